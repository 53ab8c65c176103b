#pragma once

#include "models/tables/choice.h"
#include "ui/entry/entry_dialog.h"

class QComboBox;

namespace xushi::ui {

/// The dialog of an entry in words: a note, a measure, a person in charge. Save waits until nothing is missing and says
/// beside it what is; Ctrl+Return presses it.
class FormDialog : public EntryDialog {
    Q_OBJECT

protected:
    FormDialog(models::EntryWriter &writer, const QString &title, const QString &heading, QWidget *parent);

    /// A field, with its name before it; `objectName` is what a test calls it, in any language.
    void addField(const QString &name, QWidget *field, const char *objectName, Qt::Alignment nameAt = Qt::AlignVCenter);
    void addField(const QString &name, QLayout *row, QWidget *field, const char *objectName);

    /// Hides or shows a field with its name.
    void setFieldShown(QWidget *field, bool shown);

    /// What is missing; empty when nothing is.
    void setWhyNot(const QString &reason);

private:
    Label *m_whyNot;
};

/// Fills a list to choose from and chooses the entry with this id; disables it where there is only one.
void showChoices(QComboBox &combo, const std::vector<models::Choice> &choices, const QString &chosen);

} // namespace xushi::ui
