#include "ui/window/saved_bar.h"

#include "ui/style/theme.h"
#include "ui/widgets/file_opening.h"
#include "ui/widgets/prompter.h"
#include "ui/widgets/tool_tip.h"
#include "ui/window/notices.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace xushi::ui {

namespace {

constexpr std::chrono::seconds usualPatience(15); // long enough to read two lines and to reach for a button

} // namespace

SavedBar::SavedBar(QWidget *parent) : QWidget(parent), m_label(new QLabel(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::step(5), theme::step(2) + 1, theme::step(5), theme::step(2));
    layout->setSpacing(theme::step(3));
    layout->addWidget(m_label, 1);
    m_undo = addButton(tr("Undo  Ctrl+Z"), "undo", tr("Takes back what was entered last, with a void (Ctrl+Z)"));
    m_redo = addButton(tr("Redo  Ctrl+Y"), "redo", tr("Enters again what was taken back (Ctrl+Y)"));
    m_undo->setAccessibleName(tr("Undo"));
    m_redo->setAccessibleName(tr("Redo"));
    m_open = addButton(tr("Open"), "openWritten", tr("Shows the file in the program for its kind"));
    m_folder = addButton(tr("Open the folder"), "openFolder", tr("Shows where it was written"));
    QPushButton *close =
        addButton(tr("Close"), "closeSaved", tr("Takes this message away; what was saved stays saved"));
    close->setAccessibleName(tr("Close the message"));
    connect(m_undo, &QPushButton::clicked, this, &SavedBar::undoRequested);
    connect(m_redo, &QPushButton::clicked, this, &SavedBar::redoRequested);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_path); });
    connect(m_folder, &QPushButton::clicked, this, [this] { Q_EMIT folderRequested(m_path); });
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    m_timer.setSingleShot(true);
    m_timer.setInterval(usualPatience);
    connect(&m_timer, &QTimer::timeout, this, &SavedBar::goIfUnused);
    hide();
}

QPushButton *SavedBar::addButton(const QString &text, const char *name, const QString &toolTip)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(text);
    setPlainToolTip(*button, toolTip);
    layout()->addWidget(button);
    return button;
}

/// After an undo the step before it can be taken back too.
void SavedBar::nameSteps(const QString &undo, const QString &redo)
{
    if (!m_redo->isHidden() && !undo.isEmpty())
        m_undo->show();
    //: a step that was entered: "1.3.1 +7 on 30 Sep"
    setPlainToolTip(*m_undo, tr("Takes back, with a void: %1 (Ctrl+Z)").arg(undo));
    setPlainToolTip(*m_redo, tr("Enters again: %1 (Ctrl+Y)").arg(redo));
}

void SavedBar::say(const QString &message, Offer offer)
{
    m_undo->setVisible(offer == Offer::Undo);
    m_redo->setVisible(offer == Offer::Redo);
    m_open->hide();
    m_folder->hide();
    tell(message);
}

void SavedBar::sayWritten(const QString &message, const QString &path)
{
    m_path = path;
    m_undo->hide();
    m_redo->hide();
    m_open->setVisible(!QFileInfo(path).isDir());
    m_folder->show();
    tell(message);
}

void SavedBar::tell(const QString &message)
{
    m_label->setText(message);
    setAccessibleName(message);
    show();
    m_timer.start();
    m_isNews = true;
    QTimer::singleShot(0, this, [this] { m_isNews = false; });
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void SavedBar::goIfUnused()
{
    const QWidget *focus = QApplication::focusWidget();
    const bool isUsed = underMouse() || (focus && isAncestorOf(focus)) || QApplication::activeModalWidget();
    if (isUsed)
        m_timer.start();
    else
        hide();
}

QString SavedBar::message() const
{
    return isHidden() ? QString() : m_label->text();
}

/// The next action begins with a dialog over the window; one that opens at once belongs to what was just done.
bool SavedBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowBlocked && watched == window() && !m_isNews)
        goWithNextAction();
    return QWidget::eventFilter(watched, event);
}

void SavedBar::showEvent(QShowEvent *event)
{
    window()->installEventFilter(this); // once, however often it is asked for
    QWidget::showEvent(event);
}

void SavedBar::hideEvent(QHideEvent *event)
{
    if (isHidden()) // and not only its window
        m_timer.stop();
    QWidget::hideEvent(event);
}

void SavedBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::accentWash(palette()));
    painter.fillRect(QRect(0, 0, width(), 1), theme::line(palette()));
    painter.fillRect(QRect(0, 0, theme::step(1), height()), theme::accent(palette()));
}

void connectSavedBar(SavedBar &bar, EntryController &entry, Notices &notices, Prompter &prompter)
{
    QObject::connect(&entry, &EntryController::failed, &notices, &Notices::sayFailure);
    QObject::connect(
        &entry, &EntryController::said, &bar, [&bar, &entry](const QString &message, SavedBar::Offer offer) {
            bar.say(message, offer);
            bar.nameSteps(entry.nextStep(EntryController::Step::Undo), entry.nextStep(EntryController::Step::Redo));
        });
    QObject::connect(&entry, &EntryController::written, &bar, &SavedBar::sayWritten);
    QObject::connect(&entry, &EntryController::said, &notices, &Notices::nextActionDone);
    QObject::connect(&bar, &SavedBar::undoRequested, &entry, &EntryController::undo);
    QObject::connect(&bar, &SavedBar::redoRequested, &entry, &EntryController::redo);
    QObject::connect(&bar, &SavedBar::openRequested, &bar,
                     [&](const QString &file) { openFile(prompter, bar.window(), file); });
    QObject::connect(&bar, &SavedBar::folderRequested, &bar,
                     [&](const QString &path) { openFolderOf(prompter, bar.window(), path); });
}

} // namespace xushi::ui
