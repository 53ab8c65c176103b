#pragma once

#include "models/entry/entered.h"
#include "models/tables/choice.h"
#include "ui/widgets/leave_guard.h"
#include "ui/widgets/reentry_guard.h"

#include <QDialog>

class QComboBox;
class QGridLayout;
class QLayout;
class QPushButton;

namespace xushi::ui {

class Label;
class MessageBanner;

/// A dialog that writes one row of the journal: fields below one another, a banner for what was refused, with all
/// that was typed kept, and Save, which also Ctrl+Return presses. Words that were typed are only left behind when that
/// is said twice.
class EntryDialog : public QDialog {
    Q_OBJECT

Q_SIGNALS:
    void saved(const QString &message, const QString &row);

protected:
    EntryDialog(const QString &title, const QString &heading, QWidget *parent);

    /// A field below the others, with its name before it; what a test calls it, in any language.
    void addField(const QString &name, QWidget *field, const char *objectName, Qt::Alignment nameAt = Qt::AlignVCenter);
    void addField(const QString &name, QLayout *row, QWidget *field, const char *objectName);

    /// A field that is not used at all, here and now.
    void setFieldShown(QWidget *field, bool shown);

    /// Save waits until there is no reason left; the reason stands beside it.
    void setWhyNot(const QString &reason);

    /// Writes what is filled in.
    virtual domain::Result<models::SavedEntry> write() = 0;

    void reject() override;

private:
    void name(const QString &name, QWidget *field, const char *objectName, Qt::Alignment nameAt);
    void save();

    MessageBanner *m_banner;
    LeaveGuard m_leaving;
    QGridLayout *m_fields;
    Label *m_whyNot;
    QPushButton *m_save;
    ReentryGuard m_saving;
};

/// Fills a list to choose from and chooses the one with this id; nothing to choose where there is but one.
void showChoices(QComboBox &combo, const std::vector<models::Choice> &choices, const QString &chosen);

} // namespace xushi::ui
