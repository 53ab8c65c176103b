#include "source_text.h"

#include <QRegularExpression>

namespace xushi::architecture {

namespace {

/// Walks over a source once, character by character, as the first phases of a compiler do.
class Scanner {
public:
    explicit Scanner(const QString &source) : m_source(source), m_result{source, source, {}} {}

    SourceText run()
    {
        while (m_at < m_source.size()) {
            if (stands("//"))
                comment(endOfLineComment());
            else if (stands("/*"))
                comment(endAfter(QStringLiteral("*/"), m_at + 2));
            else if (m_source[m_at] == u'"')
                isRaw() ? rawString() : quoted(u'"');
            else if (m_source[m_at] == u'\'' && !isDigitSeparator())
                quoted(u'\'');
            else
                ++m_at;
        }
        return std::move(m_result);
    }

private:
    bool stands(const char *text) const
    {
        return QStringView(m_source).sliced(m_at).startsWith(QLatin1StringView(text));
    }

    qsizetype endAfter(const QString &text, qsizetype from) const
    {
        const qsizetype found = m_source.indexOf(text, from);
        return found < 0 ? m_source.size() : found + text.size();
    }

    qsizetype endOfLineComment() const
    {
        qsizetype end = m_at;
        do {
            end = m_source.indexOf(u'\n', end + 1);
            if (end < 0)
                return m_source.size();
        } while (m_source[end - 1] == u'\\'); // a backslash at its end carries a comment on
        return end;
    }

    void blank(QString &text, qsizetype from, qsizetype to)
    {
        for (qsizetype i = from; i < to; ++i)
            if (text[i] != u'\n')
                text[i] = u' ';
    }

    void comment(qsizetype end)
    {
        blank(m_result.code, m_at, end);
        blank(m_result.codeAndLiterals, m_at, end);
        m_at = end;
    }

    /// Letters, digits and separators of digits that stand right before this place.
    QStringView wordBefore() const
    {
        qsizetype start = m_at;
        while (
            start > 0
            && (m_source[start - 1].isLetterOrNumber() || m_source[start - 1] == u'_' || m_source[start - 1] == u'\''))
            --start;
        return QStringView(m_source).sliced(start, m_at - start);
    }

    bool isDigitSeparator() const
    {
        const QStringView word = wordBefore();
        return !word.isEmpty() && word.front().isDigit();
    }

    bool isRaw() const
    {
        const QStringView word = wordBefore();
        return word == u"R" || word == u"u8R" || word == u"uR" || word == u"UR" || word == u"LR";
    }

    void rawString()
    {
        const qsizetype open = m_source.indexOf(u'(', m_at);
        if (open < 0) {
            m_at = m_source.size();
            return;
        }
        const QString close = u')' + m_source.sliced(m_at + 1, open - m_at - 1) + u'"';
        const qsizetype end = endAfter(close, open + 1);
        literal(open + 1, std::max(open + 1, end - close.size()), end, false);
    }

    void quoted(QChar quote)
    {
        qsizetype end = m_at + 1;
        while (end < m_source.size() && m_source[end] != quote && m_source[end] != u'\n')
            end += m_source[end] == u'\\' ? 2 : 1;
        end = std::min(end, m_source.size());
        literal(m_at + 1, end, std::min(end + 1, m_source.size()), quote == u'\'');
    }

    void literal(qsizetype from, qsizetype to, qsizetype end, bool isCharacter)
    {
        const Literal found{m_source.sliced(from, to - from), lineOf(m_source, m_at), isCharacter};
        const bool goesOn = !isCharacter && !m_result.literals.empty() && !m_result.literals.back().isCharacter
                            && QStringView(m_result.code).sliced(m_endOfLast, m_at - m_endOfLast).trimmed().isEmpty();
        if (goesOn)
            m_result.literals.back().text += found.text;
        else
            m_result.literals.push_back(found);
        blank(m_result.code, from, to);
        m_at = m_endOfLast = end;
    }

    const QString &m_source;
    SourceText m_result;
    qsizetype m_at = 0;
    qsizetype m_endOfLast = 0;
};

} // namespace

SourceText takenApart(const QString &source)
{
    return Scanner(source).run();
}

std::vector<Include> includesOf(const SourceText &source)
{
    static const QRegularExpression directive(QStringLiteral(R"(^[ \t]*#[ \t]*include(?:_next)?\b)"),
                                              QRegularExpression::MultilineOption);
    static const QRegularExpression header(QStringLiteral(R"(\G[ \t]*(?:"([^"\n]*)\"|<([^>\n]*)>))"));
    std::vector<Include> includes;
    // A directive inside a string is none: it is looked for where literals are blanked.
    for (auto it = directive.globalMatch(source.code); it.hasNext();) {
        const auto found = it.next();
        const auto named = header.match(source.codeAndLiterals, found.capturedEnd());
        includes.push_back({named.captured(1) + named.captured(2), lineOf(source.code, found.capturedEnd())});
    }
    return includes;
}

int lineOf(const QString &text, qsizetype place)
{
    return int(QStringView(text).first(place).count(u'\n')) + 1;
}

} // namespace xushi::architecture
