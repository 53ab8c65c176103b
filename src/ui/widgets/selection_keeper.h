#pragma once

#include <QObject>

class QAbstractItemView;
class QModelIndex;

namespace xushi::ui {

/// Keeps the same row of a view chosen while the model changes. The row is known by models::KeyRole; if it is gone, the
/// first row is chosen.
class SelectionKeeper : public QObject {
    Q_OBJECT

public:
    /// The view must have its model already; `column` must be one that the view always shows.
    SelectionKeeper(QAbstractItemView &view, int column);

    /// The row that is chosen; empty when there are no rows.
    [[nodiscard]] QString key() const;

    /// Chooses a row, now or as soon as it exists.
    void choose(const QString &key);

Q_SIGNALS:
    void changed(); ///< another row is chosen, or the chosen row changed

private:
    void keep();
    void remember(const QModelIndex &current);
    [[nodiscard]] int rowOf(const QString &key) const;

    QAbstractItemView &m_view;
    int m_column;
    QString m_key;
    bool m_keeping = false;
};

} // namespace xushi::ui
