#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace xushi::ui {

class Label;

/// A part of a page: a heading with what can be done at its right, and below it a list; or, where there is nothing
/// in the list, one line that says what to do.
class Section : public QWidget {
    Q_OBJECT

public:
    Section(const QString &title, const QString &nothing, QWidget *parent = nullptr);

protected:
    /// Stands at the right of the heading, after those before it.
    QPushButton *addButton(const QString &text, const QString &toolTip);

    /// What is listed; the heading is its label.
    void setList(QWidget *list);
    void setFilled(bool filled);

private:
    QHBoxLayout *m_head;
    QVBoxLayout *m_column;
    Label *m_title;
    Label *m_nothing;
    QWidget *m_list = nullptr;
};

} // namespace xushi::ui
