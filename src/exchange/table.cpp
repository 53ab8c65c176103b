#include "exchange/table.h"

#include "domain/values/terminal_text.h"
#include "exchange/csv_line.h"
#include "exchange/display_width.h"

#include <algorithm>

namespace xushi::exchange {

namespace {

qsizetype columnsOf(const Table &table)
{
    qsizetype columns = table.header.size();
    for (const QStringList &row : table.rows)
        columns = std::max(columns, row.size());
    return columns;
}

QStringList filled(QStringList row, qsizetype columns)
{
    while (row.size() < columns)
        row += QString();
    return row;
}

QString oneLine(const QString &text)
{
    QString cell = domain::terminalText(text);
    for (QChar &c : cell)
        if (c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    return cell;
}

/// The columns' widths and alignments.
class Layout {
public:
    Layout(const Table &table, const QList<bool> &rightAligned);

    [[nodiscard]] QString line(const QStringList &row) const;
    [[nodiscard]] QString underline() const;

private:
    static QString joined(const QStringList &cells);

    QList<int> m_widths;
    QList<bool> m_rightAligned;
};

Layout::Layout(const Table &table, const QList<bool> &rightAligned)
    : m_widths(columnsOf(table), 0), m_rightAligned(rightAligned)
{
    const auto widen = [this](const QStringList &row) {
        for (qsizetype i = 0; i < row.size(); ++i)
            m_widths[i] = std::max(m_widths[i], displayWidth(oneLine(row[i])));
    };
    widen(table.header);
    for (const QStringList &row : table.rows)
        widen(row);
}

QString Layout::line(const QStringList &row) const
{
    QStringList cells;
    for (qsizetype i = 0; i < m_widths.size(); ++i) {
        const QString cell = oneLine(row.value(i));
        const QString padding(m_widths[i] - displayWidth(cell), u' ');
        cells += m_rightAligned.value(i, false) ? padding + cell : cell + padding;
    }
    return joined(cells);
}

QString Layout::underline() const
{
    QStringList cells;
    for (const int width : m_widths)
        cells += QString(width, u'─');
    return joined(cells);
}

QString Layout::joined(const QStringList &cells)
{
    QString line = cells.join(QStringLiteral("  "));
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

} // namespace

QByteArray toCsv(const Table &table)
{
    const qsizetype columns = columnsOf(table);
    QString csv = csvLine(filled(table.header, columns));
    for (const QStringList &row : table.rows)
        csv += csvLine(filled(row, columns));
    return csv.toUtf8();
}

QString toAlignedText(const Table &table, const QList<bool> &rightAligned)
{
    const Layout layout(table, rightAligned);
    QString text = layout.line(table.header) + layout.underline();
    for (const QStringList &row : table.rows)
        text += layout.line(row);
    return text;
}

} // namespace xushi::exchange
