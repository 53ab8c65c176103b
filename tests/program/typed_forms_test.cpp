#include "support/typed_forms.h"

#include "program/program.h"
#include "support/catch.h"

using namespace xushi;
using support::Program;
using support::Run;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// One word of a command, whatever blanks it holds.
QString word(const char *typed)
{
    return s(typed).replace(u' ', s("%20"));
}

QString lastRow(Program &program, const char *member)
{
    const auto rows = program.must(s("journal --format json")).json();
    return QString::fromStdString(rows.back()[member].get<std::string>());
}

} // namespace

TEST_CASE("The command line reads every form of an amount")
{
    Program program;
    for (const auto &form : support::typedAmounts()) {
        INFO(form.typed);
        const Run run = program.run(s("log 1.3.1 =") + word(form.typed) + s(" --as-of 2024-09-12"));
        INFO(run.err.toStdString());
        CHECK(run.exit == (form.inField ? 0 : 1));
        if (form.inField)
            CHECK(lastRow(program, "amount") == s(form.inField));
        else
            CHECK(run.err.contains(s(form.typed).trimmed()));
    }
}

TEST_CASE("The command line reads every form of a day")
{
    Program program;
    for (const auto &form : support::typedDays()) {
        INFO(form.typed);
        const Run run = program.run(s("log 1.3.1 =27 --as-of ") + word(form.typed));
        INFO(run.err.toStdString());
        CHECK(run.exit == (form.day ? 0 : 1));
        if (form.day)
            CHECK(lastRow(program, "as_of") == s(form.day));
        else
            CHECK(run.err.contains(s(form.typed)));
    }
}

TEST_CASE("The command line enters an unusual figure and warns of it on standard error")
{
    Program program;
    program.must(s("log 1.3.1 +2 --as-of 2024-03-31"));
    const Run run = program.must(s("log 1.3.1 +40 --as-of 2024-04-30"));
    CHECK(run.out.count(u'\n') == 1);
    CHECK(run.err.contains(s("From 2 项 to 42 项 is a tenfold jump")));
    CHECK(run.err.contains(s("42 项 is beyond the target of 35 项")));
    CHECK(run.err.contains(s("40 项 is at least three times the largest increment before it")));
    CHECK(program.must(s("log 1.3.1 +1 --as-of 2024-05-31")).err.isEmpty());
    CHECK(program.must(s("log 1.3.1 +1 --as-of 2024-05-31")).err.contains(s("is there once more")));
}

TEST_CASE("The command line warns of a baseline and of every line of a table, with its number")
{
    Program program;
    CHECK(program.must(s("baseline 2.1.1 1550")).err.contains(s("is ten times the target")));
    const QString table = program.write(s("t.csv"), "indicator,kind,amount,as_of\n1.3.1,increment,3,2024-03-31\n"
                                                    "1.3.1,increment,3,2024-03-31\n");
    const Run run = program.run(s("log --from ") + table);
    CHECK(run.exit == 0);
    CHECK(run.out.count(u'\n') == 2);
    CHECK(run.err.contains(s("line 2: Note: The same +3 of 31 Mar is there once more")));
    CHECK(run.err.contains(s("line 3: Note: The same +3 of 31 Mar is there once more")));
}
