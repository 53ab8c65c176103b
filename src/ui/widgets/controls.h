#pragma once

#include <QString>
#include <QVariant>

#include <vector>

class QBoxLayout;
class QComboBox;
class QDialog;
class QKeySequence;
class QLabel;
class QPushButton;
class QWidget;

/// Small controls of dialogs and bars.
namespace xushi::ui {

/// The width of this many digits in the widget's font.
int digitsWide(const QWidget &widget, int digits);

/// The main button of a dialog, filled with the accent.
QPushButton *primaryButton(const QString &text, QWidget *parent);

/// The button that closes the dialog without saving, as Esc does.
QPushButton *cancelButton(QDialog *dialog);

/// Clicks the button at once with these keys; a button's own shortcut animates the click.
void setKeys(QPushButton &button, const QKeySequence &keys);

/// The name of a field, in grey, as its label.
QLabel *fieldLabel(const QString &text, QWidget *field);

/// The text for a button or an entry of a menu, in which an ampersand stands for itself and not for a key.
QString withoutMnemonic(QString text);

struct ComboItem {
    QString text;
    QVariant data = {};
};

/// Shows these items. Does nothing if they are shown already, so that an open list stays open.
void setItems(QComboBox &combo, const std::vector<ComboItem> &items);

/// Stops a list below a field from passing the focus back to the field. An X server reports the list's grab late, when
/// the focus has already moved on to the next field.
void keepFocusBelow(QWidget &list);

/// Gives a dialog the background of cards.
void setWhiteGround(QWidget &dialog);

/// Sets the space around and between, in steps of 4 pixels.
void setSpace(QBoxLayout &layout, int margin, int between);

} // namespace xushi::ui
