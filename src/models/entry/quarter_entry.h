#pragma once

#include "models/entry/figure_batch.h"

namespace xushi::models {

/// A quarter's figures being typed: every indicator of a unit, or of all units, each with a figure or without one yet,
/// as of one day. Says of each typed figure what it would lead to, and writes all of them or none.
class QuarterEntry : public FigureBatch {
    Q_DECLARE_TR_FUNCTIONS(QuarterEntry)

public:
    struct Row {
        domain::Indicator indicator;
        domain::RowKind kind; ///< reading or increment
        QString amount = {};  ///< as typed
        QString note = {};
        EntryPreview entryPreview = {}; ///< when typed
        bool isPending = false;         ///< its preview is still to come

        [[nodiscard]] bool isTyped() const { return !amount.isEmpty() || !note.isEmpty(); }
    };

    /// Starts with the unit, which may be empty, and the day of the last entry as LogForm does. `memory` outlives
    /// the figures.
    QuarterEntry(ViewSource &source, EntryMemory &memory, QString unit);

    /// In the plan's order.
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }

    /// Lists another unit's indicators; figures typed for indicators that are not among them are dropped.
    void setUnit(const QString &unit);

    /// How many typed figures that would drop.
    [[nodiscard]] int droppedBy(const QString &unit) const;

    void setDay(QDate day);

    void setAmount(std::size_t row, const QString &typed);
    void setNote(std::size_t row, const QString &typed);

    /// The kind of figure that is not chosen, and why it cannot be; empty when it can.
    [[nodiscard]] domain::RowKind otherKind(std::size_t row) const;
    [[nodiscard]] QString whyNotOtherKind(std::size_t row) const;
    bool toggleKind(std::size_t row);

    [[nodiscard]] EntryPreview previewAt(int row) const override;

    [[nodiscard]] int typedCount() const;

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] bool canSave() const override;
    [[nodiscard]] EntryWork work() const override;
    void saved() override;

    /// Whether what is looked at now still has the very indicators that are listed.
    [[nodiscard]] bool isUpToDate() const;

    /// Looks anew at everything but what is typed.
    void refresh();

private:
    [[nodiscard]] std::vector<Row> listed() const;
    [[nodiscard]] LogForm formFor(const Row &row) const;
    void describe(Row &row) const;
    void rowChanged(Row &row);
    void askPreviews();
    void previewAll();
    [[nodiscard]] QStringList refused() const;

    mutable EntryMemory m_scratch; ///< of the forms of single rows, which are not saved
    std::vector<Row> m_rows;
};

} // namespace xushi::models
