#include "ui/window/window_stop.h"

#include "models/diagnostics/event_log.h"
#include "models/maintenance/maintenance.h"
#include "models/text/joined.h"
#include "models/view/view_source.h"
#include "session/workspace/opened_file.h"
#include "ui/window/notices.h"
#include "ui/window/page_stack.h"
#include "ui/window/saved_bar.h"
#include "ui/window/side_bar.h"
#include "ui/window/top_bar.h"
#include "ui/window/veil.h"
#include "wording/error_words.h"

#include <QCoreApplication>

namespace xushi::ui {

namespace {

struct WindowStop {
    Q_DECLARE_TR_FUNCTIONS(WindowStop)
};

/// Where the file is now that was open; empty if nobody can tell.
QString whereabouts(const models::ViewSource &source)
{
    const auto place = session::placeNow(source.database().opening());
    if (!place)
        return {};
    if (place->isEmpty())
        return WindowStop::tr("The file that was open was deleted; look for its rows in the backups.");
    return WindowStop::tr("The file that was open is now %1.").arg(*place);
}

void stop(const models::ViewSource &source, const StoppingParts &parts)
{
    qCWarning(models::eventLog) << "stopped, as the file was replaced or moved away";
    QStringList sentences{wording::sentence(*source.stopped())};
    if (const QString where = whereabouts(source); !where.isEmpty())
        sentences += where;
    parts.notices->sayStopped(models::oneAfterAnother(sentences), *source.stopped());
    parts.maintenance->stop();
    parts.saved->hide();
    parts.side->stop();
    parts.top->setEnabled(false);
    parts.pages->setEnabled(false);
    new Veil(*parts.pages); // which the pages own
}

} // namespace

void stopWithFile(models::ViewSource &source, const StoppingParts &parts)
{
    QObject::connect(&source, &models::ViewSource::stoppedShort, parts.pages,
                     [&source, parts] { stop(source, parts); });
    if (source.stopped())
        stop(source, parts);
}

} // namespace xushi::ui
