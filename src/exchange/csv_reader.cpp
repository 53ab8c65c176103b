#include "exchange/csv_reader.h"

#include "exchange/text_decoding.h"
#include "exchange/utf8_text.h"

#include <algorithm>

namespace xushi::exchange {

using namespace domain;

namespace {

/// How often the separator stands in the first lines: titles above the head row may have none.
qsizetype countAtStart(QStringView text, QChar separator)
{
    constexpr int lines = 20;
    qsizetype most = 0;
    qsizetype from = 0;
    for (int line = 0; line < lines && from < text.size(); ++line) {
        const qsizetype end = text.indexOf(u'\n', from);
        const qsizetype to = end < 0 ? text.size() : end;
        most = std::max(most, text.sliced(from, to - from).count(separator));
        from = to + 1;
    }
    return most;
}

enum class EmptyLines { Skipped, Kept };

class Reader {
public:
    Reader(QStringView text, QChar separator, EmptyLines empty) : m_text(text), m_separator(separator), m_empty(empty)
    {
    }

    CsvRecords records()
    {
        std::vector<CsvRecord> records;
        while (!isAtEnd()) {
            CsvRecord record{m_line, {}};
            if (const auto fault = readRecord(record.cells))
                return tl::unexpected<LineFault>(*fault);
            if (m_empty == EmptyLines::Kept || record.cells.size() > 1 || !record.cells.front().isEmpty())
                records.push_back(std::move(record));
        }
        return records;
    }

private:
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool isAtLineEnd() const { return isAtEnd() || m_text[m_at] == u'\n' || m_text[m_at] == u'\r'; }

    std::optional<LineFault> readRecord(QStringList &cells)
    {
        while (true) {
            QString cell;
            if (!isAtEnd() && m_text[m_at] == u'"') {
                if (auto fault = readQuoted(cell))
                    return fault;
            } else {
                readPlain(cell);
            }
            cells += cell;
            if (isAtLineEnd())
                break;
            ++m_at; // the separator
        }
        passLineEnd();
        return std::nullopt;
    }

    void readPlain(QString &cell)
    {
        const qsizetype from = m_at;
        while (!isAtLineEnd() && m_text[m_at] != m_separator)
            ++m_at;
        cell = m_text.sliced(from, m_at - from).toString();
    }

    std::optional<LineFault> readQuoted(QString &cell)
    {
        const int line = m_line;
        ++m_at;
        while (true) {
            if (isAtEnd())
                return LineFault{line, {ErrorCode::UnclosedQuote}};
            const QChar c = m_text[m_at++];
            if (c == u'"' && !isAtEnd() && m_text[m_at] == u'"')
                ++m_at;
            else if (c == u'"')
                break;
            if (c == u'\n')
                ++m_line;
            cell += c;
        }
        if (!isAtLineEnd() && m_text[m_at] != m_separator)
            return LineFault{m_line, {ErrorCode::TextAfterQuote}};
        return std::nullopt;
    }

    /// CR LF, LF or CR.
    void passLineEnd()
    {
        if (isAtEnd())
            return;
        if (m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n')
            ++m_at;
        ++m_at;
        ++m_line;
    }

    QStringView m_text;
    QChar m_separator;
    EmptyLines m_empty;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

std::vector<QChar> csvSeparators(const QString &text)
{
    std::vector<QChar> separators{u',', u';', u'\t', u'|'};
    std::stable_sort(separators.begin(), separators.end(),
                     [&](QChar a, QChar b) { return countAtStart(text, a) > countAtStart(text, b); });
    return separators;
}

CsvRecords readCsv(const QString &text, QChar separator)
{
    return Reader(text, separator, EmptyLines::Skipped).records();
}

CsvRecords readCopiedCells(const QString &text)
{
    return Reader(text, u'\t', EmptyLines::Kept).records();
}

CsvRecords readCsv(const QByteArray &bytes)
{
    const auto text = decodedText(bytes);
    if (!text)
        return tl::unexpected<LineFault>(noText(bytes));
    return readCsv(*text, csvSeparators(*text).front());
}

LineFault noText(const QByteArray &bytes)
{
    const auto place = firstIllFormedByte(bytes);
    return {place ? placeOf(bytes, *place).line : 1, {ErrorCode::NotText}};
}

} // namespace xushi::exchange
