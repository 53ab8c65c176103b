#pragma once

#include <QObject>

class QAbstractItemView;
class QModelIndex;

namespace xushi::ui {

/// Keeps a row of a view chosen, whatever happens to the model: the same one, known by models::KeyRole, as long
/// as it is there, else the first.
class SelectionKeeper : public QObject {
    Q_OBJECT

public:
    /// The view has its model already; `column` is one that the view always shows.
    SelectionKeeper(QAbstractItemView &view, int column);

    /// The row that is chosen; empty when there are no rows.
    [[nodiscard]] QString key() const;

    /// Chooses a row, now or as soon as it is there.
    void choose(const QString &key);

Q_SIGNALS:
    void changed(); ///< another row is chosen, or the chosen one has other content

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
