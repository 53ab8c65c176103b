// How notes share the width of the sheet, and how pages fill.
#include "report/sheet/sheet_layout.h"

#include "report/chinese.h"
#include "report/pdf/sheet_pdf.h"
#include "report/pdf_text.h"
#include "report/sheet_sample.h"
#include "support/catch.h"

#include <QTemporaryDir>

#include <map>

using namespace xushi;
using namespace xushi::report;

namespace {

/// Twelve tasks with an indicator each, and what their unit says about them.
SheetContent twelveTasks()
{
    support::PlanMaker maker = support::aPlan();
    for (int i = 1; i <= 12; ++i)
        maker.with(support::anIndicator(QStringLiteral("%1.1.1").arg(i).toLatin1().constData())
                       .strive()
                       .to("820")
                       .worded(QStringLiteral("820名以上"))
                       .named(QStringLiteral("引育高技能人才"), QStringLiteral("名")));
    return Sample(maker, {}).sheetOf("alpha");
}

std::vector<SheetPage> pagesOf(const SheetContent &sheet)
{
    return layOutSheets(std::span(&sheet, 1));
}

std::map<Column, double> widthsOn(const SheetPage &page)
{
    std::map<Column, double> widths;
    for (const SheetCell &cell : page.cells)
        if (cell.head)
            widths[*cell.first] = cell.box.width();
    return widths;
}

void checkWidths(const std::vector<SheetPage> &pages)
{
    const auto first = widthsOn(pages.front());
    for (const SheetPage &page : pages) {
        double sum = 0;
        for (const auto &[column, width] : widthsOn(page)) {
            CHECK(width == Approx(first.at(column)));
            sum += width;
        }
        CHECK(sum == Approx(page.table.width()));
    }
}

void checkFilled(const std::vector<SheetPage> &pages)
{
    const double bottom = PageSetup().textArea().bottom();
    for (std::size_t i = 0; i + 1 < pages.size(); ++i) {
        const double room = bottom - pages[i].table.top();
        CHECK(bottom - pages[i].table.bottom() <= room / 3);
    }
}

QString textOf(const std::vector<SheetPage> &pages)
{
    QString text;
    for (const SheetPage &page : pages)
        for (const TextRun *run : runsInReadingOrder(page))
            text += run->text;
    return withoutBlanks(text);
}

QString pdfTextOf(const std::vector<SheetPage> &pages)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("sheet.pdf"));
    REQUIRE(writeSheetPdf(file, pages, {QStringLiteral("进展情况表"), {}}));
    return withoutBlanks(pdfText(file));
}

constexpr std::array notes{&SheetTask::progress, &SheetTask::problem, &SheetTask::next};

} // namespace

TEST_CASE("a note of 1,331 characters stands across the table and takes about a page, whichever column it is for")
{
    const SpeakChinese chinese;
    const std::size_t without = pagesOf(twelveTasks()).size();
    for (const auto note : notes) {
        SheetContent sheet = twelveTasks();
        sheet.tasks[5].*note = prose(1331);
        const auto pages = pagesOf(sheet);
        CHECK(pages.size() <= without + 2);
        checkWidths(pages);
        checkFilled(pages);
        const QString pdf = pdfTextOf(pages);
        CHECK(pdf == textOf(pages));
        CHECK(pdf.contains(QStringLiteral("见下行")));
    }
}

TEST_CASE("of a long note every character is on paper")
{
    const SpeakChinese chinese;
    SheetContent sheet = twelveTasks();
    sheet.tasks.resize(1);
    sheet.tasks[0].problem = prose(5000);
    QString across;
    for (const SheetPage &page : pagesOf(sheet))
        for (const SheetCell &cell : page.cells)
            if (cell.first == Column::Number && cell.last == Column::Next)
                across += cell.lines.join(QString());
    CHECK(withoutBlanks(across)
          == withoutBlanks(sheet.tasks[0].taskAndRole + QStringLiteral("　存在问题：") + prose(5000)));
}

TEST_CASE("a long note of a column that is not shown is not printed")
{
    const SpeakChinese chinese;
    SheetContent sheet = twelveTasks();
    sheet.tasks[0].problem = prose(1331);
    PageSetup setup;
    std::erase(setup.columns, Column::Problem);
    CHECK_FALSE(textOf(layOutSheets(std::span(&sheet, 1), setup)).contains(QStringLiteral("存在问题")));
}

TEST_CASE("twelve tasks with 150 characters in each column leave no page but the last a third empty")
{
    const SpeakChinese chinese;
    SheetContent sheet = twelveTasks();
    for (std::size_t i = 0; i < sheet.tasks.size(); ++i)
        for (const auto note : notes)
            sheet.tasks[i].*note = prose(150 + static_cast<int>(i));
    const auto pages = pagesOf(sheet);
    CHECK(pages.size() <= 9);
    checkWidths(pages);
    checkFilled(pages);
    CHECK(pdfTextOf(pages) == textOf(pages));
    std::map<Column, QString> printed;
    for (const SheetPage &page : pages)
        for (const SheetCell &cell : page.cells)
            if (!cell.head)
                printed[*cell.first] += cell.lines.join(QString());
    QString all;
    for (const SheetTask &task : sheet.tasks)
        all += task.progress;
    CHECK(withoutBlanks(printed[Column::Progress]) == withoutBlanks(all));
    CHECK(withoutBlanks(printed[Column::Next]) == withoutBlanks(all));
}

TEST_CASE("columns that have little to say leave their width to the one that has much")
{
    const SpeakChinese chinese;
    SheetContent sheet = twelveTasks();
    for (SheetTask &task : sheet.tasks)
        task.problem = prose(150);
    const auto widths = widthsOn(pagesOf(sheet).front());
    CHECK(widths.at(Column::Problem) > 3 * widths.at(Column::Progress));
    CHECK(widths.at(Column::Problem) > 3 * widths.at(Column::Next));
    // No narrower than their heads on two lines: 进展 above 情况.
    for (const Column column : {Column::Progress, Column::Next})
        CHECK(widths.at(column) > 2 * SheetFonts::size(FontRole::Head) + 2 * cellPadX - 1);
}

TEST_CASE("one long word takes no more width than a line of a note needs, and is broken")
{
    const SpeakChinese chinese;
    SheetContent sheet = twelveTasks();
    sheet.tasks[0].next = QStringLiteral("https://") + QString(120, u'x');
    for (SheetTask &task : sheet.tasks)
        task.progress = prose(150);
    const auto pages = pagesOf(sheet);
    checkWidths(pages);
    const auto widths = widthsOn(pages.front());
    CHECK(widths.at(Column::Progress) > widths.at(Column::Next));
    CHECK(textOf(pages).contains(QString(8, u'x')));
}
