#pragma once

#include "papers/bulletin_draft.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace xushi::ui {

class BulletinFields;
class BulletinNames;
class Label;

/// A quarter's bulletin (通报) while the office decides about it: whom it names, what it prints, and its text.
class BulletinDialog : public QDialog {
    Q_OBJECT

public:
    /// `draft` must outlive the dialog.
    BulletinDialog(papers::BulletinDraft &draft, QWidget *parent);

private:
    QWidget *makeChoices();
    void showDraft();

    papers::BulletinDraft &m_draft;
    BulletinNames *m_names;
    QPlainTextEdit *m_text;
    Label *m_complaint;
    QPushButton *m_save;
};

} // namespace xushi::ui
