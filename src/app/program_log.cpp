#include "app/program_log.h"

#include "models/diagnostics/event_log.h"

#include <QCoreApplication>
#include <QDateTime>

namespace xushi::app {

namespace {

ProgramLog *current = nullptr;

QString word(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
    case QtInfoMsg:
        return QStringLiteral("info");
    case QtWarningMsg:
        return QStringLiteral("warning");
    case QtCriticalMsg:
        return QStringLiteral("critical");
    case QtFatalMsg:
        return QStringLiteral("fatal");
    }
    return {};
}

QString rule(const char *value)
{
    return QLatin1StringView(models::eventLog().categoryName()) + u'=' + QLatin1StringView(value);
}

} // namespace

ProgramLog::ProgramLog(const QString &folder) : m_file(folder), m_before(qInstallMessageHandler(&ProgramLog::take))
{
    current = this;
    QLoggingCategory::setFilterRules(rule("true"));
}

ProgramLog::~ProgramLog()
{
    QLoggingCategory::setFilterRules(rule("false"));
    qInstallMessageHandler(m_before);
    current = nullptr;
}

/// Also passes Qt's messages on to where they went before.
void ProgramLog::take(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    static thread_local bool isTaking = false; // writing a line may itself cause a message
    if (!current || isTaking)
        return;
    isTaking = true;
    current->m_file.add(QStringLiteral("%1 [%2] %3: %4")
                            .arg(QDateTime::currentDateTime().toString(Qt::ISODateWithMs),
                                 QString::number(QCoreApplication::applicationPid()), word(type), message));
    isTaking = false;
    const bool isOurs = context.category && qstrcmp(context.category, models::eventLog().categoryName()) == 0;
    if (!isOurs && current->m_before)
        current->m_before(type, context, message);
}

} // namespace xushi::app
