#pragma once

#include "models/setup/first_start.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace xushi::ui {

class Label;
class MessageBanner;
class PillButton;
class Prompter;
class IdentityFields;

/// The first dialog for a new user: name and unit, the place of the data, and the plan. Each question has a suggested
/// answer, so that Return is enough.
class FirstStartDialog : public QDialog {
    Q_OBJECT

public:
    /// Both must outlive the dialog.
    FirstStartDialog(models::FirstStart &form, Prompter &prompter, QWidget *parent = nullptr);

    /// The user's answers.
    [[nodiscard]] models::Preferences preferences() const;

private:
    void layOut();
    void chooseFolder();
    void choosePlanFile();
    void showForm();

    models::FirstStart &m_form;
    Prompter &m_prompter;
    IdentityFields *m_who;
    QLineEdit *m_place;
    Label *m_placeNote;
    QPushButton *m_choosePlace;
    QWidget *m_plans;
    PillButton *m_builtIn;
    PillButton *m_fromFile;
    Label *m_planNote;
    MessageBanner *m_problem;
    QPushButton *m_start;
};

} // namespace xushi::ui
