#pragma once

#include "models/tables/choice.h"
#include "ui/entry/entry_dialog.h"

class QComboBox;

namespace xushi::ui {

/// A dialog for an entry in words: a note, a measure, a person in charge. Save stays disabled while something is
/// missing, and the dialog says beside it what is missing. Ctrl+Return presses Save.
class FormDialog : public EntryDialog {
    Q_OBJECT

protected:
    FormDialog(models::EntryWriter &writer, const QString &title, const QString &heading, QWidget *parent);

    /// Adds a field with its name before it. Tests find it by `objectName`, in any language.
    void addField(const QString &name, QWidget *field, const char *objectName, Qt::Alignment nameAt = Qt::AlignVCenter);
    void addField(const QString &name, QLayout *row, QWidget *field, const char *objectName);

    /// Hides or shows a field with its name.
    void setFieldShown(QWidget *field, bool shown);

    /// Says what is missing; empty when nothing is.
    void setWhyNot(const QString &reason);

private:
    Label *m_whyNot;
};

/// Fills a combo box and chooses the entry with this id. Disables the box when there is no choice.
void showChoices(QComboBox &combo, const std::vector<models::Choice> &choices, const QString &chosen);

} // namespace xushi::ui
