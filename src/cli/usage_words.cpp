#include "cli/usage_words.h"

#include "cli/cli_context.h"
#include "exchange/display_width.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace xushi::cli {

namespace {

/// The words that stand for something, one context of the catalogue.
constexpr std::array placeholders{
    QT_TRANSLATE_NOOP("Placeholders", "DATE"),     QT_TRANSLATE_NOOP("Placeholders", "DAY"),
    QT_TRANSLATE_NOOP("Placeholders", "DIGEST"),   QT_TRANSLATE_NOOP("Placeholders", "FILE"),
    QT_TRANSLATE_NOOP("Placeholders", "FOLDER"),   QT_TRANSLATE_NOOP("Placeholders", "FORMAT"),
    QT_TRANSLATE_NOOP("Placeholders", "ID"),       QT_TRANSLATE_NOOP("Placeholders", "INDICATOR"),
    QT_TRANSLATE_NOOP("Placeholders", "LANGUAGE"), QT_TRANSLATE_NOOP("Placeholders", "N"),
    QT_TRANSLATE_NOOP("Placeholders", "NAME"),     QT_TRANSLATE_NOOP("Placeholders", "PART"),
    QT_TRANSLATE_NOOP("Placeholders", "PATH"),     QT_TRANSLATE_NOOP("Placeholders", "PERCENT"),
    QT_TRANSLATE_NOOP("Placeholders", "QUARTER"),  QT_TRANSLATE_NOOP("Placeholders", "REASON"),
    QT_TRANSLATE_NOOP("Placeholders", "ROW"),      QT_TRANSLATE_NOOP("Placeholders", "STATE"),
    QT_TRANSLATE_NOOP("Placeholders", "TASK"),     QT_TRANSLATE_NOOP("Placeholders", "TEXT"),
    QT_TRANSLATE_NOOP("Placeholders", "TIME"),     QT_TRANSLATE_NOOP("Placeholders", "UNIT")};

constexpr int widthOfTerminal = 79;

bool isWide(QChar c)
{
    return exchange::displayWidth(QStringView(&c, 1)) > 1;
}

bool isInsideWord(const QString &text, qsizetype at)
{
    return text[at] != u' ' && !isWide(text[at]) && !isWide(text[at - 1]);
}

/// No line begins with a closing mark or ends with an opening one.
bool mayBreak(const QString &text, qsizetype at)
{
    const auto isClosing = [](QChar c) {
        return c.category() == QChar::Punctuation_Close || c.category() == QChar::Punctuation_FinalQuote
               || (c.category() == QChar::Punctuation_Other && isWide(c));
    };
    const auto isOpening = [](QChar c) {
        return c.category() == QChar::Punctuation_Open || c.category() == QChar::Punctuation_InitialQuote;
    };
    return !isClosing(text[at]) && !isOpening(text[at - 1]);
}

/// The number of characters that fit into `width`; whole words where words are parted by blanks.
qsizetype fitting(const QString &text, int width)
{
    qsizetype length = 0;
    for (int used = 0; length < text.size(); ++length) {
        used += exchange::displayWidth(QStringView(text).sliced(length, 1));
        if (used > width)
            break;
    }
    if (length == text.size())
        return length;
    qsizetype at = length;
    while (at > 0 && (isInsideWord(text, at) || !mayBreak(text, at)))
        --at;
    return at > 0 ? at : std::max<qsizetype>(length, 1);
}

QString wrapped(QString text, int indent)
{
    QStringList lines;
    while (!text.isEmpty()) {
        const qsizetype length = fitting(text, widthOfTerminal - indent);
        lines += text.left(length).trimmed();
        text = text.sliced(length).trimmed();
    }
    return lines.join(u'\n' + QString(indent, u' '));
}

QString written(const QCommandLineOption &option)
{
    const QString name = QStringLiteral("  --") + option.names().constFirst();
    return option.valueName().isEmpty() ? name : name + u' ' + inUsersWords(option.valueName());
}

bool isNamed(const QCommandLineOption &option, const QString &word)
{
    return word.startsWith(QStringLiteral("--")) && option.names().contains(word.sliced(2));
}

} // namespace

QString inUsersWords(const QString &usage)
{
    static const QRegularExpression word(QStringLiteral("\\b[A-Z]+\\b"));
    QString result;
    qsizetype end = 0;
    for (auto it = word.globalMatch(usage); it.hasNext();) {
        const auto match = it.next();
        const QByteArray name = match.captured().toLatin1();
        result += usage.mid(end, match.capturedStart() - end);
        const bool isKnown = std::find(placeholders.begin(), placeholders.end(), name) != placeholders.end();
        result += isKnown ? QCoreApplication::translate("Placeholders", name.constData()) : match.captured();
        end = match.capturedEnd();
    }
    return result + usage.mid(end);
}

QString helpText(const QString &usage, const QString &description, const QList<QCommandLineOption> &options)
{
    constexpr int widest = 26;
    int width = 0;
    for (const QCommandLineOption &option : options)
        width = std::max(width, exchange::displayWidth(written(option)));
    width = std::min(width, widest) + 2;
    QString text = inUsersWords(usage) + u'\n' + wrapped(description, 0) + QStringLiteral("\n\n");
    for (const QCommandLineOption &option : options) {
        const QString left = written(option);
        const int room = width - exchange::displayWidth(left);
        text += left + (room > 0 ? QString(room, u' ') : u'\n' + QString(width, u' '));
        text += wrapped(option.description(), width) + u'\n';
    }
    return text;
}

QString optionFault(const QCommandLineParser &parser, const QStringList &words,
                    const QList<QCommandLineOption> &options)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty()) {
        const QString dashes = QString(unknown.constFirst().size() > 1 ? 2 : 1, u'-');
        return Cli::tr("there is no option “%1” here; --help lists those that there are")
            .arg(dashes + unknown.constFirst());
    }
    for (const QCommandLineOption &option : options) {
        const QString name = QStringLiteral("--") + option.names().constFirst();
        if (option.valueName().isEmpty()) {
            for (const QString &word : words)
                if (isNamed(option, word.section(u'=', 0, 0)) && word.contains(u'='))
                    return Cli::tr("%1 takes no value, so write it without “=”").arg(name);
        } else if (!words.isEmpty() && isNamed(option, words.constLast())) {
            return Cli::tr("%1 needs a value behind it").arg(name);
        }
    }
    return Cli::tr("the options cannot be read; --help says how the command is used");
}

} // namespace xushi::cli
