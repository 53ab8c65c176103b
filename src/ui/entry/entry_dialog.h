#pragma once

#include "models/entry/entry_writer.h"
#include "ui/widgets/leave_guard.h"

#include <QDialog>

class QGridLayout;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace xushi::ui {

class Label;
class MessageBanner;

/// A dialog that writes into the journal: a heading, fields below one another, and Save. While it is saving it says so
/// and takes no input; then it closes, or says why nothing was saved, with all that was typed kept. Words that were
/// typed are only left behind when Esc is pressed twice.
class EntryDialog : public QDialog {
    Q_OBJECT

public:
    void reject() override;

protected:
    EntryDialog(models::EntryWriter &writer, const QString &title, const QString &heading, QWidget *parent);

    /// A field below the others, with its name before it.
    void addField(const QString &name, QWidget *field, QWidget *inGrid, Qt::Alignment nameAt = Qt::AlignVCenter);
    void addField(const QString &name, QWidget *field, QLayout *inGrid);

    [[nodiscard]] QGridLayout &fields() const { return *m_fields; }
    [[nodiscard]] QVBoxLayout &body() const { return *m_body; }       ///< heading, banners, fields; add what follows
    [[nodiscard]] QHBoxLayout &buttons() const { return *m_buttons; } ///< Cancel and Save stand at its end
    [[nodiscard]] QPushButton &saveButton() const { return *m_save; }
    [[nodiscard]] QPushButton &cancelButton() const { return *m_cancel; }
    [[nodiscard]] MessageBanner &banner() const { return *m_banner; }
    [[nodiscard]] LeaveGuard &leaving() { return m_leaving; }

    /// What is filled in, to be written.
    [[nodiscard]] virtual models::EntryWork work() = 0;

    /// Takes over what is still being typed, before it is looked whether it can be saved.
    virtual void beforeSaving() {}

    /// The entry was written.
    virtual void saved() {}

    /// Nothing was written: says why, in the banner unless a dialog has a better place.
    virtual void refuse(const models::EntryFailure &failure);

    /// What would be lost by leaving.
    [[nodiscard]] virtual QStringList wordsToLose() const { return typedWords(*this); }

    [[nodiscard]] bool isSaving() const { return !m_saveText.isEmpty(); }

    /// Writes what is filled in where the button is enabled; then `next`, which closes the dialog unless given.
    void save(std::function<void()> next = {});

private:
    void setSaving(bool saving);

    models::EntryWriter &m_writer;
    MessageBanner *m_banner;
    LeaveGuard m_leaving;
    QGridLayout *m_fields;
    QVBoxLayout *m_body;
    QHBoxLayout *m_buttons;
    QPushButton *m_cancel;
    QPushButton *m_save;
    QString m_saveText; ///< while the button says that it is saving
    QWidget *m_focus = nullptr;
};

} // namespace xushi::ui
