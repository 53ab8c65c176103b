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

/// Small controls that several dialogs and bars are made of.
namespace xushi::ui {

/// The width of so many digits in the widget's font.
int digitsWide(const QWidget &widget, int digits);

/// The button that leads on, filled with the accent.
QPushButton *primaryButton(const QString &text, QWidget *parent);

/// The button that leaves the dialog with nothing saved, as Esc does.
QPushButton *cancelButton(QDialog *dialog);

/// Clicks the button with these keys, at once; a button's own shortcut takes its time.
void setKeys(QPushButton &button, const QKeySequence &keys);

/// A field's name, in the grey of side remarks, for the field that it stands before.
QLabel *fieldLabel(const QString &text, QWidget *field);

struct ComboItem {
    QString text;
    QVariant data = {};
};

/// Shows these items; does nothing when it shows them already, so that an open list stays open.
void setItems(QComboBox &combo, const std::vector<ComboItem> &items);

/// A list that opens below a field does not call the focus back to the field. An X server tells of the list's grab
/// late, when the keyboard has gone on to the next field already.
void keepFocusBelow(QWidget &list);

/// Stands a dialog on the ground of cards.
void setWhiteGround(QWidget &dialog);

/// Space around and between, in steps of 4 pixels.
void setSpace(QBoxLayout &layout, int margin, int between);

} // namespace xushi::ui
