#include "exchange/xlsx_sink.h"

#include "exchange/xlsx_value.h"

#include <QFile>

#include <xlsxwriter.h>

#include <cstdio>

namespace xushi::exchange {

using namespace domain;

namespace {

constexpr int rowsOfSheet = LXW_ROW_MAX;

lxw_col_t columnNumber(std::size_t column)
{
    return static_cast<lxw_col_t>(column);
}

} // namespace

XlsxSink::~XlsxSink()
{
    if (m_workbook)
        lxw_workbook_free(m_workbook); // not closed, so nothing is written
}

Result<void> XlsxSink::begin(const QString &title, const std::vector<TableColumn> &columns)
{
    m_title = title;
    m_columns = columns;
    m_draft = std::make_unique<XlsxDraft>(m_file);
    if (!m_draft->isValid())
        return m_draft->failed();
    QByteArray folder = QFile::encodeName(m_draft->folder());
    lxw_workbook_options options{LXW_TRUE, folder.data(), LXW_FALSE};
    m_workbook = workbook_new_opt(QFile::encodeName(m_draft->path()).constData(), &options);
    if (!m_workbook)
        return m_draft->failed();
    m_head = workbook_add_format(m_workbook);
    format_set_bold(m_head);
    format_set_bottom(m_head, LXW_BORDER_THIN);
    return beginSheet();
}

Result<void> XlsxSink::beginSheet()
{
    const PointAsDecimalSign point;
    m_sheet = workbook_add_worksheet(m_workbook, sheetName(m_title, ++m_sheets).toUtf8().constData());
    if (!m_sheet || !m_sheet->optimize_tmpfile)
        return m_draft->failed();
    worksheet_freeze_panes(m_sheet, 1, 0);
    worksheet_repeat_rows(m_sheet, 0, 0);
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, 9); // A4
    worksheet_fit_to_pages(m_sheet, 1, 0);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const lxw_col_t column = columnNumber(i);
        worksheet_set_column(m_sheet, column, column, m_columns[i].width, nullptr);
        worksheet_write_string(m_sheet, 0, column, spreadsheetText(m_columns[i].name).toUtf8().constData(), m_head);
    }
    m_row = 1;
    return {};
}

void XlsxSink::endSheet()
{
    if (!m_columns.empty())
        worksheet_autofilter(m_sheet, 0, 0, static_cast<lxw_row_t>(m_row - 1), columnNumber(m_columns.size() - 1));
}

Result<void> XlsxSink::row(const std::vector<TableCell> &cells)
{
    if (m_row == rowsOfSheet) {
        endSheet();
        if (auto begun = beginSheet(); !begun)
            return begun;
    }
    const PointAsDecimalSign point;
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (auto written = write(static_cast<int>(i), cells[i]); !written)
            return written;
    ++m_row;
    if (std::ferror(m_sheet->optimize_tmpfile)) // the library ignores this error
        return m_draft->failed();
    return {};
}

Result<void> XlsxSink::write(int column, const TableCell &cell)
{
    const auto row = static_cast<lxw_row_t>(m_row);
    const auto at = static_cast<lxw_col_t>(column);
    QString text;
    if (const auto *quantity = std::get_if<Quantity>(&cell)) {
        if (const auto number = spreadsheetNumber(*quantity)) {
            const lxw_error error = worksheet_write_number(m_sheet, row, at, *number, nullptr);
            return error == LXW_NO_ERROR ? Result<void>() : m_draft->failed();
        }
        text = quantity->toString();
    } else {
        text = spreadsheetText(std::get<QString>(cell));
    }
    if (text.isEmpty())
        return {};
    const lxw_error error = worksheet_write_string(m_sheet, row, at, text.toUtf8().constData(), nullptr);
    return error == LXW_NO_ERROR ? Result<void>() : m_draft->failed();
}

Result<void> XlsxSink::finish()
{
    endSheet();
    if (std::fflush(m_sheet->optimize_tmpfile) != 0)
        return m_draft->failed();
    const PointAsDecimalSign point;
    // Closing frees the workbook, whether it succeeds or not.
    if (const lxw_error error = workbook_close(std::exchange(m_workbook, nullptr)); error != LXW_NO_ERROR)
        return m_draft->failed();
    return m_draft->moveIntoPlace();
}

} // namespace xushi::exchange
