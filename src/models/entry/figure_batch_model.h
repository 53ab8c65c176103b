#pragma once

#include "models/entry/figure_batch.h"
#include "models/tables/column_head.h"
#include "models/tables/sort_key.h"

#include <QAbstractTableModel>

namespace xushi::models {

/// The cells of figures that are looked at together: what the quarter's entry and the import of a table have in common.
/// A row's outcome is the status that saving leads to, or what is wrong.
class FigureBatchModel : public QAbstractTableModel {
    Q_OBJECT

public:
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    /// What saving a row leads to.
    struct Outcome {
        const EntryPreview *preview = nullptr; ///< null: nothing is typed
        bool isPending = false;                ///< the preview is still to come

        [[nodiscard]] bool isReady() const;
        [[nodiscard]] bool isWarned() const { return isReady() && !preview->warnings.isEmpty(); }
        [[nodiscard]] bool isRefused() const { return preview && !isPending && !isReady(); }
    };

    /// `outcomeColumn` is where a row's outcome stands.
    FigureBatchModel(int columns, int outcomeColumn, QObject *parent);

    [[nodiscard]] virtual int rows() const = 0;
    [[nodiscard]] virtual ColumnHead head(int column) const = 0;
    [[nodiscard]] virtual QString text(int row, int column) const = 0;
    [[nodiscard]] virtual QString indicatorOf(int row) const = 0;
    [[nodiscard]] virtual QString keyOf(int row) const { return indicatorOf(row); }
    [[nodiscard]] virtual Outcome outcomeOf(int row) const = 0;

    /// The outcome in a line.
    [[nodiscard]] QString outcomeText(int row) const;

    /// What is wrong first, then what is warned of, then the statuses by concern.
    [[nodiscard]] SortKey outcomeKey(int row) const;

    void tellAll();

private:
    int m_columns;
    int m_outcomeColumn;
};

} // namespace xushi::models
