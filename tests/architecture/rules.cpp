#include "rules.h"

#include <QRegularExpression>

namespace xushi::architecture {

namespace {

std::vector<Breach> matchesIn(const QString &text, const QRegularExpression &pattern)
{
    std::vector<Breach> breaches;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        breaches.push_back({lineOf(text, match.capturedStart()), match.captured()});
    }
    return breaches;
}

/// A literal with \uXXXX and \UXXXXXXXX read as the characters that they are.
QString withEscapesRead(const QString &literal)
{
    static const QRegularExpression escape(QStringLiteral(R"(\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})))"));
    QString read;
    qsizetype from = 0;
    for (auto it = escape.globalMatch(literal); it.hasNext();) {
        const auto match = it.next();
        const char32_t code = (match.captured(1) + match.captured(2)).toUInt(nullptr, 16);
        read += literal.sliced(from, match.capturedStart() - from) + QString::fromUcs4(&code, 1);
        from = match.capturedEnd();
    }
    return read + literal.sliced(from);
}

} // namespace

std::vector<Breach> sqlIn(const SourceText &source)
{
    static const QRegularExpression sql(
        QStringLiteral(R"(\b(?:SELECT|INSERT\s+(?:OR\s+\w+\s+)?INTO|UPDATE\b.*\bSET|DELETE\s+FROM|PRAGMA|)"
                       R"(BEGIN\s+(?:IMMEDIATE|EXCLUSIVE|DEFERRED|TRANSACTION)|(?:CREATE|DROP|ALTER)\s+TABLE)\b)"),
        QRegularExpression::DotMatchesEverythingOption);
    std::vector<Breach> breaches;
    for (const Literal &literal : source.literals)
        if (const auto match = sql.match(literal.text); match.hasMatch())
            breaches.push_back({literal.line, QStringLiteral("SQL outside storage: ") + match.captured()});
    return breaches;
}

std::vector<Breach> floatingPointIn(const SourceText &source)
{
    static const QRegularExpression floating(
        QStringLiteral(R"(\b(?:double|float|qreal|toDouble|toFloat|stod|stof|strtod)\b)"));
    static const QRegularExpression literal(
        QStringLiteral(R"((?<![\w.'])(?:\d[\d']*\.[\d']*(?:[eE][+-]?\d+)?|\.\d[\d']*(?:[eE][+-]?\d+)?|)"
                       R"(\d[\d']*[eE][+-]?\d+)[fFlL]?(?![\w.]))"));
    auto breaches = matchesIn(source.code, floating);
    for (Breach &breach : matchesIn(source.code, literal))
        breaches.push_back(std::move(breach));
    return breaches;
}

std::vector<Breach> chineseIn(const SourceText &source)
{
    // Radicals to unified ideographs, compatibility forms, full-width forms, the supplementary planes.
    static const QRegularExpression chinese(QStringLiteral(
        R"([\x{2E80}-\x{9FFF}\x{F900}-\x{FAFF}\x{FE30}-\x{FE4F}\x{FF00}-\x{FFEF}\x{20000}-\x{3FFFF}]+)"));
    static const QRegularExpression ideographs(QStringLiteral(R"(\p{Han}+)"));
    std::vector<Breach> breaches;
    for (const Literal &literal : source.literals) {
        const auto match = (literal.isCharacter ? ideographs : chinese).match(withEscapesRead(literal.text));
        if (match.hasMatch())
            breaches.push_back({literal.line, QStringLiteral("Chinese in a literal: ") + match.captured()});
    }
    for (const Breach &breach : matchesIn(source.code, chinese))
        breaches.push_back({breach.line, QStringLiteral("Chinese in a name: ") + breach.what});
    return breaches;
}

std::vector<Breach> clockIn(const SourceText &source)
{
    static const QRegularExpression clock(QStringLiteral(
        R"(\b(?:current(?:Date|Time|DateTime|DateTimeUtc|MSecsSinceEpoch|SecsSinceEpoch)|system_clock)\b)"));
    return matchesIn(source.code, clock);
}

std::vector<Breach> workspaceDatabaseIn(const SourceText &source)
{
    static const QRegularExpression use(QStringLiteral(R"(\b\w*workspace(?:\(\))?\s*(?:\.|->)\s*database\(\))"),
                                        QRegularExpression::CaseInsensitiveOption);
    return matchesIn(source.code, use);
}

std::vector<Breach> eventLoopsIn(const SourceText &source)
{
    static const QRegularExpression loop(
        QStringLiteral(R"(\bQEventLoop\b|\bprocessEvents\b|(?<!query)(?:\.|->|::)exec\s*\(|)"
                       R"(\bQ(?:MessageBox|\w+Dialog)::(?:question|information|warning|critical|about|get\w+)\s*\()"));
    return matchesIn(source.code, loop);
}

std::vector<Breach> guessedToolTipsIn(const SourceText &source)
{
    // A text in the source is tr() of literals alone.
    static const QRegularExpression set(
        QStringLiteral(R"rx(\bsetToolTip\s*\((?!\s*(?:(?:\w+::)?tr\(\s*(?:"[^"]*"[\s,]*)+\)\s*\)|)rx"
                       R"rx((?:\w+::)?plainToolTip\(|\{\}\))))rx"));
    static const QRegularExpression shown(QStringLiteral(R"(QToolTip::showText\((?![^;]*plainToolTip\())"));
    auto breaches = matchesIn(source.code, set);
    for (Breach &breach : matchesIn(source.code, shown))
        breaches.push_back(std::move(breach));
    static const QRegularExpression role(QStringLiteral(R"(\bToolTipRole\b)"));
    if (!source.code.contains(QStringLiteral("plainToolTip(")))
        for (Breach &breach : matchesIn(source.code, role))
            breaches.push_back(std::move(breach));
    return breaches;
}

std::vector<Breach> guessedLabelsIn(const SourceText &source)
{
    static const QRegularExpression made(QStringLiteral(R"(\bnew QLabel\b)"));
    static const QRegularExpression told(QStringLiteral(R"(\bsetTextFormat\s*\(\s*Qt::(?:PlainText|RichText)\b)"));
    return told.match(source.code).hasMatch() ? std::vector<Breach>() : matchesIn(source.code, made);
}

bool hasPragmaOnce(const SourceText &source)
{
    static const QRegularExpression pragma(QStringLiteral(R"(^[ \t]*#[ \t]*pragma[ \t]+once\b)"),
                                           QRegularExpression::MultilineOption);
    return pragma.match(source.code).hasMatch();
}

int lineCount(const QString &text)
{
    return int(text.count(u'\n')) + (text.isEmpty() || text.endsWith(u'\n') ? 0 : 1);
}

std::vector<Breach> planWordsIn(const QString &text, const SourceText &source, const QStringList &names,
                                const QStringList &ids)
{
    std::vector<Breach> breaches;
    for (const QString &name : names)
        if (const qsizetype place = text.indexOf(name); place >= 0)
            breaches.push_back({lineOf(text, place), QStringLiteral("a word of the plan: ") + name});
    for (const Literal &literal : source.literals)
        if (ids.contains(literal.text))
            breaches.push_back({literal.line, QStringLiteral("an id of the plan: ") + literal.text});
    return breaches;
}

} // namespace xushi::architecture
