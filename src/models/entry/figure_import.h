#pragma once

#include "domain/plan/plan_index.h"
#include "models/entry/figure_batch.h"

namespace xushi::models {

/// A line that was read from a table of figures: its figure, or why the line cannot be read and what it contains.
struct TableLine {
    int line = 0;                           ///< in the file, from 1
    session::FigureEntry entry = {};        ///< without a plan; unit and day only if the line has them
    std::vector<domain::Error> faults = {}; ///< followed by the line's own kind, amount and day
    QString kind = {};
    QString amount = {};
    QString day = {};

    [[nodiscard]] bool isFaulty() const { return !faults.empty(); }
};

/// A table that was read, before any of it is entered.
struct FigureTable {
    QString file;
    std::vector<TableLine> lines; ///< a single line with its faults if the whole table has them
    int open = 0;                 ///< lines that were not filled in; they are skipped
    bool isCut = false;           ///< reading stopped after too many faults
};

/// The figures of a table before they are entered (表格导入). Each line has a preview, as if all lines were entered, or
/// a fault. All lines are written or none.
class FigureImport : public FigureBatch {
    Q_DECLARE_TR_FUNCTIONS(FigureImport)

public:
    struct Row {
        TableLine line;
        QString unit = {}; ///< name of the unit that reports
        std::optional<domain::Indicator> indicator = {};
        std::optional<session::FigurePreview> preview = {}; ///< absent when refused or still pending
        EntryPreview entryPreview = {};

        bool isPending = false; ///< the preview has not arrived yet

        [[nodiscard]] bool isRefused() const { return !preview && !isPending; }
    };

    /// Starts without a table; `unit` may be empty. Starts with the day that `memory` holds, as LogForm does.
    FigureImport(ViewSource &source, EntryMemory &memory, const QString &unit);

    void setTable(FigureTable table);
    [[nodiscard]] const QString &file() const { return m_table.file; }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }

    /// Sets the unit of lines that name none, and of a template.
    void setUnit(const QString &unit);
    void setDay(QDate day);

    /// How many lines take the unit or the day from the form's fields, in words; empty when there are none.
    [[nodiscard]] QString leftToFields() const;

    [[nodiscard]] EntryPreview previewAt(int row) const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] bool canSave() const override;
    [[nodiscard]] EntryWork work() const override;
    void saved() override { setTable({}); }

    /// The figures that the unit, or all units, would report as of the day. They have no amounts: they fill a template.
    [[nodiscard]] std::vector<session::FigureEntry> toFillIn() const;
    [[nodiscard]] session::FigureEntry lineToFillIn(const domain::Indicator &indicator, const QString &unit) const;

    /// Reads the previews of all lines again.
    void refresh();

private:
    [[nodiscard]] session::FigureEntry entryOf(const TableLine &line) const;
    void refuseOrDescribe(Row &row, const domain::PlanIndex &index) const;
    void askPreviews();
    [[nodiscard]] QStringList refusedLines() const;

    FigureTable m_table; ///< its lines are in the rows
    std::vector<Row> m_rows;
};

} // namespace xushi::models
