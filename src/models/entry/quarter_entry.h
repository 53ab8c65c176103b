#pragma once

#include "models/entry/figure_batch.h"

namespace xushi::models {

/// What a grid of figures is filled with.
enum class GridOf {
    Figures,   ///< readings and increments of one day, of every indicator
    Baselines, ///< the values at the end of the year before, of every indicator that has one
};

/// The form for a quarter's figures as of one day, or for the baselines of a plan: the indicators of a unit, or of all
/// units, with or without a typed figure. Each typed figure has a preview. All figures are written or none.
class QuarterEntry : public FigureBatch {
    Q_DECLARE_TR_FUNCTIONS(QuarterEntry)

public:
    struct Row {
        domain::Indicator indicator;
        domain::RowKind kind; ///< reading or increment; baseline in a grid of baselines
        QString amount = {};  ///< as typed
        QString note = {};
        EntryPreview entryPreview = {}; ///< set if a figure was typed
        bool isPending = false;         ///< the preview has not arrived yet
        QString share = {};             ///< id of the unit whose share it is

        [[nodiscard]] QString key() const { return share.isEmpty() ? indicator.id : indicator.id + u'/' + share; }

        /// Whether a figure is typed; a dash says that there is none.
        [[nodiscard]] bool hasFigure() const { return !domain::isNoFigure(amount); }
        [[nodiscard]] bool isTyped() const { return hasFigure() || !note.isEmpty(); }
    };

    /// Starts with the unit, which may be empty, and with the day of the last entry, as LogForm does. `memory` outlives
    /// the form.
    QuarterEntry(ViewSource &source, EntryMemory &memory, QString unit, GridOf grid);

    [[nodiscard]] GridOf grid() const { return m_grid; }

    /// In the plan's order.
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }

    /// Lists another unit's indicators. Figures typed for other indicators are dropped.
    void setUnit(const QString &unit);

    /// How many typed figures setUnit() would drop.
    [[nodiscard]] int droppedBy(const QString &unit) const;

    void setDay(QDate day);

    void setAmount(std::size_t row, const QString &typed);
    void setNote(std::size_t row, const QString &typed);

    /// What is typed into a row at once; what is absent stays.
    struct Typed {
        std::size_t row = 0;
        std::optional<QString> amount = {};
        std::optional<QString> note = {};
    };
    void type(const std::vector<Typed> &rows);

    /// The kind of figure that is not chosen, and why it cannot be chosen; empty when it can.
    [[nodiscard]] domain::RowKind otherKind(std::size_t row) const;
    [[nodiscard]] QString whyNotOtherKind(std::size_t row) const;
    bool toggleKind(std::size_t row);

    [[nodiscard]] EntryPreview previewAt(int row) const override;

    [[nodiscard]] int typedCount() const;

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] bool canSave() const override;
    [[nodiscard]] EntryWork work() const override;
    void saved() override;

    /// Whether the view still has exactly the listed indicators.
    [[nodiscard]] bool isUpToDate() const;

    /// Reads everything again but keeps what is typed.
    void refresh();

private:
    [[nodiscard]] std::vector<Row> listed() const;
    void list(const domain::Assessment &assessment, std::vector<Row> &rows) const;
    [[nodiscard]] LogForm formFor(const Row &row) const;
    void describe(Row &row) const;
    void rowChanged(Row &row);
    void askPreviews();
    void previewAll();
    [[nodiscard]] QStringList refused() const;

    GridOf m_grid;
    mutable EntryMemory m_scratch; ///< for the forms of single rows, which are not saved
    std::vector<Row> m_rows;
};

} // namespace xushi::models
