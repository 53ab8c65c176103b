#pragma once

#include "domain/values/calendar.h"
#include "models/entry/retarget_form.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace xushi::ui {

class DayEdit;

/// Edits the dated values of a schedule (节点), a row each. Insert adds a row, Ctrl+Minus removes the current one.
class NodeEditor : public QWidget {
    Q_OBJECT

public:
    NodeEditor(const domain::Period &period, QWidget *parent);

    void setNodes(const std::vector<models::TypedNode> &nodes);
    [[nodiscard]] std::vector<models::TypedNode> nodes() const;

    void add(const models::TypedNode &node);

    /// Its controls in the order in which Tab goes to them.
    [[nodiscard]] std::vector<QWidget *> tabStops() const;

Q_SIGNALS:
    void changed();
    void addRequested(); ///< asks for a row after the others

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Row {
        QWidget *widget;
        DayEdit *day;
        QLineEdit *value;
        QPushButton *away;
    };

    void remove(QWidget *row);

    domain::Period m_period; ///< of a day that is typed without its year
    std::vector<Row> m_rows;
    QVBoxLayout *m_column;
    QPushButton *m_add;
};

} // namespace xushi::ui
