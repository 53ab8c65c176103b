#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QAbstractItemView;

namespace xushi::ui {

/// Puts all of a view's table on the clipboard, as text and as HTML: with Ctrl+C in the view, or when asked to. The
/// columns are those that the view wants to show, also where there is no room for them, and that hold words.
class TableCopier : public QObject {
    Q_OBJECT

public:
    /// `caption` says, when it is copied, what the table is about.
    TableCopier(QAbstractItemView &view, std::function<QString()> caption);

    void copy() const;

private:
    [[nodiscard]] bool isCopied(int column) const;

    QAbstractItemView &m_view;
    std::function<QString()> m_caption;
};

} // namespace xushi::ui
