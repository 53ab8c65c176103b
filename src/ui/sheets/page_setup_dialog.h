#pragma once

#include "report/sheet/page_setup.h"

#include <QDialog>

class QComboBox;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace xushi::ui {

/// The paper of the sheets, the margins, the binding side, and the columns with their order (页面设置).
class PageSetupDialog : public QDialog {
    Q_OBJECT

public:
    PageSetupDialog(const report::PageSetup &setup, QWidget *parent);

    /// The setup as filled in; always valid.
    [[nodiscard]] report::PageSetup setup() const;

private:
    QWidget *makePaper();
    QWidget *makeColumns();
    void show(const report::PageSetup &setup);
    void addColumn(report::Column column, bool isShown);
    void move(int by);

    QComboBox *m_paper;
    QComboBox *m_orientation;
    QComboBox *m_binding;
    std::array<QSpinBox *, 4> m_margins; ///< top, binding, outer, bottom; mm
    QListWidget *m_columns;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace xushi::ui
