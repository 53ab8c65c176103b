#pragma once

#include "domain/plan_index.h"
#include "models/entry/figure_batch.h"

namespace xushi::models {

/// A line of a table of figures as it was read: what it says; or why it cannot be read, and what stands there.
struct TableLine {
    int line = 0;                            ///< of the file, from 1
    session::FigureEntry entry = {};         ///< of no plan; unit and day only where the line says them
    std::optional<domain::Error> fault = {}; ///< then what stands there as kind, amount and day follows
    QString kind = {};
    QString amount = {};
    QString day = {};
};

/// A table that was read, to be looked at before any of it is entered.
struct FigureTable {
    QString file;
    std::vector<TableLine> lines; ///< where the whole is at fault, one with that fault
    int open = 0;                 ///< lines that were not filled in and are passed over
    bool isCut = false;           ///< so many lines are at fault that the rest was not read
};

/// The figures of a table before they are entered (表格导入): says of each line what it would lead to when all are in,
/// or what is wrong with it, and writes all of them or none.
class FigureImport : public FigureBatch {
    Q_DECLARE_TR_FUNCTIONS(FigureImport)

public:
    struct Row {
        TableLine line;
        QString unit = {}; ///< the one that reports, by name
        std::optional<domain::Indicator> indicator = {};
        std::optional<session::FigurePreview> preview = {}; ///< absent where it is refused or still to come
        EntryPreview entryPreview = {};

        bool isPending = false; ///< its preview is still to come

        [[nodiscard]] bool isRefused() const { return !preview && !isPending; }
    };

    /// Of no table yet; `unit` may be empty. Starts with the day that `memory` says, as LogForm does.
    FigureImport(ViewSource &source, EntryMemory &memory, QString unit);

    void setTable(FigureTable table);
    [[nodiscard]] const QString &file() const { return m_table.file; }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }

    /// The unit and the day of lines that name none, and of a template.
    void setUnit(const QString &unit);
    void setDay(QDate day);

    /// How many lines take the unit or the day from here, in words; empty when there are none.
    [[nodiscard]] QString leftToFields() const;

    [[nodiscard]] EntryPreview previewAt(int row) const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] bool canSave() const override;
    [[nodiscard]] EntryWork work() const override;
    void saved() override { setTable({}); }

    /// The figures that the unit, or all units, would report as of the day: for a template, without amounts.
    [[nodiscard]] std::vector<session::FigureEntry> toFillIn() const;

    /// Looks anew at what the lines lead to.
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
