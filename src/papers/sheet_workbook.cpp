#include "papers/sheet_workbook.h"

#include "exchange/wrapped_lines.h"
#include "papers/flat_table.h"
#include "papers/papers_context.h"
#include "report/marks/status_colours.h"
#include "report/sheet/long_notes.h"
#include "report/sheet/sheet_figures.h"
#include "report/sheet/sheet_words.h"
#include "wording/plan_words.h"

#include <numeric>

namespace xushi::papers {

using namespace domain;
using exchange::BookCell;
using exchange::BookSheet;
using exchange::CellLook;
using exchange::TableCell;
using report::Column;

namespace {

constexpr std::array<int, report::columnCount> formWidths{6, 18, 24, 10, 10, 9, 10, 10, 16, 30, 22, 22};

/// Whether a note needs more lines than a row can show.
bool isTooLong(Column column, const QString &note)
{
    return exchange::wrappedLines(note, formWidths[report::indexOf(column)]) > exchange::mostLinesOfRow;
}

TableCell numberOr(const std::optional<Quantity> &quantity, const QString &text)
{
    return quantity ? TableCell(*quantity) : TableCell(text);
}

/// The printed form as cells.
class FormMaker {
public:
    /// A sheet that is alone in its workbook has no column of units.
    FormMaker(const report::SheetContent &sheet, const PlanAssessment &assessment, bool isAlone)
        : m_sheet(report::withLongNotesBelow(sheet, isTooLong)), m_assessment(assessment), m_isAlone(isAlone)
    {
        m_book.name = sheet.unit;
        m_book.isForm = true;
        for (int i = 0; i < report::columnCount; ++i)
            if (isShown(static_cast<Column>(i)))
                m_book.widths.push_back(formWidths[static_cast<std::size_t>(i)]);
        m_columns = static_cast<int>(m_book.widths.size());
    }

    BookSheet made()
    {
        addTop();
        for (const report::SheetTask &task : m_sheet.tasks)
            addTask(task);
        if (m_sheet.tasks.empty())
            m_book.rows.push_back({cell(Column::Number, m_sheet.empty, CellLook::Centred, m_columns)});
        addEnd();
        return std::move(m_book);
    }

private:
    [[nodiscard]] bool isShown(Column column) const { return !m_isAlone || column != Column::Unit; }

    [[nodiscard]] BookCell cell(Column column, TableCell value, CellLook look, int columns = 1, int rows = 1) const
    {
        const int place = static_cast<int>(column) - (column > Column::Unit && m_isAlone ? 1 : 0);
        return {place, std::move(value), look, columns, rows};
    }

    void addTop()
    {
        constexpr int half = report::columnCount / 2;
        m_book.rows.push_back({cell(Column::Number, m_sheet.title, CellLook::Title, m_columns)});
        m_book.rows.push_back({{0, m_sheet.unitLine, CellLook::Plain, half},
                               {half, m_sheet.asOfLine, CellLook::Plain, m_columns - half}});
        std::vector<BookCell> heads;
        for (std::size_t i = 0; i < m_sheet.heads.size(); ++i)
            if (const auto column = static_cast<Column>(i); isShown(column))
                heads.push_back(cell(column, report::onOneLine(m_sheet.heads[i]), CellLook::Head));
        m_book.headRow = static_cast<int>(m_book.rows.size());
        m_book.rows.push_back(std::move(heads));
    }

    void addTask(const report::SheetTask &task)
    {
        const int rows = std::max(1, static_cast<int>(task.figures.size()));
        std::vector<BookCell> first = task.figures.empty() ? stateCells(task) : figureCells(task.figures.front());
        first.push_back(cell(Column::Task, m_isAlone ? task.taskAndRole : task.task, CellLook::Text, 1, rows));
        if (isShown(Column::Unit))
            first.push_back(cell(Column::Unit, task.unit, CellLook::Text, 1, rows));
        first.push_back(cell(Column::Progress, task.progress, CellLook::Text, 1, rows));
        first.push_back(cell(Column::Problem, task.problem, CellLook::Text, 1, rows));
        first.push_back(cell(Column::Next, task.next, CellLook::Text, 1, rows));
        m_book.rows.push_back(std::move(first));
        for (std::size_t i = 1; i < task.figures.size(); ++i)
            m_book.rows.push_back(figureCells(task.figures[i]));
        for (const report::LongNote &note : task.below)
            addBelow(note.text);
    }

    /// A text across the table, over as many rows as show all of it.
    void addBelow(const QString &text)
    {
        const int width = std::accumulate(m_book.widths.begin(), m_book.widths.end(), 0);
        const int rows = (exchange::wrappedLines(text, width) - 1) / exchange::mostLinesOfRow + 1;
        m_book.rows.push_back({cell(Column::Number, text, CellLook::Text, m_columns, rows)});
        m_book.rows.resize(m_book.rows.size() + static_cast<std::size_t>(rows - 1));
    }

    [[nodiscard]] std::vector<BookCell> stateCells(const report::SheetTask &task) const
    {
        constexpr int columns = static_cast<int>(Column::Status) - static_cast<int>(Column::Indicator);
        return {cell(Column::Number, Quantity::whole(task.number.toInt()), CellLook::Centred),
                cell(Column::Indicator, task.measuresText, CellLook::Centred, columns),
                cell(Column::Status, task.stateWord, CellLook::Centred)};
    }

    /// A number, with the words that the sheet shows beside it: 35以上, 1063（6月28日）.
    [[nodiscard]] BookCell wordedCell(Column column, const std::optional<Quantity> &number, QString shown) const
    {
        BookCell made = cell(column, numberOr(number, shown), CellLook::Number);
        const QString figure = number ? number->toString() : QString();
        shown.remove(u'\n');
        if (const qsizetype at = shown.indexOf(figure); number && at >= 0) {
            made.before = shown.left(at);
            made.behind = shown.mid(at + figure.size());
        }
        return made;
    }

    [[nodiscard]] std::vector<BookCell> figureCells(const report::SheetFigures &figures) const
    {
        const Assessment *whole = m_assessment.indicator(figures.id);
        const Assessment *judged = whole ? &whole->of(figures.share) : nullptr;
        const auto actual = judged ? judged->position.actual : std::nullopt;
        const auto target = judged ? std::optional(report::printedTarget(*judged)) : std::nullopt;
        const auto expected = judged ? judged->expectedShown : std::nullopt;
        const bool isMarked = judged && isCompletionMarked(*judged);
        const auto completion = judged ? shareValue(judged->completion) : std::nullopt;
        return {cell(Column::Number, Quantity::whole(figures.number.toInt()), CellLook::Centred),
                cell(Column::Indicator, figures.indicator, CellLook::Text),
                wordedCell(Column::Target, target, figures.target),
                wordedCell(Column::Actual, actual, figures.actual),
                cell(Column::Completion, numberOr(completion, figures.completion),
                     isMarked ? CellLook::MarkedPercent : CellLook::Percent),
                cell(Column::Expected, numberOr(expected, figures.expected), CellLook::Number),
                cell(Column::Status, figures.statusWord, CellLook::Centred)};
    }

    void addLine(const QString &text)
    {
        if (!text.isEmpty())
            m_book.rows.push_back({cell(Column::Number, text, CellLook::Plain, m_columns)});
    }

    void addEnd()
    {
        for (const QString &footnote : m_sheet.footnotes)
            addLine(footnote);
        m_book.rows.emplace_back();
        std::vector<BookCell> signs;
        constexpr int span = 3;
        for (qsizetype i = 0; i < m_sheet.signOff.size(); ++i) {
            const int from = static_cast<int>(i) * span;
            signs.push_back({from, m_sheet.signOff[i], CellLook::Plain, std::min(span, m_columns - from)});
        }
        m_book.rows.push_back(std::move(signs));
        m_book.rows.emplace_back();
        m_book.rows.push_back(
            {{6, m_sheet.seal, CellLook::Plain, span}, {9, m_sheet.date, CellLook::Plain, m_columns - 9}});
        addLine(m_sheet.digestLine);
    }

    report::SheetContent m_sheet;
    const PlanAssessment &m_assessment;
    bool m_isAlone;
    BookSheet m_book;
    int m_columns; ///< how many are shown
};

/// A number, a share, or the text in place of a missing one.
BookCell coverFigure(int column, const QString &text)
{
    constexpr qint64 hundred = 100;
    if (const auto number = Quantity::parse(text))
        return {column, TableCell(*number), CellLook::Number};
    const auto percent = text.endsWith(u'%') ? Quantity::parse(text.chopped(1)) : Quantity::parse(QString());
    if (percent)
        return {column, TableCell(*Quantity::fromMillionths(percent->millionths() / hundred)), CellLook::Percent};
    return {column, TableCell(text), CellLook::Centred};
}

BookSheet coverSheet(const report::CoverContent &cover)
{
    const int columns = static_cast<int>(cover.columns.size());
    BookSheet sheet;
    sheet.name = Papers::tr("Summary");
    sheet.isForm = true;
    sheet.rows.push_back({{0, cover.title, CellLook::Title, columns}});
    sheet.rows.push_back({{0, cover.planLine, CellLook::Plain, columns / 2},
                          {columns / 2, cover.asOfLine, CellLook::Plain, columns - columns / 2}});
    std::vector<BookCell> heads;
    for (int i = 0; i < columns; ++i) {
        const report::CoverColumn &column = cover.columns[static_cast<std::size_t>(i)];
        const bool isLast = i == columns - 1; // with the number of trailing indicators behind an arrow
        sheet.widths.push_back(column.isName ? 24 : isLast ? 15 : 9);
        heads.push_back({i, report::onOneLine(column.head), CellLook::Head});
    }
    sheet.headRow = static_cast<int>(sheet.rows.size());
    sheet.rows.push_back(std::move(heads));
    for (const QStringList &row : cover.rows) {
        std::vector<BookCell> cells;
        cells.reserve(static_cast<std::size_t>(columns));
        for (int i = 0; i < columns; ++i) {
            cells.push_back(cover.columns[static_cast<std::size_t>(i)].isName ? BookCell{i, row[i], CellLook::Text}
                                                                              : coverFigure(i, row[i]));
        }
        sheet.rows.push_back(std::move(cells));
    }
    QStringList below = cover.footnotes;
    if (!cover.matters.isEmpty())
        below += QStringList{cover.mattersTitle} + cover.matters;
    below += cover.digestLine;
    for (const QString &line : below)
        sheet.rows.push_back({{0, line, CellLook::Plain, columns}});
    return sheet;
}

/// `head` is printed above each page.
BookSheet flatSheet(const FlatTable &table, const QString &head)
{
    BookSheet sheet;
    sheet.printedHead = head;
    sheet.name = Papers::tr("Data");
    sheet.isFiltered = true;
    std::vector<BookCell> heads;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        sheet.widths.push_back(table.columns[i].width);
        heads.push_back({static_cast<int>(i), table.columns[i].name, CellLook::Head});
    }
    sheet.rows.push_back(std::move(heads));
    for (const auto &row : table.rows) {
        std::vector<BookCell> cells;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const bool isNumber = std::holds_alternative<Quantity>(row[i]);
            cells.push_back({static_cast<int>(i), row[i],
                             !isNumber            ? CellLook::Text
                             : table.isPercent[i] ? CellLook::Percent
                                                  : CellLook::Number});
        }
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

/// The colours of the screen on a light background.
std::vector<exchange::WordColour> statusColours()
{
    std::vector<exchange::WordColour> colours;
    for (int i = 0; i < statusCount; ++i) {
        const auto status = static_cast<Status>(i);
        const auto rgb = report::statusColour(status, report::Palette::Light).rgb() & 0xFFFFFFU;
        colours.push_back({wording::word(status), static_cast<int>(rgb)});
        if (status == Status::Missed)
            colours.push_back({wording::overCap(), static_cast<int>(rgb)});
    }
    return colours;
}

} // namespace

exchange::Workbook workbookOf(const QuarterPapers &papers, const Unit *unit)
{
    const report::SheetRequest request = papers.request();
    exchange::Workbook book{papers.title(), {}, statusColours()};
    if (!unit)
        book.sheets.push_back(coverSheet(report::coverOf(request)));
    const auto sheets = papers.sheets(unit);
    for (const report::SheetContent &sheet : sheets)
        book.sheets.push_back(FormMaker(sheet, request.assessment, unit != nullptr).made());
    const QString head = papers.title() + QStringLiteral("   ") + papers.plan().title + QStringLiteral("   ")
                         + report::asOfLine(request);
    book.sheets.push_back(flatSheet(flatTable(papers, unit), head));
    return book;
}

} // namespace xushi::papers
