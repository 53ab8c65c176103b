#include "ui/entry/indicator_field.h"

#include "models/tables/choice_model.h"
#include "models/view/view_source.h"
#include "ui/widgets/controls.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

namespace xushi::ui {

IndicatorField::IndicatorField(models::ViewSource &source, std::vector<models::Choice> indicators, QWidget *parent)
    : QComboBox(parent), m_found(source, models::SearchModel::Scope::Indicators, this)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setModel(new models::ChoiceModel(std::move(indicators), this));
    setCurrentIndex(-1);
    m_found.setUnit(source.unit());
    lineEdit()->setAccessibleName(tr("Indicator"));
    lineEdit()->setPlaceholderText(tr("Number, part of the name, or pinyin initials"));
    auto *completer = new QCompleter(&m_found, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the search has already filtered the list
    setCompleter(completer);
    keepFocusBelow(*completer->popup());
    connect(lineEdit(), &QLineEdit::textEdited, this, &IndicatorField::showFound);
}

/// A complete number needs no choice, so no list is opened: it would receive the next key.
void IndicatorField::showFound(const QString &typed)
{
    m_found.setText(findData(typed.trimmed()) >= 0 ? QString() : typed);
}

void IndicatorField::spellOut(const QString &indicator)
{
    const int index = findData(indicator);
    if (indicator.isEmpty() || index < 0)
        return;
    const QSignalBlocker quiet(this);
    setCurrentIndex(index);
    setEditText(itemText(index));
}

} // namespace xushi::ui
