#pragma once

#include "domain/assessment.h"
#include "domain/journal_row.h"
#include "domain/plan/plan.h"
#include "domain/task_progress.h"

/// The words for the enumerations of the plan and the journal.
namespace xushi::wording {

QString word(domain::Status status); ///< 达序时 / On track

/// The same of an indicator: a cap that is exceeded is said to be over it (超控制数), not missed.
QString statusWord(const domain::Assessment &assessment);

/// The word for a cap that is exceeded (超控制数), in place of "missed".
QString overCap();

/// The status of one indicator as it is shown: `status` gives shape, colour and rule, `word` is what a cap that was
/// exceeded, or a plan that has not begun, is called by.
struct ShownStatus {
    domain::Status status = domain::Status::NoData;
    QString word = {};

    friend bool operator==(const ShownStatus &, const ShownStatus &) = default;
};
ShownStatus shownStatus(const domain::Assessment &assessment);

/// "57.1% of the way", by what it is measured against: 完成率57.1%, 占全年控制数的20%. Absent without a completion.
std::optional<QString> completionWords(const domain::Assessment &assessment);

QString rule(domain::Status status); ///< a sentence that says when an indicator has this status
QString word(domain::Role role);     ///< 牵头 / Lead
QString word(domain::TaskStanding standing);
QString word(domain::TaskState state);           ///< 推进中 / In progress
QStringList wordInBoth(domain::TaskState state); ///< the word in Chinese and in English, whatever is spoken
QString word(domain::RowKind kind);              ///< 新增 / Increment
QString word(domain::Accumulation accumulation);
QString word(domain::Direction direction);
QString word(domain::Comparison comparison);
QString word(domain::Schedule schedule);
QString word(domain::Commitment commitment);

/// Where the notice says it: "二(一)3" as 通知第二部分（一）第3项; a source of another form as it is written.
QString sourceWords(const QString &source);

/// A figure as it was entered: "+7", "=27", "baseline 18".
QString enteredFigure(domain::RowKind kind, domain::Quantity amount);

/// "10%": which lag is lagging, which behind, and who set it; docs/semantics.md, Status.
QString toleranceWords(const domain::Plan &plan);

} // namespace xushi::wording
