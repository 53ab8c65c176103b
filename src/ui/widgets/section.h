#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace xushi::ui {

class Label;

/// A part of a page: a heading with buttons at its right, and below it a list, or one line that says what to do when
/// the list is empty.
class Section : public QWidget {
    Q_OBJECT

public:
    Section(const QString &title, const QString &nothing, QWidget *parent = nullptr);

protected:
    /// Adds a button at the right of the heading, after the others.
    QPushButton *addButton(const QString &text, const QString &toolTip);

    /// Sets the list; the heading is its label.
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
