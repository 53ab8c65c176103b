#include "models/diagnostics/error_details.h"

#include "domain/values/error_name.h"
#include "models/diagnostics/event_log.h"

#include <QCoreApplication>
#include <QDir>
#include <QSysInfo>

namespace xushi::models {

using namespace domain;

namespace {

struct Details {
    Q_DECLARE_TR_FUNCTIONS(Details)
};

ErrorContext &current()
{
    static ErrorContext circumstances;
    return circumstances;
}

QString versions()
{
    const auto &sqlite = current().sqliteVersion;
    return QStringLiteral("%1 (Qt %2, SQLite %3)")
        .arg(QCoreApplication::applicationVersion(), QLatin1StringView(qVersion()),
             sqlite ? sqlite() : QStringLiteral("?"));
}

QString system()
{
    return QStringLiteral("%1, %2 %3, %4")
        .arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion(),
             QSysInfo::currentCpuArchitecture());
}

/// DatabaseBusy (a.xushi)
QString nameAndParticulars(const Error &error)
{
    const QString name = nameOf(error.code);
    return error.args.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, error.args.join(QStringLiteral("; ")));
}

} // namespace

void setErrorContext(ErrorContext circumstances)
{
    current() = std::move(circumstances);
}

QString detailsOf(const ReportedError &told)
{
    QStringList lines{
        Details::tr("Xushi: %1").arg(versions()),
        Details::tr("System: %1").arg(system()),
        Details::tr("Database: %1").arg(QDir::toNativeSeparators(current().database)),
        Details::tr("Time: %1").arg(told.at.toOffsetFromUtc(told.at.offsetFromUtc()).toString(Qt::ISODate)),
    };
    if (told.error)
        lines += Details::tr("Error: %1").arg(nameAndParticulars(*told.error));
    lines += Details::tr("Message: %1").arg(told.sentence);
    const QStringList newest = current().newestOfLog ? current().newestOfLog() : QStringList();
    if (!newest.isEmpty()) {
        lines += QString();
        lines += Details::tr("Last lines of the log:");
        lines += newest;
    }
    return lines.join(u'\n') + u'\n';
}

void logReported(const ReportedError &told)
{
    if (told.error)
        qCWarning(eventLog).noquote() << "told" << nameOf(told.error->code)
                                      << particularsForLog(*told.error).join(u' ');
    else
        qCWarning(eventLog) << "told, in words of its own";
}

} // namespace xushi::models
