#pragma once

#include "models/plan/scope_table.h"

#include "domain/task_progress.h"

namespace xushi::models {

/// A note on a task, and its unit.
struct NoteRow {
    domain::TaskNote note;
    QString task;
    QString taskName; ///< "1.2  建设科技创新园区"
    QString unitName; ///< empty for a note of the office itself

    [[nodiscard]] QString key() const { return note.row.toString(); } ///< the row to void
};

/// The notes of a unit, of a task, or of both (进展情况, 存在问题, 下一步打算), newest first.
class NoteModel : public ScopeTable<NoteRow> {
    Q_OBJECT

public:
    enum Column { Day, Task, Unit, State, Progress, Problem, Next };
    static constexpr int columns = Next + 1;

    explicit NoteModel(ViewSource &source, QObject *parent = nullptr);

    /// Shows only the newest notes, so many at most; 0 shows all.
    void setLimit(int limit);
    [[nodiscard]] int total() const { return m_total; } ///< notes of the scope, also those not shown

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] ColumnHead head(int column) const override;
    std::vector<NoteRow> findRows() override;
    [[nodiscard]] QString text(const NoteRow &row, int column) const;
    [[nodiscard]] QString headText(const NoteRow &row) const;
    [[nodiscard]] QString sentence(const NoteRow &row) const;
    [[nodiscard]] QString bodyText(const NoteRow &row) const;

    int m_limit = 0;
    int m_total = 0;
};

} // namespace xushi::models
