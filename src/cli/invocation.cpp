#include "cli/invocation.h"

#include "domain/entry/half_width.h"

namespace xushi::cli {

namespace {

/// Options without a value; every other one takes the next word as its value unless "=" gives it.
bool isFlag(const QString &word)
{
    static const QStringList flags{QStringLiteral("--each-unit"),    QStringLiteral("--everything"),
                                   QStringLiteral("--repair"),       QStringLiteral("--measure-start"),
                                   QStringLiteral("--new"),          QStringLiteral("--ranks"),
                                   QStringLiteral("--dry-run"),      QStringLiteral("--final"),
                                   QStringLiteral("--accept-times"), QStringLiteral("--replace"),
                                   QStringLiteral("--help"),         QStringLiteral("-h"),
                                   QStringLiteral("--version"),      QStringLiteral("-v")};
    return flags.contains(word);
}

bool isAmount(const QString &word)
{
    const QString plain = domain::halfWidth(word); // an input method may have written the digits
    return plain.size() > 1 && plain.startsWith(u'-') && ((plain[1] >= u'0' && plain[1] <= u'9') || plain[1] == u'.');
}

constexpr QChar minusSign(0x2212);

bool takesNextWord(const QString &word)
{
    return word.startsWith(u'-') && !isFlag(word) && !isAmount(word) && !word.contains(u'=');
}

} // namespace

Invocation Invocation::from(const QStringList &arguments)
{
    Invocation invocation;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &word = arguments[i];
        if (invocation.command.isEmpty() && !word.startsWith(u'-')) {
            invocation.command = word;
            continue;
        }
        invocation.words += word;
        if (takesNextWord(word) && i + 1 < arguments.size())
            invocation.words += arguments[++i];
    }
    return invocation;
}

QString Invocation::valueOf(QLatin1StringView option) const
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == option && i + 1 < words.size())
            return words[i + 1];
        if (words[i].startsWith(option) && words[i].sliced(option.size()).startsWith(u'='))
            return words[i].sliced(option.size() + 1);
    }
    return {};
}

QStringList Invocation::wordsWithAmounts() const
{
    QStringList result;
    for (qsizetype i = 0; i < words.size(); ++i) {
        result += isAmount(words[i]) ? minusSign + words[i].sliced(1) : words[i];
        if (takesNextWord(words[i]) && i + 1 < words.size())
            result += words[++i];
    }
    return result;
}

QString Invocation::asTyped(const QString &word)
{
    return word.startsWith(minusSign) ? u'-' + word.sliced(1) : word;
}

} // namespace xushi::cli
