#pragma once

#include "papers/quarter_papers.h"
#include "report/bulletin/bulletin_content.h"

#include <QDialog>

class QPlainTextEdit;
class QSpinBox;

namespace xushi::ui {

/// The draft of a quarter's bulletin (通报), with the rules that decide which units it names.
class BulletinDialog : public QDialog {
    Q_OBJECT

public:
    /// `papers` must outlive the dialog.
    BulletinDialog(const papers::QuarterPapers &papers, QWidget *parent);

    [[nodiscard]] report::BulletinRules rules() const;

private:
    QSpinBox *rule(const char *objectName, int value, const QString &suffix);
    void showDraft();

    const papers::QuarterPapers &m_papers;
    QSpinBox *m_most;
    QSpinBox *m_reporting;
    QSpinBox *m_trailing;
    QPlainTextEdit *m_draft;
};

} // namespace xushi::ui
