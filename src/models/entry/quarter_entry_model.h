#pragma once

#include "models/entry/quarter_entry.h"

#include <QAbstractTableModel>

namespace xushi::models {

/// The cells of a quarter's figures (季度录入): each indicator with its target and what was reported so far, cells for
/// a figure and a note, and the preview. A change of the view keeps what the user typed.
class QuarterEntryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Id, Name, Target, Actual, Figure, Kind, Note, Outcome };
    static constexpr int columns = Outcome + 1;

    /// `memory` outlives the model.
    QuarterEntryModel(ViewSource &source, EntryMemory &memory, const QString &unit, QObject *parent = nullptr);

    [[nodiscard]] const QuarterEntry &figures() const { return m_figures; }

    void setUnit(const QString &unit);
    void setDay(QDate day);

    /// Changes to the other kind of figure, if the indicator takes it.
    void toggleKind(int row);

    /// Pastes copied cells from there on down and to the right: a line for each row, a tab between figure and note.
    void paste(const QModelIndex &from, const QString &text);

    /// Writes every figure, or none.
    [[nodiscard]] EntryWork work() const { return m_figures.work(); }

    /// Call after the figures were written: starts again.
    void saved();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    /// A sentence that says what a column shows: the tooltip of its head.
    static QString hint(Column column);

private:
    using Row = QuarterEntry::Row;

    void refresh();
    void tellAll();
    [[nodiscard]] const Row &rowAt(int row) const { return m_figures.rows()[static_cast<std::size_t>(row)]; }
    [[nodiscard]] QString text(const Row &row, int column) const;
    [[nodiscard]] QString outcomeText(const Row &row) const;
    [[nodiscard]] QString kindHint(std::size_t row) const;

    ViewSource &m_source;
    QuarterEntry m_figures;
};

} // namespace xushi::models
