#pragma once

#include "models/entry/figure_import.h"

#include <QAbstractTableModel>

namespace xushi::models {

/// The lines of a table of figures before they are entered (表格导入). Each line shows where its indicator stands now
/// and where it would stand once all lines are in, or what is wrong with the line. Previews are read again after every
/// change of the view.
class FigureImportModel : public QAbstractTableModel {
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

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Row = FigureImport::Row;

    void refresh();
    void tellAll();
    [[nodiscard]] QString text(const Row &row, int column) const;

    ViewSource &m_source;
    FigureImport m_figures;
};

} // namespace xushi::models
