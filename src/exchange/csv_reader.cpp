#include "exchange/csv_reader.h"

#include "exchange/utf8_text.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace xushi::exchange {

using namespace domain;

namespace {

/// Decodes the file; absent when it is in neither of the two character sets.
std::optional<QString> decoded(const QByteArray &bytes)
{
    if (!firstIllFormedByte(bytes))
        return QString::fromUtf8(bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes);
    QStringDecoder chinese("GB18030");
    if (!chinese.isValid())
        return std::nullopt;
    QString text = chinese(bytes);
    return chinese.hasError() || text.contains(QChar::ReplacementCharacter) ? std::nullopt
                                                                            : std::optional(std::move(text));
}

QChar separatorOf(QStringView text)
{
    const QStringView line = text.left(text.indexOf(u'\n'));
    constexpr std::array candidates{u',', u';', u'\t'};
    return *std::max_element(candidates.begin(), candidates.end(),
                             [&](char16_t a, char16_t b) { return line.count(a) < line.count(b); });
}

class Reader {
public:
    explicit Reader(QStringView text) : m_text(text), m_separator(separatorOf(text)) {}

    tl::expected<std::vector<CsvRecord>, LineFault> records()
    {
        std::vector<CsvRecord> records;
        while (!isAtEnd()) {
            CsvRecord record{m_line, {}};
            if (const auto fault = readRecord(record.cells))
                return tl::unexpected<LineFault>(*fault);
            if (record.cells.size() > 1 || !record.cells.front().isEmpty())
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
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

tl::expected<std::vector<CsvRecord>, LineFault> readCsv(const QByteArray &bytes)
{
    const auto text = decoded(bytes);
    if (!text)
        return tl::unexpected<LineFault>({placeOf(bytes, *firstIllFormedByte(bytes)).line, {ErrorCode::NotText}});
    return Reader(*text).records();
}

} // namespace xushi::exchange
