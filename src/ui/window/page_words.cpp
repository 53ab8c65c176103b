#include "ui/window/page_words.h"

#include "models/text/plan_names.h"
#include "models/view/view_source.h"
#include "session/workspace/user_settings.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace xushi::ui {

namespace {

struct PageWords {
    Q_DECLARE_TR_FUNCTIONS(PageWords)
};

} // namespace

QString pageTitle(PageStack::Page page)
{
    switch (page) {
    case PageStack::Overview:
        return PageWords::tr("Overview");
    case PageStack::Units:
        return PageWords::tr("Units");
    case PageStack::Tasks:
        return PageWords::tr("Tasks");
    case PageStack::Journal:
        return PageWords::tr("Journal");
    case PageStack::Sheets:
        return PageWords::tr("Sheets");
    case PageStack::Backups:
        return PageWords::tr("Backups");
    }
    return {};
}

QString pageHint(PageStack::Page page)
{
    switch (page) {
    case PageStack::Overview:
        return PageWords::tr("How the whole plan stands, what needs action, and the units ranked");
    case PageStack::Units:
        return PageWords::tr("A unit's indicators, tasks, measures and persons, and why each status is what it is");
    case PageStack::Tasks:
        return PageWords::tr("The plan as a tree, and the course and rows of each indicator");
    case PageStack::Journal:
        return PageWords::tr("Every row that was entered, to look for, to void and to export");
    case PageStack::Sheets:
        return PageWords::tr("The quarter's status sheets, to look at, to print and to export");
    case PageStack::Backups:
        return PageWords::tr("Copies of the data: taking, restoring, merging, checking");
    }
    return {};
}

QString titleWith(const models::ViewSource &source)
{
    const QString file = source.database().file();
    const QString title = models::planName(source.plan().title, source.plan().period);
    const bool isUsual = file == session::usualDatabase();
    QString whole = isUsual ? title : QStringLiteral("%1 (%2)").arg(title, QFileInfo(file).fileName());
    return whole.replace(QStringLiteral("[*]"), QStringLiteral("[*][*]")); // which Qt shows as it was written
}

} // namespace xushi::ui
