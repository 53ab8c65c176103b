#include "ui/files/file_menu.h"

#include "models/tables/plain_tool_tip.h"
#include "models/view/view_source.h"
#include "ui/entry/entry_controller.h"
#include "ui/files/file_controller.h"
#include "ui/widgets/controls.h"

#include <QActionGroup>
#include <QDir>
#include <QKeySequence>

namespace xushi::ui {

namespace {

constexpr int mostLetters = 60; // the longest name, in wide letters

} // namespace

FileMenu::FileMenu(models::ViewSource &source, FileController &controller, EntryController &entry, QWidget *parent)
    : QMenu(parent),
      m_source(source),
      m_controller(controller),
      m_entry(entry),
      m_recent(new QMenu(tr("&Recent"), this)),
      m_plans(new QMenu(tr("Choose &plan"), this)),
      m_readingPlans(source.database())
{
    setAccessibleName(tr("File"));
    m_recent->setObjectName(QStringLiteral("recent"));
    m_plans->setObjectName(QStringLiteral("plans"));
    for (QMenu *menu : {static_cast<QMenu *>(this), m_recent, m_plans})
        menu->setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &FileMenu::fill);
}

void FileMenu::fill()
{
    clear();
    const auto add = [this](const char *name, const QString &text, auto slot) {
        QAction *action = addAction(text, &m_controller, slot);
        action->setObjectName(QLatin1StringView(name));
        return action;
    };
    const QString keys = QKeySequence(QKeySequence::Open).toString(QKeySequence::NativeText);
    add("open", tr("&Open…") + u'\t' + keys, &FileController::askForFile); // shown only: the window has the shortcut
    fillRecent();
    addMenu(m_recent);
    add("new", tr("&New database…"), &FileController::askForNew);
    addSeparator();
    add("loadPlan", tr("&Load a plan…"), &FileController::askForPlan);
    addMenu(m_plans);
    fillPlans();
    addSeparator();
    QAction *folder = add("showFolder", tr("&Show the database in its folder"), &FileController::showFolder);
    QAction *path = add("copyPath", tr("&Copy where the database lies"), &FileController::copyPath);
    for (QAction *action : {folder, path})
        action->setToolTip(models::plainToolTip(QDir::toNativeSeparators(m_controller.database())));
    addSeparator();
    QAction *quit =
        addAction(tr("&Quit") + u'\t' + QKeySequence(Qt::CTRL | Qt::Key_Q).toString(QKeySequence::NativeText),
                  parentWidget(), &QWidget::close);
    quit->setObjectName(QStringLiteral("quit"));
}

void FileMenu::fillRecent()
{
    m_recent->clear();
    for (const auto &entry : m_controller.recent().but(m_controller.database())) {
        QAction *action = m_recent->addAction(shown(entry.text));
        action->setToolTip(models::plainToolTip(QDir::toNativeSeparators(entry.file)));
        connect(action, &QAction::triggered, &m_controller, [this, file = entry.file] { m_controller.open(file); });
    }
    m_recent->setEnabled(!m_recent->isEmpty());
}

/// Keeps the plans in the menu when reading them fails; the window's banner reports the failure.
void FileMenu::fillPlans()
{
    m_readingPlans.ask([](session::Workspace &workspace) { return models::knownPlans(workspace); },
                       [this](const domain::Result<models::KnownPlans> &plans) {
                           if (plans)
                               showPlans(*plans);
                           else
                               Q_EMIT m_source.failed(plans.error());
                       });
}

void FileMenu::showPlans(const models::KnownPlans &plans)
{
    m_plans->clear();
    auto *group = new QActionGroup(m_plans);
    for (const models::PlanChoice &plan : models::planChoices(plans)) {
        QAction *action = m_plans->addAction(shown(plan.name));
        action->setCheckable(true);
        action->setChecked(m_source.hasView() && m_source.plan().id == plan.id);
        group->addAction(action);
        connect(action, &QAction::triggered, &m_entry, [this, id = plan.id] { m_entry.choosePlan(id); });
    }
    m_plans->menuAction()->setVisible(plans.plans.size() > 1); // else there is nothing to choose
}

/// Shortens the text, and escapes an ampersand, which a menu would take for a shortcut.
QString FileMenu::shown(const QString &text) const
{
    const int width = mostLetters * fontMetrics().averageCharWidth();
    return withoutMnemonic(fontMetrics().elidedText(text, Qt::ElideMiddle, width));
}

} // namespace xushi::ui
