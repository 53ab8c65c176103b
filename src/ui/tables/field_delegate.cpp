#include "ui/tables/field_delegate.h"

#include "ui/style/marks.h"
#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace xushi::ui {

namespace {

constexpr char beforeProperty[] = "textBefore";

QRect fieldRect(const QRect &cell)
{
    return cell.adjusted(theme::step(1) / 2, theme::step(1) / 2, -theme::step(1) / 2, -theme::step(1) / 2 - 1);
}

} // namespace

QWidget *FieldDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setAlignment(index.data(Qt::TextAlignmentRole).value<Qt::Alignment>());
    editor->setAccessibleName(
        index.model()->headerData(index.column(), Qt::Horizontal, Qt::AccessibleTextRole).toString());
    auto *self = const_cast<FieldDelegate *>(this); // Qt's interface is const; emitting a signal changes nothing
    connect(editor, &QLineEdit::textEdited, self, [self, editor] { Q_EMIT self->commitData(editor); });
    return editor;
}

void FieldDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (editor->property(beforeProperty).isValid())
        return;
    const QString text = index.data(Qt::EditRole).toString();
    editor->setProperty(beforeProperty, text);
    static_cast<QLineEdit *>(editor)->setText(text);
}

void FieldDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<QLineEdit *>(editor)->text(), Qt::EditRole);
}

void FieldDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(fieldRect(option.rect));
}

bool FieldDelegate::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            auto *editor = qobject_cast<QWidget *>(object);
            Q_EMIT commitData(editor);
            Q_EMIT closeEditor(editor, SubmitModelCache);
            return true;
        }
    }
    return CellDelegate::eventFilter(object, event);
}

QString FieldDelegate::textBefore(const QWidget &editor)
{
    return editor.property(beforeProperty).toString();
}

void FieldDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                                 const QModelIndex &index) const
{
    painter.fillRect(fieldRect(option.rect), option.palette.color(QPalette::Base));
    marks::drawOutline(painter, fieldRect(option.rect), theme::line(option.palette));
    CellDelegate::paintContent(painter, option, content, index);
}

} // namespace xushi::ui
