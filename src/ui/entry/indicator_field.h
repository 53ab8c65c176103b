#pragma once

#include "models/entry/part_choices.h"
#include "models/search/search_model.h"

#include <QComboBox>

namespace xushi::ui {

/// An indicator, chosen from the list or typed: a number, any part of the name, or its pinyin's first letters. The
/// indicators that match the typed text are listed below. The dialog interprets the text on editTextChanged(). What is
/// typed behind a complete choice replaces it: a figure that is typed too early never joins the indicator's name.
class IndicatorField : public QComboBox {
    Q_OBJECT

public:
    IndicatorField(models::ViewSource &source, std::vector<models::Choice> indicators, QWidget *parent);

    /// Replaces a short form that was typed by the full text; does nothing for an id that is not in the list.
    void spellOut(const QString &indicator);

    bool event(QEvent *event) override;
    void showPopup() override;

Q_SIGNALS:
    /// The user chose from one of the lists, or pressed Return: the text is complete.
    void chosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void takeFound(const QModelIndex &found);
    void selectWhole();
    void showFound(const QString &typed);

    models::SearchModel m_found;
    bool m_isListed = false; ///< what is chosen next is chosen from the open list
};

} // namespace xushi::ui
