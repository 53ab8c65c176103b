#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QAbstractItemView;

namespace xushi::ui {

/// Copies the whole table of a view to the clipboard, as text and as HTML: on Ctrl+C in the view, or on a call. It
/// copies the columns that the view wants to show and that have text, even those that do not fit.
class TableCopier : public QObject {
    Q_OBJECT

public:
    /// `caption` is called at the time of copying and describes the table.
    TableCopier(QAbstractItemView &view, std::function<QString()> caption);

    void copy() const;

private:
    [[nodiscard]] bool isCopied(int column) const;

    QAbstractItemView &m_view;
    std::function<QString()> m_caption;
};

} // namespace xushi::ui
