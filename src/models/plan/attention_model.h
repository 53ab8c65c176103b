#pragma once

#include "models/tables/view_table.h"

#include "domain/assessment.h"

namespace xushi::models {

/// One thing that needs action. It is put into words only when it is shown, because a plan may have thousands of them.
struct AttentionRow {
    /// In the order of the list.
    enum class Kind {
        Trailing,
        Blocked,
        NotReported,
        TaskNotReported,
        NeedsBaseline,
        MeasureDue,
        IndicatorDue,
        Lagging
    };

    Kind kind;
    QString id;                           ///< of the indicator, the task or the measure
    QString number;                       ///< of the indicator or the task, or of the measure's task
    QString name;                         ///< of the indicator, the task or the measure
    std::optional<domain::Status> status; ///< by which it is coloured; of an indicator its own
    QString statusWord = {};              ///< of an indicator
    QString completion = {};              ///< in words
    QString gap = {};                     ///< how far it is behind its schedule, in words; empty if not
    bool isOutstanding = false;           ///< an indicator that is not reported this quarter
    QString problem = {};                 ///< of a task that is blocked
    QDate due = {};                       ///< of a measure or an indicator
    bool isOverdue = false;
    bool isPlanned = false; ///< a deliverable or goal of the plan
    QString unit = {};      ///< the lead unit, or the measure's unit
    QString unitName = {};
    domain::Wide urgency = 0; ///< within its kind, a higher urgency is listed first

    [[nodiscard]] const QString &key() const { return id; }
    [[nodiscard]] bool isIndicator() const;
    [[nodiscard]] bool isTask() const;
};

/// What asks for action (需要处理): indicators behind or missed, the furthest first; tasks that are blocked; indicators
/// and tasks not reported this quarter; baselines that are missing from the second quarter on; measures past due or due
/// within 30 days, the nearest first; indicators that lag. See docs/semantics.md, The window.
class AttentionModel : public ViewTable<AttentionRow> {
    Q_OBJECT

public:
    enum Column { Matter, Unit };
    static constexpr int columns = Unit + 1;

    explicit AttentionModel(ViewSource &source, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] ColumnHead head(int column) const override;
    std::vector<AttentionRow> findRows() override;
    void addIndicators(std::vector<AttentionRow> &rows) const;
    void addTasks(std::vector<AttentionRow> &rows) const;
    void addMeasures(std::vector<AttentionRow> &rows) const;
    [[nodiscard]] QString matterOf(const AttentionRow &row) const;
    [[nodiscard]] QString matterOfIndicator(const AttentionRow &row) const;
};

} // namespace xushi::models
