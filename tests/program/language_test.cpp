#include "program/program.h"

#include "support/catch.h"

#include <QDir>
#include <QRegularExpression>

using namespace xushi;
using support::Program;
using support::Run;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QStringList wordsOf(QString text)
{
    return text.split(u' ', Qt::SkipEmptyParts).replaceInStrings(s("%20"), s(" "));
}

/// What is left of a text without all that is no language: paths and names of files, commands and options, what the
/// user typed (in quotation marks), ids of the plan, and tokens that are to be typed.
QString latinIn(QString text, const Program &program)
{
    text.remove(program.path({}));
    static const QList<QRegularExpression> allowed{
        QRegularExpression(s("“[^”]*”")),
        QRegularExpression(
            s("\\bxushi:? ?(?:status|log|baseline|note|retarget|measure|assign|void|journal|sheet|bulletin|plan "
              "(?:load|check|show|use|diff)"
              "|check|backup|restore|merge|held(?: \\[list\\]| list| accept| refuse)?)?")),
        QRegularExpression(
            s("\\| (?:plan check|plan show|plan use|plan diff|restore|merge|held accept|held refuse)\\b")),
        QRegularExpression(s("--[a-z-]+")),
        QRegularExpression(s("(?:/[\\w.-]+)+|[\\w-]*\\.(?:db|json|csv|pdf|xlsx|odt|txt|part)\\b")),
        QRegularExpression(s("\\b(?:JSON|CSV|UTF-8|GB18030|PDF|MiB|zh|en|table|json|csv|txt|odt|pdf|xlsx)\\b")),
        QRegularExpression(s("\\bfolder\\b|\\b[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}")),
        QRegularExpression(s("\\b(?:indicator|amount|kind|as_of|unit|note|name|unit_of_measure)\\s*（")),
        QRegularExpression(s("后可接[a-z]+(?:、[a-z]+)*或[a-z]+，不能接")),
        QRegularExpression(
            s("\\b(?:number|addressees|basis|overall|doing-well|overdue|behind|not-reported|blocked|demands"
              "|attachments|issuer|contacts|copied-to)\\b")),
        QRegularExpression(s("\\b(?:20[0-9]{2}Q[1-4]|[0-9-]+T[0-9:]+Z?|wuwei-2024|N)\\b")),
        QRegularExpression(s("（(?:[a-z_]+、?)+）")),
    };
    for (const QRegularExpression &one : allowed)
        text.remove(one);
    static const QRegularExpression latin(s("[A-Za-z]{2,}[^\\n]*"));
    return latin.match(text).captured();
}

} // namespace

TEST_CASE("Whatever is wrong with a command is said in Chinese, without a word of English or of a library")
{
    Program program;
    program.must(s("log 1.3.1 +1 --as-of 2024-01-31"));
    program.write(s("cut.json"), "{\"id\": \"标");
    program.write(s("comma.json"), "{\"id\": 1,}");
    program.write(s("word.json"), "{\"id\": tru}");
    program.write(s("types.json"),
                  "{\"format\": 1, \"title\": [], \"units\": {}, \"period\": null, \"projects\": true}");
    program.write(s("letter.json"), "亲爱的");
    program.write(s("letter.csv"), "指标,数值\n9.9,+1\n");
    program.write(s("empty.csv"), {});
    program.write(s("bad.csv"), "indicator,amount,as_of\n1.3.1,many,2024-01-31\n1.3.1,+1,soon\n");
    program.write(s("letter.db"), "no database");
    REQUIRE(QDir().mkpath(program.path(s("folder"))));
    for (const char *words : {"nothing",
                              "nothing.db",
                              "--wrong",
                              "--db",
                              "--help=1",
                              "status --wrong",
                              "status --unit",
                              "status --unit=",
                              "status --format=",
                              "status --format xml",
                              "status more",
                              "status --quarter 2024Q9",
                              "status --as-of soon",
                              "sheet --quarter 2031Q1 --out x.pdf",
                              "status --known-at never",
                              "status --as-of 2024-01-01 --quarter 2024Q1",
                              "status --unit nobody",
                              "status --plan none",
                              "status -x",
                              "log",
                              "log 1.3.1",
                              "log 1.3.1 1",
                              "log 1.3.1 +1",
                              "log 1.3.1 +x --as-of 2024-01-01",
                              "log 1.3.1 +1 --as-of tomorrow",
                              "log 9.9 +1 --as-of 2024-01-01",
                              "log 1.3.1 +1 --as-of 2031-01-01",
                              "log --from none.csv",
                              "log --from letter.csv --as-of 2024-01-31",
                              "log --from empty.csv",
                              "log --from bad.csv",
                              "log --from folder",
                              "log 1.3.1 +1 --as-of 2024-01-01 --unit kexie",
                              "baseline",
                              "baseline 2.1.1 much",
                              "baseline 1.3.1 3",
                              "note",
                              "note 1.1",
                              "note 1.1 --as-of 2024-01-31",
                              "note 1.1 --as-of 2024-01-31 --state half",
                              "note 9.9 --as-of 2024-01-31 --progress x",
                              "void",
                              "void x --reason y",
                              "void x",
                              "journal --format xml",
                              "journal --subject 9.9",
                              "journal --unit nobody",
                              "sheet",
                              "sheet --quarter 2024Q1",
                              "sheet --quarter 2024Q1 --out a.doc",
                              "sheet --quarter soon --out a.pdf",
                              "sheet --quarter 2024Q1 --unit nobody --out a.pdf",
                              "sheet --quarter 2024Q1 --each-unit=3 --out folder",
                              "sheet --quarter 2024Q1 --each-unit --everything --out folder",
                              "sheet --quarter 2024Q1 --out none/a.pdf",
                              "sheet --quarter 2024Q1 --out /proc/a.pdf",
                              "sheet --quarter 2024Q1 --out /sys/a.csv",
                              "sheet --quarter 2024Q1 --out letter.csv/a.pdf",
                              "sheet --as-printed soon --out a.pdf",
                              "sheet --as-printed 2024-10-08 --out a.pdf",
                              "sheet --as-printed 2024-10-08 --each-unit --out a.pdf",
                              "bulletin",
                              "bulletin --quarter 2024Q1 --out a.doc",
                              "bulletin --quarter 2024Q1 --most x --out a.txt",
                              "bulletin --quarter 2024Q1 --without xyz --out a.txt",
                              "bulletin --quarter 2024Q1 --strike x --out a.txt",
                              "bulletin --quarter 2024Q1 --strike x:y --out a.txt",
                              "bulletin --quarter 2024Q1 --name x --out a.txt",
                              "bulletin --quarter 2024Q1 --explain-by soon --out a.txt",
                              "plan",
                              "plan eat",
                              "plan load",
                              "plan show more",
                              "plan check none.json",
                              "plan check folder",
                              "plan check cut.json",
                              "plan check comma.json",
                              "plan check word.json",
                              "plan check types.json",
                              "plan load letter.json",
                              "check --digest xyz",
                              "check --digest 0123-4567-89ab",
                              "check --repair --digest 01234567",
                              "backup",
                              "backup none/a.db",
                              "backup /sys/a.db",
                              "backup letter.json",
                              "restore none.db",
                              "restore letter.db",
                              "restore folder",
                              "merge",
                              "merge none.db",
                              "merge letter.db",
                              "merge folder"}) {
        INFO(words);
        const Run run =
            program.runWith(QStringList{s("--lang"), s("zh"), s("--db"), program.database()} + wordsOf(s(words)));
        CHECK(run.exit != 0);
        CHECK_FALSE(run.err.isEmpty());
        INFO(run.err.toStdString());
        CHECK(latinIn(run.err, program).toStdString() == "");
    }
    const Run missing = program.runWith(wordsOf(s("--lang zh --db none.db status")));
    CHECK(latinIn(missing.err, program).toStdString() == "");
}

TEST_CASE("The help is wholly Chinese, but for what is typed as it stands")
{
    Program program;
    for (const char *words :
         {"--help", "status --help", "log --help", "baseline --help", "note --help", "void --help", "retarget --help",
          "measure --help", "assign --help", "journal --help", "sheet --help", "bulletin --help", "plan --help",
          "check --help", "backup --help", "restore --help", "merge --help", "held --help"}) {
        INFO(words);
        const Run run = program.runWith(QStringList{s("--lang"), s("zh")} + wordsOf(s(words)));
        CHECK(run.exit == 0);
        INFO(run.out.toStdString());
        CHECK(latinIn(run.out, program).toStdString() == "");
    }
    CHECK(program.runWith(wordsOf(s("--lang en log --help")))
              .out.startsWith(s("xushi log INDICATOR +N|-N|=N --as-of DATE")));
}

TEST_CASE("What a command prints for people is wholly Chinese, too")
{
    Program program;
    program.must(s("log 1.3.1 +1 --as-of 2024-01-31 --unit 科技局 --note 新签"));
    const QString row = program.must(s("log 1.3.1 +1 --as-of 2024-02-29")).line();
    program.must(s("void ") + row + s(" --reason 重复"));
    program.must(s("note 1.1 --as-of 2024-03-31 --state blocked --problem 缺地"));
    program.must(s("baseline 2.1.1 140"));
    const Run journal = program.run(s("--lang zh journal"));
    static const QRegularExpression ids(s("\\b[0-9a-f]{8}-[0-9a-f-]{27}\\b|\\btester\\b"));
    CHECK(latinIn(QString(journal.out).remove(ids), program).toStdString() == "");
    CHECK(journal.out.contains(s("科技局")));
    CHECK(journal.out.contains(s("受阻")));
}
