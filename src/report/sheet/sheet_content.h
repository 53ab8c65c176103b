#pragma once

#include "domain/plan_assessment.h"
#include "domain/task_progress.h"

#include <array>

namespace xushi::report {

/// The columns of the quarterly sheet (季报表), left to right; docs/semantics.md, The printed sheet.
enum class Column {
    Number,     ///< 序号
    Task,       ///< 工作任务
    Indicator,  ///< 指标
    Target,     ///< 年度目标
    Actual,     ///< 截至本季实际
    Completion, ///< 完成率
    Expected,   ///< 序时
    Status,     ///< 状态
    Unit,       ///< 责任单位
    Progress,   ///< 进展情况
    Problem,    ///< 存在问题
    Next,       ///< 下一步打算
};
inline constexpr int columnCount = 12;
constexpr std::size_t indexOf(Column column)
{
    return static_cast<std::size_t>(column);
}

/// The head of a column, on one line.
QString columnName(Column column);

/// The input of a sheet. The references need to be valid during the call only. `assessment` and `progress` are as of
/// the last day that the report covers.
struct SheetRequest {
    const domain::Plan &plan;
    const domain::PlanAssessment &assessment;
    const std::vector<domain::TaskProgress> &progress;
    domain::Quarter quarter;
    QString digest;                 ///< of the journal, lower-case hex; empty: the sheet has no line for it
    std::optional<QString> knownAt; ///< known-at time in words, when the sheet shows an earlier state of knowledge
    const domain::PlanAssessment *previous = nullptr; ///< at the end of the quarter before; null when there is none
    bool isOfEarlierRules = false;                    ///< the known-at time is one of an earlier edition of the rules
};

/// One indicator's cells as they are printed: figures without their unit of measure, and — for missing ones.
struct SheetFigures {
    QString number;
    QString id;         ///< of the indicator; not printed
    QString indicator;  ///< name with its unit of measure in brackets
    QString target;     ///< with the notice's wording: 不超过, 力争, 以上
    QString actual;     ///< an old figure has its day on a second line
    QString completion; ///< with * when it is measured against the target itself
    QString expected;
    QString statusWord;
    domain::Status status;
    QString share = {}; ///< id of the unit whose share it is; not printed
};

/// A note that is too long for its column.
struct LongNote {
    Column column;
    QString text; ///< with the names of the task and the column
};

/// A task of the unit: its own cells span the rows of all its indicators.
struct SheetTask {
    QString id; ///< of the task; not printed by itself
    QString task;
    QString taskAndRole; ///< printed where the sheet has no column of units
    QString unit;        ///< with its role in brackets
    QString progress;
    QString problem;
    QString next;
    std::vector<SheetFigures> figures;
    QString number;                   ///< of the only row of a task without indicators
    QString state;                    ///< printed in place of figures for a task without indicators
    QString stateWord;                ///< of it the state alone
    QString measuresText;             ///< and the rest, about its measures
    std::vector<LongNote> below = {}; ///< printed across the table below the task's rows
};

/// All texts of one unit's sheet, in the user's language.
struct SheetContent {
    QString unit; ///< its name
    QString title;
    QString unitLine; ///< names the plan and the unit
    QString asOfLine;
    std::array<QString, columnCount> heads; ///< with a line feed where a narrow head breaks
    std::vector<SheetTask> tasks;
    QString empty;         ///< printed in the table when the unit has no task
    QStringList footnotes; ///< below the table
    QStringList signOff;   ///< who filled in, who reviewed, who signs, telephone
    QString seal;
    QString date; ///< to be filled in by hand
    QString digestLine;
    QStringList measures; ///< units of measure in use: never broken after a number
};

/// The title of any unit's sheet.
QString sheetTitle(const domain::Quarter &quarter);

SheetContent sheetOf(const SheetRequest &request, const domain::Unit &unit);

/// Every unit's sheet, in the plan's order.
std::vector<SheetContent> sheetsOfAllUnits(const SheetRequest &request);

/// The first 12 digits of a digest in groups of four: "7f3a-91c2-e04d".
QString shortDigest(const QString &digest);

} // namespace xushi::report
