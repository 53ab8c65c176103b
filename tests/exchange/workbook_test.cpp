#include "exchange/workbook.h"

#include "exchange/wrapped_lines.h"
#include "support/catch.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace xushi;
using namespace xushi::domain;
using namespace xushi::exchange;

namespace {

/// A part of a workbook with one sheet, unpacked by another program.
QString partOf(const BookSheet &sheet, const char *part)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("book.xlsx"));
    REQUIRE(writeWorkbook(file, {QStringLiteral("book"), {sheet}, {}}));
    QProcess unzip;
    unzip.start(QStringLiteral("unzip"), {QStringLiteral("-p"), file, QString::fromLatin1(part)});
    REQUIRE(unzip.waitForFinished());
    REQUIRE(unzip.exitCode() == 0);
    return QString::fromUtf8(unzip.readAllStandardOutput());
}

/// The height of each row in points.
std::vector<double> heightsOf(const BookSheet &sheet)
{
    const QString text = partOf(sheet, "xl/worksheets/sheet1.xml");
    static const QRegularExpression row(QStringLiteral(R"re(<row r="\d+"[^>]*ht="([\d.]+)" customHeight="1")re"));
    std::vector<double> heights;
    for (auto it = row.globalMatch(text); it.hasNext();)
        heights.push_back(it.next().captured(1).toDouble());
    return heights;
}

BookSheet sheetOf(std::vector<int> widths, std::vector<std::vector<BookCell>> rows)
{
    BookSheet sheet;
    sheet.name = QStringLiteral("s");
    sheet.widths = std::move(widths);
    sheet.rows = std::move(rows);
    return sheet;
}

QString chinese(int characters)
{
    return QStringLiteral("省").repeated(characters);
}

} // namespace

TEST_CASE("The lines of a text are counted by the width of its characters, and words stay whole")
{
    CHECK(wrappedLines(QString(), 10) == 1);
    CHECK(wrappedLines(chinese(10), 21) == 1);
    CHECK(wrappedLines(chinese(11), 21) == 2);
    CHECK(wrappedLines(chinese(1331), 187) == 15);
    CHECK(wrappedLines(QStringLiteral("一\n二\n\n三"), 21) == 4);
    CHECK(wrappedLines(QStringLiteral("abcdef ghijkl"), 11) == 2);
    CHECK(wrappedLines(QString(100, u'x'), 11) == 10);
    CHECK(wrappedLines(QStringLiteral("“”").repeated(6), 21) == 2); // full-width in Chinese fonts
}

TEST_CASE("Rows are as high as their texts, and rows share what a merged cell needs")
{
    const auto text = [](int column, const QString &value, int rows = 1) {
        return BookCell{column, value, CellLook::Text, 1, rows};
    };
    CHECK(heightsOf(sheetOf({21}, {{text(0, chinese(10))}, {text(0, chinese(25))}})) == std::vector<double>{20, 48});
    // Six lines beside two rows.
    CHECK(heightsOf(sheetOf({21, 21}, {{text(0, chinese(1)), text(1, chinese(60), 2)}, {text(0, chinese(1))}}))
          == std::vector<double>{48, 48});
    CHECK(heightsOf(sheetOf({21}, {{text(0, chinese(10'000))}})) == std::vector<double>{409}); // the most
}

TEST_CASE("A number keeps its value with words before and behind it")
{
    const BookCell cell{0,
                        *Quantity::parse(QStringLiteral("820.5")),
                        CellLook::Number,
                        1,
                        1,
                        QStringLiteral("力争"),
                        QStringLiteral("以上")};
    const BookSheet sheet = sheetOf({10}, {{cell}});
    CHECK(partOf(sheet, "xl/styles.xml").contains(QStringLiteral("&quot;力争&quot;0.0&quot;以上&quot;")));
    CHECK(partOf(sheet, "xl/worksheets/sheet1.xml").contains(QStringLiteral("<v>820.5</v>")));
}

TEST_CASE("A sheet is printed on A4 landscape, as wide as the page, with its head on each")
{
    BookSheet sheet = sheetOf({10}, {{{0, QStringLiteral("head"), CellLook::Head}}, {{0, QStringLiteral("x")}}});
    sheet.printedHead = QStringLiteral("R&D计划");
    const QString text = partOf(sheet, "xl/worksheets/sheet1.xml");
    CHECK(text.contains(QStringLiteral("paperSize=\"9\"")));
    CHECK(text.contains(QStringLiteral("orientation=\"landscape\"")));
    CHECK(text.contains(QStringLiteral("fitToPage=\"1\"")));
    CHECK(text.contains(QStringLiteral("state=\"frozen\"")));
    CHECK(text.contains(QStringLiteral("&amp;LR&amp;&amp;D计划")));
    CHECK(partOf(sheet, "xl/workbook.xml").contains(QStringLiteral("_xlnm.Print_Titles")));
}
