#include "ui/entry/entry_dialog.h"

#include "models/view/view_source.h"
#include "ui/style/theme.h"
#include "ui/widgets/body_area.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/label.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/wait_banner.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

namespace xushi::ui {

namespace {

/// Whether the widget gives the focus to one of its parts. Qt keeps the order of the parts.
bool isCompound(const QWidget &widget)
{
    return widget.focusProxy() && widget.isAncestorOf(widget.focusProxy());
}

/// Whether the widget has a place of its own among those that Tab goes through.
bool isTabStop(const QWidget &widget)
{
    for (const QWidget *around = widget.parentWidget(); around && !around->isWindow(); around = around->parentWidget())
        if (isCompound(*around))
            return false;
    return isCompound(widget) || (widget.focusPolicy() != Qt::NoFocus && !widget.focusProxy());
}

/// Sorts from top to bottom, and from left to right what stands beside one another, whatever its height.
void sortAsSeen(std::vector<QWidget *> &widgets, const QWidget &in)
{
    const auto middle = [&](const QWidget *one) { return one->mapTo(&in, one->rect().center()); };
    std::stable_sort(widgets.begin(), widgets.end(),
                     [&](const auto *a, const auto *b) { return middle(a).y() < middle(b).y(); });
    for (auto row = widgets.begin(); row != widgets.end();) {
        const int lowest = middle(*row).y() + in.fontMetrics().height() / 2;
        const auto end = std::find_if(row, widgets.end(), [&](const auto *one) { return middle(one).y() > lowest; });
        std::stable_sort(row, end, [&](const auto *a, const auto *b) { return middle(a).x() < middle(b).x(); });
        row = end;
    }
}

} // namespace

EntryDialog::EntryDialog(models::EntryWriter &writer, const QString &title, const QString &heading, QWidget *parent)
    : QDialog(parent),
      m_writer(writer),
      m_banner(new MessageBanner(MessageBanner::Tone::Error, this)),
      m_wait(new WaitBanner(writer.source().database().lockWaiting(), this)),
      m_parts(new QWidget(this)),
      m_leaving(this),
      m_fields(new QGridLayout),
      m_body(new QVBoxLayout),
      m_buttons(new QHBoxLayout),
      m_cancel(ui::cancelButton(this)),
      m_save(primaryButton(tr("Save"), this))
{
    setWindowTitle(title);
    setWhiteGround(*this);
    auto *head = new Label(Label::Tone::Plain, 115, true, this);
    head->setText(heading);
    m_fields->setHorizontalSpacing(theme::step(4));
    m_fields->setVerticalSpacing(theme::step(2));
    m_fields->setColumnStretch(1, 1);
    m_save->setAutoDefault(false);
    m_save->setAccessibleName(m_save->text());
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setDefault(true);
    m_buttons->setSpacing(theme::step(2));
    m_buttons->addWidget(m_cancel);
    m_buttons->addWidget(m_save);
    setSpace(*m_body, 0, 3);
    m_body->addWidget(head);
    m_banner->setObjectName(QStringLiteral("refusal"));
    m_body->addWidget(m_banner);
    m_body->addWidget(m_leaving.banner());
    m_body->addLayout(m_fields);
    auto *parts = new QVBoxLayout(m_parts);
    setSpace(*parts, 5, 3);
    parts->addWidget(new BodyArea(m_body, this), 1);
    parts->addLayout(m_buttons);
    auto *layout = new QVBoxLayout(this);
    setSpace(*layout, 0, 0);
    layout->addWidget(m_wait);
    layout->addWidget(m_parts, 1);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_wait, &WaitBanner::changed, this, &EntryDialog::showWaiting);
}

EntryDialog::~EntryDialog() = default;

void EntryDialog::addField(const QString &name, QWidget *field, QWidget *inGrid, Qt::Alignment nameAt)
{
    const int row = m_fields->rowCount();
    m_fields->addWidget(fieldLabel(name, field), row, 0, nameAt);
    m_fields->addWidget(inGrid, row, 1);
}

void EntryDialog::addField(const QString &name, QWidget *field, QLayout *inGrid)
{
    const int row = m_fields->rowCount();
    m_fields->addWidget(fieldLabel(name, field), row, 0);
    m_fields->addLayout(inGrid, row, 1);
}

void EntryDialog::refuse(const models::EntryFailure &failure)
{
    m_banner->say(failure.sentence, failure.error);
}

void EntryDialog::reject()
{
    if (!isSaving() && m_leaving.mayDiscard(wordsToLose()))
        QDialog::reject();
}

void EntryDialog::save(std::function<void()> next)
{
    commitDays(*this);
    beforeSaving();
    if (!m_save->isEnabled() || m_writer.isWriting())
        return;
    const auto done = [this, next = std::move(next)](const models::Entered &) {
        setSaving(false);
        saved();
        if (!next)
            return accept();
        next();
        typeAgain();
    };
    const auto failed = [this](const models::EntryFailure &failure) {
        setSaving(false);
        m_typedAhead.clear(); // meant for after the save
        refuse(failure);
    };
    if (m_writer.write(this, work(), done, failed) && m_writer.isWriting())
        setSaving(true);
}

void EntryDialog::setSaving(bool saving)
{
    if (saving == isSaving())
        return;
    if (saving) {
        m_focus = focusWidget();
        m_saveText = m_save->text();
        m_save->setText(tr("Saving…"));
        m_typedAhead.clear();
        qApp->installEventFilter(this);
    } else {
        qApp->removeEventFilter(this);
        m_save->setText(std::exchange(m_saveText, {}));
    }
    setEnabled(!saving);
    showWaiting();
    if (!saving && m_focus)
        m_focus->setFocus();
}

/// While the dialog waits to save, only the button that gives up takes input.
void EntryDialog::showWaiting()
{
    const bool isWaiting = isSaving() && m_wait->isWaiting();
    m_parts->setEnabled(!isWaiting);
    setEnabled(!isSaving() || isWaiting);
}

/// Keeps the keys that are pressed while the dialog saves: Save and next is often typed ahead of.
bool EntryDialog::eventFilter(QObject *watched, QEvent *event)
{
    constexpr std::size_t mostKept = 200;
    auto *widget = qobject_cast<QWidget *>(watched);
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease
                       || event->type() == QEvent::ShortcutOverride;
    if (!isSaving() || !isKey || !widget || widget->window() != this)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (m_wait->isWaiting() && (m_wait->isAncestorOf(widget) || key == Qt::Key_Tab || key == Qt::Key_Backtab))
        return QDialog::eventFilter(watched, event);
    if (m_wait->isWaiting() && event->type() == QEvent::KeyPress && key == Qt::Key_Escape)
        m_wait->giveUp();
    else if (event->type() == QEvent::KeyPress && m_typedAhead.size() < mostKept)
        m_typedAhead.emplace_back(static_cast<QKeyEvent *>(event)->clone());
    return true;
}

void EntryDialog::typeAgain()
{
    for (auto &key : std::exchange(m_typedAhead, {}))
        if (QWidget *field = focusWidget())
            QCoreApplication::postEvent(field, key.release());
}

void EntryDialog::showEvent(QShowEvent *event)
{
    for (auto *day : findChildren<DayEdit *>())
        day->setPeriod(m_writer.source().plan().period);
    QDialog::showEvent(event);
    if (!std::exchange(m_isOrdered, true))
        orderTabs();
}

/// Fields first, as they are seen, then what stands below them, then the buttons with Save first.
void EntryDialog::orderTabs()
{
    std::vector<QWidget *> fields;
    std::vector<QWidget *> below;
    std::vector<QWidget *> last{m_save};
    for (QWidget *one = nextInFocusChain(); one && one != this; one = one->nextInFocusChain()) {
        if (!isAncestorOf(one) || !isTabStop(*one) || one == m_save || one == m_cancel)
            continue;
        if (m_buttons->indexOf(one) >= 0)
            last.push_back(one);
        else if (partBelowFields() && partBelowFields()->isAncestorOf(one))
            below.push_back(one);
        else
            fields.push_back(one);
    }
    last.push_back(m_cancel);
    sortAsSeen(fields, *this);
    fields.insert(fields.end(), below.begin(), below.end());
    fields.insert(fields.end(), last.begin(), last.end());
    for (std::size_t i = 1; i < fields.size(); ++i)
        setTabOrder(fields[i - 1], fields[i]);
}

} // namespace xushi::ui
