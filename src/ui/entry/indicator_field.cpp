#include "ui/entry/indicator_field.h"

#include "models/tables/choice_model.h"
#include "models/view/view_source.h"
#include "ui/widgets/controls.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

#include <utility>

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
    connect(lineEdit(), &QLineEdit::returnPressed, this, &IndicatorField::chosen);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &IndicatorField::takeFound);
    connect(this, &QComboBox::activated, this, [this] {
        if (std::exchange(m_isListed, false))
            Q_EMIT chosen();
    });
}

bool IndicatorField::event(QEvent *event)
{
    if (event->type() == QEvent::InputMethod)
        selectWhole();
    if (event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        const bool isText = !key.text().isEmpty() && key.text().at(0).isPrint()
                            && !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (isText || key.matches(QKeySequence::Paste))
            selectWhole();
    }
    return QComboBox::event(event);
}

/// Selects a complete choice, so that what is typed now replaces it.
void IndicatorField::selectWhole()
{
    if (!lineEdit()->hasSelectedText() && findText(currentText(), Qt::MatchExactly | Qt::MatchCaseSensitive) >= 0)
        lineEdit()->selectAll();
}

/// The arrow keys and the wheel go through the indicators without choosing one for good.
void IndicatorField::showPopup()
{
    m_isListed = true;
    QComboBox::showPopup();
}

void IndicatorField::keyPressEvent(QKeyEvent *event)
{
    m_isListed = false;
    QComboBox::keyPressEvent(event);
}

void IndicatorField::wheelEvent(QWheelEvent *event)
{
    m_isListed = false;
    QComboBox::wheelEvent(event);
}

void IndicatorField::takeFound(const QModelIndex &found)
{
    setEditText(found.data().toString());
    Q_EMIT chosen();
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
