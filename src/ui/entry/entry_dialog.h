#pragma once

#include "models/entry/entry_writer.h"
#include "ui/widgets/leave_guard.h"

#include <QDialog>
#include <QPointer>

#include <memory>
#include <vector>

class QGridLayout;
class QHBoxLayout;
class QKeyEvent;
class QPushButton;
class QVBoxLayout;

namespace xushi::ui {

class Label;
class MessageBanner;
class WaitBanner;

/// A dialog that writes into the journal: a heading, fields below one another, and Save. While it is saving it says so
/// and takes no input. Then it closes, or it says why nothing was saved and keeps all that was typed. Where another
/// program holds the database it says which, and the waiting can be given up, also by Esc. If words would be lost, Esc
/// closes it only when pressed twice.
class EntryDialog : public QDialog {
    Q_OBJECT

public:
    ~EntryDialog() override;

    void reject() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    EntryDialog(models::EntryWriter &writer, const QString &title, const QString &heading, QWidget *parent);

    /// Adds a field below the others, with its name before it.
    void addField(const QString &name, QWidget *field, QWidget *inGrid, Qt::Alignment nameAt = Qt::AlignVCenter);
    void addField(const QString &name, QWidget *field, QLayout *inGrid);

    [[nodiscard]] QGridLayout &fields() const { return *m_fields; }
    [[nodiscard]] QVBoxLayout &body() const { return *m_body; }       ///< heading, banners, fields; add what follows
    [[nodiscard]] QHBoxLayout &buttons() const { return *m_buttons; } ///< Cancel and Save stand at its end
    [[nodiscard]] QPushButton &saveButton() const { return *m_save; }
    [[nodiscard]] QPushButton &cancelButton() const { return *m_cancel; }
    [[nodiscard]] MessageBanner &banner() const { return *m_banner; }
    [[nodiscard]] LeaveGuard &leaving() { return m_leaving; }

    /// The work that writes what is filled in.
    [[nodiscard]] virtual models::EntryWork work() = 0;

    /// Called before the dialog checks whether it can save, so that a field can take over unfinished typing.
    virtual void beforeSaving() {}

    /// Called when the entry was written.
    virtual void saved() {}

    /// Shows why nothing was written, in the banner unless a dialog has a better place.
    virtual void refuse(const models::EntryFailure &failure);

    /// The words that would be lost by closing the dialog.
    [[nodiscard]] virtual QStringList wordsToLose() const { return typedWords(*this); }

    [[nodiscard]] bool isSaving() const { return !m_saveText.isEmpty(); }

    /// Writes what is filled in if the button is enabled, then calls `next`, which by default closes the dialog.
    void save(std::function<void()> next = {});

    void showEvent(QShowEvent *event) override;

    /// Parts that Tab reaches after the fields and before the buttons.
    [[nodiscard]] virtual QWidget *partBelowFields() const { return nullptr; }

private:
    void setSaving(bool saving);
    void showWaiting();
    void typeAgain();
    void orderTabs();

    models::EntryWriter &m_writer;
    MessageBanner *m_banner;
    WaitBanner *m_wait;
    QWidget *m_parts; ///< all of the dialog but m_wait
    LeaveGuard m_leaving;
    QGridLayout *m_fields;
    QVBoxLayout *m_body;
    QHBoxLayout *m_buttons;
    QPushButton *m_cancel;
    QPushButton *m_save;
    QString m_saveText;                                   ///< the button's usual text, while it says that it is saving
    std::vector<std::unique_ptr<QKeyEvent>> m_typedAhead; ///< keys pressed while it was saving
    bool m_isOrdered = false;                             ///< orderTabs() was called
    QPointer<QWidget> m_focus;                            ///< had the focus when saving began
};

} // namespace xushi::ui
