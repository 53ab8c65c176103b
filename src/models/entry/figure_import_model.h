#pragma once

#include "models/entry/figure_batch_model.h"
#include "models/entry/figure_import.h"

namespace xushi::models {

/// The lines of a table of figures before they are entered (表格导入): what each says, where its indicator stands now
/// and would stand once all are in, or what is wrong with it. Looks anew when anything else is written.
class FigureImportModel : public FigureBatchModel {
    Q_OBJECT

public:
    enum Column { Line, Id, Name, Unit, Kind, Amount, Day, Note, Actual, After, Outcome };
    static constexpr int columns = Outcome + 1;

    /// `memory` outlives the model.
    FigureImportModel(ViewSource &source, EntryMemory &memory, const QString &unit, QObject *parent = nullptr);

    [[nodiscard]] const FigureImport &figures() const { return m_figures; }

    void setTable(FigureTable table);
    void setUnit(const QString &unit);
    void setDay(QDate day);

    /// Writes every figure, or none.
    [[nodiscard]] EntryWork work() const { return m_figures.work(); }

    /// Call after the figures were written: starts again.
    void saved();

    /// The first line that is refused; -1 when there is none.
    [[nodiscard]] int firstRefused() const;

    /// Whether any line has text in this column.
    [[nodiscard]] bool hasNotes() const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_figures.rows().size()); }
    [[nodiscard]] ColumnHead head(int column) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QString indicatorOf(int row) const override { return rowAt(row).line.entry.indicator; }
    [[nodiscard]] QString keyOf(int row) const override { return QString::number(rowAt(row).line.line); }
    [[nodiscard]] FigureBatchModel::Outcome outcomeOf(int row) const override;

private:
    [[nodiscard]] SortKey sortKey(int row, int column) const;
    using Row = FigureImport::Row;

    void refresh();
    [[nodiscard]] const Row &rowAt(int row) const { return m_figures.rows()[static_cast<std::size_t>(row)]; }

    ViewSource &m_source;
    FigureImport m_figures;
};

} // namespace xushi::models
