#include "ui/window/help_controller.h"

#include "ui/manual/manual_window.h"
#include "ui/widgets/manual_request.h"
#include "ui/window/page_stack.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>

namespace xushi::ui {

using models::ManualTopic;

HelpController::HelpController(PageStack &pages, QSettings &settings, QWidget *window)
    : QObject(window), m_pages(pages), m_settings(settings), m_window(window), m_menu(new QMenu(window))
{
    fillMenu();
    qApp->installEventFilter(this); // a shortcut of the window does not work while a dialog is open
}

HelpController::~HelpController() = default;

void HelpController::fillMenu()
{
    const auto add = [this](const QString &text, const char *name, auto section) {
        QAction *action = m_menu->addAction(text, this, [this, section] { open(section()); });
        action->setObjectName(QLatin1StringView(name));
        return action;
    };
    const auto at = [](ManualTopic topic) { return [topic] { return models::manualSection(topic); }; };
    const QString keys = QKeySequence(Qt::Key_F1).toString(QKeySequence::NativeText); // eventFilter() handles the key
    add(tr("About this page") + u'\t' + keys, "aboutPage", [this] { return sectionInFront(nullptr); });
    add(tr("All keys"), "allKeys", at(ManualTopic::Keys));
    add(tr("What each status means"), "allStatuses", at(ManualTopic::Statuses));
    add(tr("Questions and answers"), "questions", at(ManualTopic::Questions));
    m_menu->addSeparator();
    add(tr("The manual from its beginning"), "manual", [] { return QString(); });
}

void HelpController::open(const QString &section)
{
    if (!m_manual || m_manual->language() != wording::spoken())
        m_manual = std::make_unique<ManualWindow>(m_settings);
    m_manual->open(section);
}

void HelpController::showMenu(QWidget &button)
{
    m_menu->popup(button.mapToGlobal(QPoint(0, -m_menu->sizeHint().height())));
}

void HelpController::close()
{
    if (m_manual)
        m_manual->close();
}

/// Whether the widget belongs to the window or to a dialog over it.
bool HelpController::isOfWindow(const QWidget *widget) const
{
    while (widget && widget != m_window)
        widget = widget->parentWidget();
    return widget != nullptr;
}

/// Outside the pages, for example in the top bar, F1 explains the current page.
QString HelpController::sectionInFront(const QWidget *focus) const
{
    const QString section = sectionAround(focus);
    return section.isEmpty() ? sectionAround(m_pages.currentWidget()) : section;
}

bool HelpController::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress;
    if (!isKey && event->type() != ManualRequest::kind())
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || !isOfWindow(widget))
        return false;
    if (!isKey) {
        open(static_cast<ManualRequest *>(event)->section());
        return true;
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier)
        return false;
    open(sectionInFront(widget));
    return true;
}

} // namespace xushi::ui
