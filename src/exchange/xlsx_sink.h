#pragma once

#include "exchange/table_sink.h"
#include "exchange/xlsx_draft.h"

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace xushi::exchange {

/// An Office Open XML workbook (.xlsx): head bold, filtered and frozen, printed on every page. Numbers that a
/// spreadsheet cannot store exactly become text. Texts are stored as texts, whatever they begin with. A table that is
/// too long for one sheet continues on further ones.
class XlsxSink : public TableSink {
public:
    explicit XlsxSink(const QString &file) : m_file(file) {}
    ~XlsxSink() override;
    XlsxSink(const XlsxSink &) = delete;
    XlsxSink &operator=(const XlsxSink &) = delete;

    domain::Result<void> begin(const QString &title, const std::vector<TableColumn> &columns) override;
    domain::Result<void> row(const std::vector<TableCell> &cells) override;
    domain::Result<void> finish() override;

private:
    domain::Result<void> beginSheet();
    void endSheet();
    domain::Result<void> write(int column, const TableCell &cell);

    QString m_file;
    QString m_title;
    std::vector<TableColumn> m_columns;
    std::unique_ptr<XlsxDraft> m_draft;
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_head = nullptr;
    int m_sheets = 0;
    int m_row = 0; ///< the next row of the sheet to write
};

} // namespace xushi::exchange
