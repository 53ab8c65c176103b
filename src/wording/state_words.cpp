#include "wording/state_words.h"

#include "domain/tokens.h"
#include "wording/language.h"
#include "wording/plan_words.h"

#include <QCoreApplication>

namespace xushi::wording {

using namespace domain;

namespace {

struct States {
    Q_DECLARE_TR_FUNCTIONS(States)
};

/// As one types it: without the case of its letters, and with blanks for underscores.
QString plain(const QString &text)
{
    return text.simplified().toCaseFolded().replace(u'_', u' ');
}

/// Other words that people use for a state, with a line between them.
const char *alsoCalled(TaskState state)
{
    switch (state) {
    case TaskState::NotStarted:
        return QT_TRANSLATE_NOOP("States", "not begun");
    case TaskState::InProgress:
        return QT_TRANSLATE_NOOP("States", "under way|ongoing");
    case TaskState::Done:
        return QT_TRANSLATE_NOOP("States", "completed|finished");
    case TaskState::Blocked:
        return QT_TRANSLATE_NOOP("States", "stuck");
    }
    return "";
}

QStringList namesOf(TaskState state)
{
    const QString others = inChinese("States", alsoCalled(state)) + u'|' + QLatin1StringView(alsoCalled(state));
    return QStringList{QLatin1StringView(tokenOf(state))} + wordInBoth(state) + others.split(u'|');
}

} // namespace

std::optional<TaskState> taskState(const QString &text)
{
    for (const auto &[state, token] : Tokens<TaskState>::all)
        for (const QString &name : namesOf(state))
            if (plain(name) == plain(text))
                return state;
    return std::nullopt;
}

QString taskStateWords()
{
    QString list;
    for (const auto &[state, token] : Tokens<TaskState>::all)
        //: one more of a list
        list = list.isEmpty() ? word(state) : States::tr("%1, %2").arg(list, word(state));
    return list;
}

} // namespace xushi::wording
