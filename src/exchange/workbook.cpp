#include "exchange/workbook.h"

#include "exchange/wrapped_lines.h"
#include "exchange/xlsx_draft.h"
#include "exchange/xlsx_value.h"

#include <QFile>
#include <QSet>

#include <xlsxwriter.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace xushi::exchange {

using namespace domain;

namespace {

constexpr int paperA4 = 9;
constexpr int mostPlaces = 6;

/// The margins of official papers in inches: 28, 22, 37 and 25 mm.
constexpr double bindingMargin = 1.1;
constexpr double outerMargin = 0.87;
constexpr double topMargin = 1.46;
constexpr double bottomMargin = 0.98;

/// In points.
constexpr int titleHeight = 34;
constexpr int lineHeight = 14;
constexpr int mostHeight = 409; ///< the greatest height of a row
constexpr int mostHeader = 250; ///< characters

lxw_col_t columnNumber(int column)
{
    return static_cast<lxw_col_t>(column);
}

/// The number of digits after the decimal point.
int placesOf(Quantity quantity)
{
    const QString text = quantity.toString();
    const qsizetype point = text.indexOf(u'.');
    return point < 0 ? 0 : static_cast<int>(text.size() - point - 1);
}

/// A text as a part of a number's format.
std::string quoted(const QString &text)
{
    return text.isEmpty() ? std::string() : '"' + QString(text).remove(u'"').toStdString() + '"';
}

/// The formats of one workbook, each created on first use.
class Formats {
public:
    explicit Formats(lxw_workbook &workbook) : m_workbook(workbook) {}

    lxw_format *of(CellLook look, const std::string &number)
    {
        lxw_format *&known = m_formats[{look, number}];
        if (!known)
            known = made(look, number);
        return known;
    }

    lxw_format *coloured(int colour)
    {
        lxw_format *format = workbook_add_format(&m_workbook);
        format_set_font_color(format, static_cast<lxw_color_t>(colour));
        return format;
    }

private:
    lxw_format *made(CellLook look, const std::string &number)
    {
        lxw_format *format = workbook_add_format(&m_workbook);
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        format_set_font_name(format, "SimSun");
        format_set_font_size(format, 10);
        if (look != CellLook::Plain && look != CellLook::Title)
            format_set_border(format, LXW_BORDER_THIN);
        switch (look) {
        case CellLook::Plain:
            format_set_text_wrap(format);
            break;
        case CellLook::Title:
            format_set_bold(format);
            format_set_font_size(format, 18);
            format_set_align(format, LXW_ALIGN_CENTER);
            break;
        case CellLook::Head:
            format_set_bold(format);
            format_set_text_wrap(format);
            format_set_align(format, LXW_ALIGN_CENTER);
            break;
        case CellLook::Text:
            format_set_text_wrap(format);
            break;
        case CellLook::TopText:
            format_set_text_wrap(format);
            format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
            break;
        case CellLook::Centred:
            format_set_align(format, LXW_ALIGN_CENTER);
            break;
        case CellLook::Number:
            format_set_align(format, LXW_ALIGN_RIGHT);
            if (!number.empty())
                format_set_num_format(format, number.c_str());
            break;
        case CellLook::Percent:
            format_set_align(format, LXW_ALIGN_RIGHT);
            format_set_num_format(format, "0.0%");
            break;
        case CellLook::MarkedPercent:
            format_set_align(format, LXW_ALIGN_RIGHT);
            format_set_num_format(format, "0.0%\"*\"");
            break;
        }
        return format;
    }

    lxw_workbook &m_workbook;
    std::map<std::pair<CellLook, std::string>, lxw_format *> m_formats;
};

class SheetWriter {
public:
    SheetWriter(lxw_worksheet &sheet, Formats &formats) : m_sheet(sheet), m_formats(formats) {}

    void write(const BookSheet &sheet)
    {
        setUp(sheet);
        for (std::size_t row = 0; row < sheet.rows.size(); ++row)
            for (const BookCell &cell : sheet.rows[row])
                writeCell(static_cast<lxw_row_t>(row), cell);
    }

    void colour(const BookSheet &sheet, const std::vector<WordColour> &colours)
    {
        if (sheet.rows.empty() || sheet.widths.empty())
            return;
        for (const WordColour &one : colours) {
            QByteArray criterion = "=\"" + QString(one.word).replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
            lxw_conditional_format rule{};
            rule.type = LXW_CONDITIONAL_TYPE_CELL;
            rule.criteria = LXW_CONDITIONAL_CRITERIA_EQUAL_TO;
            rule.value_string = criterion.data();
            rule.format = m_formats.coloured(one.colour);
            worksheet_conditional_format_range(&m_sheet, static_cast<lxw_row_t>(sheet.headRow + 1), 0, lastRow(sheet),
                                               lastColumn(sheet), &rule);
        }
    }

private:
    static lxw_row_t lastRow(const BookSheet &sheet) { return static_cast<lxw_row_t>(sheet.rows.size() - 1); }
    static lxw_col_t lastColumn(const BookSheet &sheet)
    {
        return columnNumber(static_cast<int>(sheet.widths.size()) - 1);
    }

    void setUp(const BookSheet &sheet)
    {
        for (std::size_t i = 0; i < sheet.widths.size(); ++i)
            worksheet_set_column(&m_sheet, columnNumber(static_cast<int>(i)), columnNumber(static_cast<int>(i)),
                                 sheet.widths[i], nullptr);
        const auto head = static_cast<lxw_row_t>(sheet.headRow);
        worksheet_freeze_panes(&m_sheet, head + 1, 0);
        worksheet_repeat_rows(&m_sheet, 0, head);
        worksheet_set_paper(&m_sheet, paperA4);
        worksheet_set_landscape(&m_sheet);
        if (sheet.isForm) {
            worksheet_set_margins(&m_sheet, bindingMargin, outerMargin, topMargin, bottomMargin);
            worksheet_set_footer(&m_sheet, "&C\u2014 &P \u2014");
        }
        if (!sheet.printedHead.isEmpty())
            worksheet_set_header(&m_sheet,
                                 (QStringLiteral("&L") + QString(sheet.printedHead).replace(u'&', QStringLiteral("&&")))
                                     .left(mostHeader)
                                     .toUtf8()
                                     .constData());
        setHeights(sheet);
        worksheet_fit_to_pages(&m_sheet, 1, 0);
        if (sheet.isFiltered && !sheet.rows.empty() && !sheet.widths.empty())
            worksheet_autofilter(&m_sheet, head, 0, lastRow(sheet), lastColumn(sheet));
    }

    [[nodiscard]] static int linesOf(const BookCell &cell, const BookSheet &sheet)
    {
        const auto *text = std::get_if<QString>(&cell.value);
        if (!text || cell.look == CellLook::Title)
            return 1;
        const auto first = sheet.widths.begin() + cell.column;
        return wrappedLines(*text, std::accumulate(first, first + cell.columns, 0));
    }

    /// Makes rows as high as their texts, because not every program does so by itself, and none for merged cells: what
    /// these need is shared by their rows.
    void setHeights(const BookSheet &sheet)
    {
        std::vector<int> lines(sheet.rows.size(), 1);
        for (const bool areMerged : {false, true})
            for (std::size_t row = 0; row < sheet.rows.size(); ++row)
                for (const BookCell &cell : sheet.rows[row]) {
                    if ((cell.rows > 1) != areMerged)
                        continue;
                    const auto first = lines.begin() + static_cast<std::ptrdiff_t>(row);
                    const int there = std::accumulate(first, first + cell.rows, 0);
                    const int more = std::max(0, linesOf(cell, sheet) - there);
                    for (int i = 0; i < cell.rows; ++i)
                        *(first + i) += more / cell.rows + (i < more % cell.rows ? 1 : 0);
                }
        for (std::size_t row = 0; row < lines.size(); ++row) {
            const auto &cells = sheet.rows[row];
            const bool isTitle = !cells.empty() && cells.front().look == CellLook::Title;
            setHeight(static_cast<lxw_row_t>(row), isTitle ? titleHeight : lines[row] * lineHeight + 6);
        }
    }

    void setHeight(lxw_row_t row, double height)
    {
        if (height > mostHeight)
            m_tooHigh.insert(row);
        worksheet_set_row(&m_sheet, row, std::min<double>(mostHeight, height), nullptr);
    }

    /// Aligns a text to the top if it has more lines than fit into its rows.
    [[nodiscard]] CellLook lookOf(lxw_row_t row, const BookCell &cell) const
    {
        const auto next = m_tooHigh.lower_bound(row);
        const bool isCut = next != m_tooHigh.end() && *next < row + static_cast<lxw_row_t>(cell.rows);
        return cell.look == CellLook::Text && isCut ? CellLook::TopText : cell.look;
    }

    /// With all places of the number, and the words around it: "力争"0.
    [[nodiscard]] static std::string numberFormat(Quantity number, const BookCell &cell)
    {
        if (cell.look != CellLook::Number)
            return {};
        const int places = std::min(mostPlaces, placesOf(number));
        const std::string digits = places == 0 ? "0" : "0." + std::string(static_cast<std::size_t>(places), '0');
        return quoted(cell.before) + digits + quoted(cell.behind);
    }

    void writeCell(lxw_row_t row, const BookCell &cell)
    {
        const lxw_col_t column = columnNumber(cell.column);
        const auto *number = std::get_if<Quantity>(&cell.value);
        lxw_format *format = m_formats.of(lookOf(row, cell), number ? numberFormat(*number, cell) : std::string());
        if (cell.columns > 1 || cell.rows > 1)
            worksheet_merge_range(&m_sheet, row, column, row + static_cast<lxw_row_t>(cell.rows - 1),
                                  columnNumber(cell.column + cell.columns - 1), "", format);
        QString text;
        if (number) {
            if (const auto value = spreadsheetNumber(*number)) {
                worksheet_write_number(&m_sheet, row, column, *value, format);
                return;
            }
            text = cell.before + number->toString() + cell.behind;
        } else {
            text = spreadsheetText(std::get<QString>(cell.value));
        }
        if (text.isEmpty())
            worksheet_write_blank(&m_sheet, row, column, format);
        else
            worksheet_write_string(&m_sheet, row, column, text.toUtf8().constData(), format);
    }

    lxw_worksheet &m_sheet;
    Formats &m_formats;
    std::set<lxw_row_t> m_tooHigh; ///< rows that need more than the greatest height
};

/// Ignores case, because spreadsheets do so when they compare names.
QString uniqueName(const QString &title, QSet<QString> &taken)
{
    int number = 1;
    QString name = sheetName(title);
    while (name.isEmpty() || taken.contains(name.toLower()))
        name = sheetName(title, ++number).trimmed();
    taken.insert(name.toLower());
    return name;
}

} // namespace

Result<void> writeWorkbook(const QString &file, const Workbook &book)
{
    const PointAsDecimalSign point;
    XlsxDraft draft(file);
    if (!draft.isValid())
        return draft.failed();
    lxw_workbook *workbook = workbook_new(QFile::encodeName(draft.path()).constData());
    if (!workbook)
        return draft.failed();
    QByteArray title = book.title.toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    workbook_set_properties(workbook, &properties);
    Formats formats(*workbook);
    QSet<QString> names;
    for (const BookSheet &sheet : book.sheets) {
        lxw_worksheet *worksheet = workbook_add_worksheet(workbook, uniqueName(sheet.name, names).toUtf8().constData());
        if (!worksheet) {
            lxw_workbook_free(workbook);
            return draft.failed();
        }
        SheetWriter writer(*worksheet, formats);
        writer.write(sheet);
        writer.colour(sheet, book.colours);
    }
    // Closing frees the workbook, whether it succeeds or not.
    if (workbook_close(workbook) != LXW_NO_ERROR)
        return draft.failed();
    return draft.moveIntoPlace();
}

} // namespace xushi::exchange
