#include "exchange/table_sink.h"

#include "exchange/xlsx_value.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <clocale>

using namespace xushi;
using namespace xushi::domain;
using namespace xushi::exchange;

namespace {

Quantity q(const char *text)
{
    return Quantity::parse(QString::fromLatin1(text)).value();
}

const std::vector<TableColumn> columns{
    {QStringLiteral("日期"), 11}, {QStringLiteral("数值"), 10}, {QStringLiteral("说明"), 40}};

/// A folder for a table, and the files in it afterwards.
class WrittenFiles {
public:
    [[nodiscard]] QString file(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    Result<void> write(const char *name, const std::vector<std::vector<TableCell>> &rows) const
    {
        const auto sink = tableSink(file(name), tableFormatOf(file(name)));
        if (auto begun = sink->begin(QStringLiteral("台账: 2024"), columns); !begun)
            return begun;
        for (const auto &row : rows)
            if (auto written = sink->row(row); !written)
                return written;
        return sink->finish();
    }

    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    [[nodiscard]] QByteArray bytes(const char *name) const
    {
        QFile opened(file(name));
        REQUIRE(opened.open(QIODevice::ReadOnly));
        return opened.readAll();
    }

    /// A part of a workbook, unpacked by another program.
    [[nodiscard]] QString part(const char *name, const char *part) const
    {
        QProcess unzip;
        unzip.start(QStringLiteral("unzip"), {QStringLiteral("-p"), file(name), QString::fromLatin1(part)});
        REQUIRE(unzip.waitForFinished());
        REQUIRE(unzip.exitCode() == 0);
        return QString::fromUtf8(unzip.readAllStandardOutput());
    }

private:
    QTemporaryDir m_folder;
};

/// The cells of a sheet: "A1 t 日期" for a text, "B2 n 35" for a number.
QStringList cellsOf(const QString &sheet)
{
    static const QRegularExpression cell(QStringLiteral(R"re(<c r="(\w+)"([^>]*)>(.*?)</c>)re"),
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    QStringList cells;
    for (auto it = cell.globalMatch(sheet); it.hasNext();) {
        const auto match = it.next();
        const bool isText = match.captured(2).contains(QStringLiteral("inlineStr"));
        cells += QStringLiteral("%1 %2 %3")
                     .arg(match.captured(1), isText ? QStringLiteral("t") : QStringLiteral("n"),
                          match.captured(3).remove(tag));
    }
    return cells;
}

} // namespace

TEST_CASE("A table is written as CSV that any spreadsheet reads")
{
    const WrittenFiles desk;
    REQUIRE(desk.write("a.csv", {{QStringLiteral("2024-09-30"), q("-5.5"), QStringLiteral("签约, \"一期\"")}}));
    CHECK(desk.bytes("a.csv") == "\xEF\xBB\xBF日期,数值,说明\r\n2024-09-30,-5.5,\"签约, \"\"一期\"\"\"\r\n");
    CHECK(desk.names() == QStringList{QStringLiteral("a.csv")});
}

TEST_CASE("A text in CSV never runs as a formula, while a number keeps its sign")
{
    const WrittenFiles desk;
    REQUIRE(desk.write("a.csv", {{QStringLiteral("=1+1"), q("-5"), QStringLiteral("+86 935")},
                                 {QStringLiteral("@x"), q("0"), QStringLiteral("-")}}));
    CHECK(desk.bytes("a.csv").endsWith("\r\n'=1+1,-5,'+86 935\r\n'@x,0,'-\r\n"));
}

TEST_CASE("A workbook has exact numbers as numbers and all else as text")
{
    const WrittenFiles desk;
    REQUIRE(desk.write("a.xlsx", {{QStringLiteral("2024-09-30"), q("-0.1891"), QStringLiteral("=1+1")},
                                  {QString(), q("9007199254740.993"), QStringLiteral("a<b & c\n\x01 d")},
                                  {QStringLiteral("-5"), q("9200000000000"), QStringLiteral("+86")}}));
    CHECK(cellsOf(desk.part("a.xlsx", "xl/worksheets/sheet1.xml"))
          == QStringList{QStringLiteral("A1 t 日期"), QStringLiteral("B1 t 数值"), QStringLiteral("C1 t 说明"),
                         QStringLiteral("A2 t 2024-09-30"), QStringLiteral("B2 n -0.1891"), QStringLiteral("C2 t =1+1"),
                         QStringLiteral("B3 t 9007199254740.993"), QStringLiteral("C3 t a&lt;b &amp; c\n d"),
                         QStringLiteral("A4 t -5"), QStringLiteral("B4 n 9200000000000"), QStringLiteral("C4 t +86")});
    CHECK(desk.names() == QStringList{QStringLiteral("a.xlsx")});
}

TEST_CASE("The head of a workbook stays in sight and filters all rows")
{
    const WrittenFiles desk;
    REQUIRE(desk.write("a.xlsx", {{QStringLiteral("1"), q("1"), QString()}, {QStringLiteral("2"), q("2"), QString()}}));
    const QString sheet = desk.part("a.xlsx", "xl/worksheets/sheet1.xml");
    CHECK(sheet.contains(QStringLiteral("<pane ySplit=\"1\"")));
    CHECK(sheet.contains(QStringLiteral("<autoFilter ref=\"A1:C3\"/>")));
    CHECK(sheet.contains(QStringLiteral("<col min=\"3\" max=\"3\" width=\"40")));
    CHECK(desk.part("a.xlsx", "xl/workbook.xml").contains(QStringLiteral("<sheet name=\"台账  2024\"")));
}

TEST_CASE("An empty table is a head")
{
    const WrittenFiles desk;
    REQUIRE(desk.write("a.xlsx", {}));
    CHECK(cellsOf(desk.part("a.xlsx", "xl/worksheets/sheet1.xml")).size() == 3);
    REQUIRE(desk.write("a.csv", {}));
    CHECK(desk.bytes("a.csv") == "\xEF\xBB\xBF日期,数值,说明\r\n");
}

TEST_CASE("A file is replaced only when the new one is whole")
{
    const WrittenFiles desk;
    for (const char *name : {"a.csv", "a.xlsx"}) {
        INFO(name);
        REQUIRE(desk.write(name, {{QStringLiteral("old"), q("1"), QString()}}));
        const QByteArray before = desk.bytes(name);
        const QStringList names = desk.names();
        {
            const auto sink = tableSink(desk.file(name), tableFormatOf(desk.file(name)));
            REQUIRE(sink->begin(QStringLiteral("x"), columns));
            REQUIRE(sink->row({QStringLiteral("new"), q("2"), QString()}));
        } // destroyed without finish()
        CHECK(desk.bytes(name) == before);
        CHECK(desk.names() == names);
        REQUIRE(desk.write(name, {{QStringLiteral("new"), q("2"), QString()}}));
        CHECK(desk.bytes(name) != before);
    }
}

TEST_CASE("A table that cannot be written says where and why")
{
    const WrittenFiles desk;
    for (const char *name : {"missing/a.csv", "missing/a.xlsx"}) {
        INFO(name);
        const auto written = desk.write(name, {});
        REQUIRE_FALSE(written);
        CHECK(written.error().code == ErrorCode::FolderMissing);
        CHECK(written.error().args.first() == desk.file("missing"));
    }
    QDir().mkdir(desk.file("folder.csv"));
    QDir().mkdir(desk.file("folder.xlsx"));
    for (const char *name : {"folder.csv", "folder.xlsx"}) {
        INFO(name);
        const auto written = desk.write(name, {});
        REQUIRE_FALSE(written);
        CHECK(written.error().code == ErrorCode::CannotWrite);
        CHECK(written.error().args.first() == desk.file(name));
    }
    CHECK(desk.names().size() == 2);
}

TEST_CASE("A table that is longer than a sheet goes on in the next one")
{
    constexpr int rowsOfSheet = 1'048'576;
    const WrittenFiles desk;
    const auto sink = tableSink(desk.file("a.xlsx"), TableFormat::Xlsx);
    REQUIRE(sink->begin(QStringLiteral("台账"), {{QStringLiteral("n"), 5}}));
    const std::vector<TableCell> row{QString()};
    bool taken = true;
    for (int i = 1; i <= rowsOfSheet; ++i)
        taken = taken && sink->row(i < rowsOfSheet ? row : std::vector<TableCell>{QStringLiteral("last")});
    REQUIRE(taken);
    REQUIRE(sink->finish());
    CHECK(cellsOf(desk.part("a.xlsx", "xl/worksheets/sheet2.xml"))
          == QStringList{QStringLiteral("A1 t n"), QStringLiteral("A2 t last")});
}

TEST_CASE("Only what 15 digits hold is a number in a spreadsheet")
{
    CHECK(spreadsheetNumber(q("0")) == 0.0);
    CHECK(spreadsheetNumber(q("13710")) == 13710.0);
    CHECK(spreadsheetNumber(q("-0.000001")) == -0.000001);
    CHECK(spreadsheetNumber(q("999999999.999999")) == 999999999.999999);
    CHECK_FALSE(spreadsheetNumber(q("1999999999.999999")));
    CHECK(spreadsheetNumber(q("9200000000000")) == 9.2e12);
    CHECK_FALSE(spreadsheetNumber(q("-9199999999999.999999")));
}

TEST_CASE("A text is cut to what a cell holds, never inside a character")
{
    CHECK(spreadsheetText(QString(32'767, u'a')).size() == 32'767);
    const QString cut = spreadsheetText(QString(32'765, u'a') + QStringLiteral("𠮷𠮷"));
    CHECK(cut.size() <= 32'767);
    CHECK(cut.endsWith(QStringLiteral("a… (cut here: a cell holds no more; the whole is in the journal)")));
    const QString pairs = spreadsheetText(QStringLiteral("𠮷").repeated(20'000));
    CHECK(pairs.size() >= 32'766);
    CHECK(pairs.isValidUtf16());
}

TEST_CASE("A decimal point is a point in every locale")
{
    const WrittenFiles desk;
    const std::string before = std::setlocale(LC_NUMERIC, nullptr);
    const bool hasComma = std::setlocale(LC_NUMERIC, "de_DE.UTF-8") != nullptr;
    REQUIRE(desk.write("a.xlsx", {{QString(), q("0.5"), QString()}}));
    const QString after = QString::fromLatin1(std::setlocale(LC_NUMERIC, nullptr));
    std::setlocale(LC_NUMERIC, before.c_str());
    CHECK(cellsOf(desk.part("a.xlsx", "xl/worksheets/sheet1.xml")).contains(QStringLiteral("B2 n 0.5")));
    CHECK(after == (hasComma ? QStringLiteral("de_DE.UTF-8") : QString::fromStdString(before)));
}
