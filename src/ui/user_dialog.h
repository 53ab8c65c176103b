#pragma once

#include <QDialog>

class QComboBox;

namespace xushi::models {
class ViewSource;
}

namespace xushi::ui {

class PillButton;

/// Who works at this desk: the innovation office, which sees everything, or one unit's liaison (联络员), who sees the
/// unit's part. Asked at the first start, kept, and changed from the side bar.
class UserDialog : public QDialog {
    Q_OBJECT

public:
    /// `unit` is the one chosen now; empty for the office.
    UserDialog(const models::ViewSource &source, const QString &unit, QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &unit); ///< empty for the office

private:
    void showChoice();

    PillButton *m_office;
    PillButton *m_liaison;
    QComboBox *m_unit;
};

} // namespace xushi::ui
