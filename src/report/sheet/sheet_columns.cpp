#include "report/sheet/sheet_columns.h"

#include "report/sheet/column_balance.h"
#include "report/sheet/sheet_page.h"

#include <algorithm>
#include <numeric>

namespace xushi::report {

namespace {

/// The widths that a column needs, without padding.
struct Wish {
    double head = 0;
    double least = 0; ///< widest unbreakable piece
    double most = 0;  ///< widest text on one line
    double all = 0;   ///< of all its texts, one after the other
};

using Wishes = std::array<Wish, columnCount>;

double em()
{
    return SheetFonts::size(FontRole::Body);
}

/// A text column is no narrower than this where a text needs it.
double leastOfTexts()
{
    return 5 * em();
}

/// A piece of a text that is wider than this, such as an address on the net, may be broken.
double widestWhole()
{
    return 10 * em();
}

/// The greatest width that a text column starts with.
double wideEnough(Column column)
{
    switch (column) {
    case Column::Task:
    case Column::Unit:
        return 9 * em();
    case Column::Indicator:
        return 11 * em();
    default:
        return 20 * em();
    }
}

bool isIn(const std::vector<Column> &shown, Column column)
{
    return std::find(shown.begin(), shown.end(), column) != shown.end();
}

void ask(Wish &wish, const MeasuredText &text, double extra = 0)
{
    wish.least = std::max(wish.least, widestPiece(text) + extra);
    wish.most = std::max(wish.most, naturalWidth(text) + extra);
    for (const TextPiece &piece : text)
        wish.all += piece.width;
}

/// The width of a head that may be on two lines, unless it is a short word.
double headOnTwoLines(const TextMeasure &measure, const QString &head)
{
    const MeasuredText text = measure.measured(head);
    constexpr double shortWord = 4.5; // characters: never broken
    if (naturalWidth(text) <= shortWord * em())
        return naturalWidth(text);
    double width = std::max(widestPiece(text), naturalWidth(text) / 2);
    while (measure.lines(head, width).size() > 2)
        width += em() / 4;
    return width;
}

void askForFigures(Wishes &wishes, const TextMeasure &body, const SheetFigures &figures)
{
    const auto askFor = [&](Column column, const QString &text, double extra = 0) {
        ask(wishes[indexOf(column)], body.measured(text), extra);
    };
    askFor(Column::Number, figures.number);
    askFor(Column::Indicator, figures.indicator);
    askFor(Column::Target, figures.target);
    askFor(Column::Actual, figures.actual);
    askFor(Column::Completion, figures.completion);
    askFor(Column::Expected, figures.expected);
    askFor(Column::Status, figures.statusWord, statusShapeSize() + statusShapeGap());
}

void askForTask(Wishes &wishes, const TextMeasure &body, const SheetTask &task)
{
    const auto askFor = [&](Column column, const QString &text) { ask(wishes[indexOf(column)], body.measured(text)); };
    askFor(Column::Number, task.number);
    askFor(Column::Task, task.task);
    askFor(Column::Unit, task.unit);
    askFor(Column::Progress, task.progress);
    askFor(Column::Problem, task.problem);
    askFor(Column::Next, task.next);
    for (const SheetFigures &figures : task.figures)
        askForFigures(wishes, body, figures);
}

/// The width that a target needs with its words above its figure: 力争 above 820以上.
double targetOnTwoLines(const SheetContent &sheet, const TextMeasure &body)
{
    double width = 0;
    for (const SheetTask &task : sheet.tasks)
        for (const SheetFigures &figures : task.figures) {
            const auto digit =
                std::find_if(figures.target.begin(), figures.target.end(), [](QChar c) { return c.isDigit(); });
            const qsizetype words = digit - figures.target.begin();
            const MeasuredText text = body.measured(figures.target);
            width =
                std::max({width, widestPiece(text), naturalWidth(body.measured(figures.target.left(words).trimmed()))});
        }
    return width;
}

Wishes wishesOf(const SheetContent &sheet, const TableMeasures &measures, const std::vector<Column> &shown)
{
    Wishes wishes;
    for (const SheetTask &task : sheet.tasks)
        askForTask(wishes, measures.body, task);
    for (std::size_t i = 0; i < columnCount; ++i) {
        Wish &wish = wishes[i];
        if (!isIn(shown, static_cast<Column>(i))) {
            wish = {};
            continue;
        }
        wish.head = naturalWidth(measures.head.measured(sheet.heads[i]));
        if (isTextColumn(static_cast<Column>(i))) {
            const double head = headOnTwoLines(measures.head, sheet.heads[i]);
            const double texts = std::max(std::min(wish.least, widestWhole()), std::min(wish.most, leastOfTexts()));
            wish.least = std::max(head, texts);
            wish.most = std::max(wish.least, std::min(wish.most, wideEnough(static_cast<Column>(i))));
        } else { // figures are on one line
            wish.least = wish.most = std::max(wish.most, wish.head);
        }
    }
    if (isIn(shown, Column::Target)) {
        Wish &target = wishes[indexOf(Column::Target)];
        target.least = std::max(target.head, targetOnTwoLines(sheet, measures.body));
    }
    return wishes;
}

double sum(const ColumnWidths &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

/// Gives spare width to the text columns that are furthest below their greatest width.
void shareSurplus(ColumnWidths &widths, double surplus)
{
    constexpr std::array shares{std::pair(Column::Progress, 4), std::pair(Column::Problem, 2),
                                std::pair(Column::Next, 2), std::pair(Column::Task, 1),
                                std::pair(Column::Indicator, 1)};
    double all = 0;
    for (const auto &[column, share] : shares)
        all += widths[indexOf(column)] > 0 ? share : 0;
    for (const auto &[column, share] : shares)
        if (widths[indexOf(column)] > 0)
            widths[indexOf(column)] += surplus * share / all;
}

} // namespace

double statusShapeSize()
{
    return em() * 0.86;
}

double statusShapeGap()
{
    return em() * 0.2;
}

namespace {

/// The minimum widths, and of what is left as much for each text column as it has of all the text.
ColumnWidths byContents(const Wishes &wishes, ColumnWidths widths, double spare)
{
    double all = 0;
    for (const Column column : textColumns)
        all += wishes[indexOf(column)].all;
    for (const Column column : textColumns)
        widths[indexOf(column)] += all > 0 ? spare * wishes[indexOf(column)].all / all : 0;
    return widths;
}

/// For a page without room for all unbreakable pieces: breaks long words first, and figures only when the figures alone
/// are wider than the page.
ColumnWidths tightWidths(const Wishes &wishes, ColumnWidths widths, double width)
{
    for (const Column column : textColumns)
        if (widths[indexOf(column)] > 0)
            widths[indexOf(column)] = wishes[indexOf(column)].head + 2 * cellPadX;
    const double spare = width - sum(widths);
    if (spare >= 0) {
        shareSurplus(widths, spare);
        return widths;
    }
    for (double &one : widths)
        one *= width / (width - spare);
    return widths;
}

} // namespace

ColumnWidths columnWidths(const SheetContent &sheet, const TableMeasures &measures, double width,
                          const std::vector<Column> &shown)
{
    const Wishes wishes = wishesOf(sheet, measures, shown);
    ColumnWidths least{};
    double wanting = 0; // what the text columns need beyond their minimum widths
    for (std::size_t i = 0; i < columnCount; ++i) {
        least[i] = isIn(shown, static_cast<Column>(i)) ? wishes[i].least + 2 * cellPadX : 0;
        wanting += wishes[i].most - wishes[i].least;
    }
    const double spare = width - sum(least);
    if (spare < 0)
        return tightWidths(wishes, least, width);
    ColumnWidths asWanted = least;
    const double granted = wanting > 0 ? std::min(1.0, spare / wanting) : 0;
    for (std::size_t i = 0; i < columnCount; ++i)
        asWanted[i] += granted * (wishes[i].most - wishes[i].least);
    shareSurplus(asWanted, width - sum(asWanted));
    return ColumnBalance(sheet, measures.body, least).balanced({asWanted, byContents(wishes, least, spare)});
}

} // namespace xushi::report
