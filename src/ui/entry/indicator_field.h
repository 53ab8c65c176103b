#pragma once

#include "models/entry/part_choices.h"
#include "models/search/search_model.h"

#include <QComboBox>

namespace xushi::ui {

/// An indicator, chosen from the list or typed: a number, any part of the name, or its pinyin's first letters. The
/// indicators that match the typed text are listed below. The dialog interprets the text on editTextChanged().
class IndicatorField : public QComboBox {
    Q_OBJECT

public:
    IndicatorField(models::ViewSource &source, std::vector<models::Choice> indicators, QWidget *parent);

    /// Replaces a short form that was typed by the full text; does nothing for an id that is not in the list.
    void spellOut(const QString &indicator);

private:
    void showFound(const QString &typed);

    models::SearchModel m_found;
};

} // namespace xushi::ui
