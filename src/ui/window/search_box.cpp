#include "ui/window/search_box.h"

#include "models/tables/plain_tool_tip.h"
#include "models/tables/roles.h"
#include "ui/style/theme.h"
#include "ui/widgets/controls.h"
#include "ui/window/hit_delegate.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QShortcut>
#include <QToolTip>

namespace xushi::ui {

namespace {

constexpr int rowsShown = 12;

} // namespace

SearchBox::SearchBox(models::ViewSource &source, QWidget *parent)
    : QLineEdit(parent),
      m_found(source, models::SearchModel::Scope::Everything, this),
      m_list(new QCompleter(&m_found, this))
{
    setObjectName(QStringLiteral("search"));
    setPlaceholderText(tr("Search  Ctrl+F"));
    setAccessibleName(tr("Search"));
    setToolTip(tr("Tasks, indicators and units by number, any part of the name, or the first letters of its pinyin"));
    setClearButtonEnabled(true);
    setMaximumWidth(digitsWide(*this, 44));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_list->setWidget(this); // setCompleter() would write the chosen text into the field
    m_list->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_list->setMaxVisibleItems(rowsShown);
    m_list->popup()->setItemDelegate(new HitDelegate(m_list->popup()));
    m_list->popup()->setAccessibleName(tr("Found"));
    keepFocusBelow(*m_list->popup());
    connect(new QShortcut(QKeySequence(QKeySequence::Find), this), &QShortcut::activated, this, &SearchBox::start);
    connect(this, &QLineEdit::textEdited, this, &SearchBox::showFound);
    connect(this, &QLineEdit::returnPressed, this, &SearchBox::chooseCurrent);
    connect(m_list, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { choose(index.row()); });
}

void SearchBox::start()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

QSize SearchBox::sizeHint() const
{
    return {digitsWide(*this, 28), QLineEdit::sizeHint().height()};
}

QSize SearchBox::minimumSizeHint() const
{
    return {digitsWide(*this, 12), QLineEdit::minimumSizeHint().height()};
}

void SearchBox::showFound()
{
    m_found.setText(text());
    if (m_found.rowCount() == 0) {
        m_list->popup()->hide();
        const QString nothing = text().trimmed().isEmpty() ? QString() : tr("Nothing is found for “%1”.").arg(text());
        QToolTip::showText(mapToGlobal(QPoint(0, height())), models::plainToolTip(nothing), this);
        return;
    }
    QToolTip::hideText();
    const int widest = m_list->popup()->sizeHintForColumn(0) + theme::step(6);
    QRect below = rect();
    below.setWidth(std::max(width(), std::min(widest, window()->width() / 2)));
    m_list->complete(below);
}

void SearchBox::chooseCurrent()
{
    const QModelIndex current = m_list->popup()->isVisible() ? m_list->popup()->currentIndex() : QModelIndex();
    choose(current.isValid() ? current.row() : 0);
}

void SearchBox::choose(int row)
{
    if (row >= m_found.rowCount())
        return;
    const models::SearchHit hit = m_found.hitAt(row);
    m_list->popup()->hide();
    clear();
    m_found.setText({});
    if (hit.kind == models::SearchHit::Kind::Unit)
        Q_EMIT unitChosen(hit.id);
    else
        Q_EMIT planItemChosen(hit.id);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        m_list->popup()->hide();
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace xushi::ui
