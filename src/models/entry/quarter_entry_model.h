#pragma once

#include "models/entry/figure_batch_model.h"
#include "models/entry/quarter_entry.h"

namespace xushi::models {

/// Copied cells for a row: the first belongs into `column`, the next one into the column of notes behind a figure.
struct PastedCells {
    int row = 0;
    int column = 0;
    QStringList cells;
};

/// The cells of a quarter's figures (季度录入): each indicator with its target and what was reported so far, cells to
/// type a figure and a note into, and what that would lead to. What is typed stays when everything is looked at anew.
class QuarterEntryModel : public FigureBatchModel {
    Q_OBJECT

public:
    enum Column { Id, Name, Target, Actual, Figure, Kind, Note, Outcome };
    static constexpr int columns = Outcome + 1;

    /// `memory` outlives the model.
    QuarterEntryModel(ViewSource &source, EntryMemory &memory, const QString &unit, GridOf grid = GridOf::Figures,
                      QObject *parent = nullptr);

    [[nodiscard]] const QuarterEntry &figures() const { return m_figures; }

    void setUnit(const QString &unit);
    void setDay(QDate day);

    /// Changes to the other kind of figure, if the indicator takes it.
    void toggleKind(int row);

    /// Fills figures and notes with copied cells. Cells behind the note are dropped.
    void paste(const std::vector<PastedCells> &rows);

    /// Writes every figure, or none.
    [[nodiscard]] EntryWork work() const { return m_figures.work(); }

    /// Call after the figures were written: starts again.
    void saved();

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_figures.rows().size()); }
    [[nodiscard]] ColumnHead head(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QString indicatorOf(int row) const override { return rowAt(row).indicator.id; }
    [[nodiscard]] FigureBatchModel::Outcome outcomeOf(int row) const override;

private:
    using Row = QuarterEntry::Row;

    void refresh();
    [[nodiscard]] SortKey sortKey(int row, int column) const;
    [[nodiscard]] const Row &rowAt(int row) const { return m_figures.rows()[static_cast<std::size_t>(row)]; }
    [[nodiscard]] QString kindHint(std::size_t row) const;

    ViewSource &m_source;
    QuarterEntry m_figures;
};

} // namespace xushi::models
