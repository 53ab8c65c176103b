// What people wrote is text in every table and workbook: a spreadsheet that opens one runs none of it as a formula.
#include "program/program.h"

#include "support/catch.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>

using namespace xushi;
using support::Program;

namespace {

using nlohmann::json;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// Puts the start of a formula before each text of a plan.
void spoil(json &plan, const std::string &starter)
{
    const auto texts = [&](json &object, std::initializer_list<const char *> names) {
        for (const char *name : names)
            if (object.contains(name) && object[name].is_string())
                object[name] = starter + "cmd|' /C calc'!A0" + object[name].get<std::string>();
    };
    texts(plan, {"title", "issuer"});
    for (json &unit : plan["units"])
        texts(unit, {"name"});
    for (json &project : plan["projects"]) {
        texts(project, {"title"});
        for (json &task : project["tasks"]) {
            texts(task, {"title", "source"});
            if (task.contains("deliverables"))
                for (json &deliverable : task["deliverables"])
                    deliverable = starter + deliverable.get<std::string>();
            if (task.contains("indicators"))
                for (json &indicator : task["indicators"])
                    texts(indicator, {"name", "unit_of_measure", "wording"});
        }
    }
}

/// A database on a plan, and with rows, in which every text begins as a formula does.
void fill(Program &program, const QString &starter)
{
    json plan = json::parse(Program::contentsOf(s(XUSHI_DATA_DIR "/plan_2024.json")).toStdString());
    spoil(plan, starter.toStdString());
    program.write(s("plan.json"), QByteArray::fromStdString(plan.dump()));
    program.must(s("plan load plan.json"));
    const auto enter = [&](const QString &words) { program.must(words + s(" --author %1A1+1").arg(starter)); };
    enter(s("log 1.3.1 +5 --as-of 2024-03-31 --note %11+1").arg(starter));
    enter(s("log 1.3.1 -2 --as-of 2024-03-31 --note %1SUM(A1)").arg(starter));
    enter(s("note 1.3 --as-of 2024-03-31 --state blocked --progress %11+1 --problem %12+2 --next %13+3").arg(starter));
    enter(s("note 1.2 --as-of 2024-03-31 --progress %11+1").arg(starter));
    const QString row = program.must(s("log 1.1.1 +1 --as-of 2024-03-31")).line();
    enter(s("void %1 --reason %21+1").arg(row, starter));
}

/// The cells of a table of RFC 4180.
QStringList cellsOf(const QString &csv)
{
    static const QRegularExpression cell(s(R"re((?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*)))re"));
    QStringList cells;
    for (auto it = cell.globalMatch(csv.startsWith(QChar(0xFEFF)) ? csv.sliced(1) : csv); it.hasNext();) {
        const auto match = it.next();
        cells += match.hasCaptured(1) ? match.captured(1).replace(s("\"\""), s("\"")) : match.captured(2);
    }
    return cells;
}

/// The cells that a spreadsheet would run; numbers with a sign are none.
QStringList formulasIn(const QString &csv)
{
    static const QRegularExpression formula(s(R"re(^(?![+-]?\d+(?:\.\d+)?$)[=+\-@\t\r])re"));
    const QStringList cells = cellsOf(csv);
    CHECK(cells.size() > 20); // or nothing was read
    return cells.filter(formula);
}

/// A part of a workbook, unpacked by another program.
QString partOf(const QString &workbook, const char *part)
{
    QProcess unzip;
    unzip.start(s("unzip"), {s("-p"), workbook, QString::fromLatin1(part)});
    REQUIRE(unzip.waitForFinished());
    return QString::fromUtf8(unzip.readAllStandardOutput());
}

} // namespace

TEST_CASE("No cell of any CSV that a command writes is run as a formula")
{
    for (const char *starter : {"=", "+", "-", "@"}) {
        INFO(starter);
        Program program;
        fill(program, s(starter));
        for (const char *words : {"status --format csv --as-of 2024-03-31", "journal --format csv"}) {
            INFO(words);
            const QString csv = program.must(s(words)).out;
            CHECK(formulasIn(csv) == QStringList());
            CHECK(cellsOf(csv).filter(QRegularExpression(s("^'") + QRegularExpression::escape(s(starter)))).size() > 1);
        }
        program.must(s("sheet --quarter 2024Q1 --out s.csv"));
        CHECK(program.run(s("sheet --quarter 2024Q1 --everything --out all")).exit == 0);
        for (const char *file : {"s.csv", "all/2024Q1.csv"}) {
            INFO(file);
            CHECK(formulasIn(QString::fromUtf8(Program::contentsOf(program.path(s(file))))) == QStringList());
        }
    }
}

TEST_CASE("In a workbook what people wrote is a text, and nothing is a formula")
{
    Program program;
    fill(program, s("="));
    program.must(s("sheet --quarter 2024Q1 --out s.xlsx"));
    CHECK(program.run(s("sheet --quarter 2024Q1 --everything --out all")).exit == 0);
    for (const char *file : {"s.xlsx", "all/2024Q1.xlsx"}) {
        INFO(file);
        const QString book = program.path(s(file));
        const QString cells = partOf(book, "xl/worksheets/sheet*.xml");
        CHECK(cells.count(s("<c ")) > 20); // or nothing was read
        CHECK_FALSE(cells.contains(QRegularExpression(s("<f[ >]"))));
        CHECK_FALSE(cells.contains(s("t=\"str\""))); // the result of a formula
        CHECK((cells + partOf(book, "xl/sharedStrings.xml")).contains(s(">=cmd|")));
    }
}
