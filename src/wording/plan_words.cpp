#include "wording/plan_words.h"

#include "wording/figure_words.h"
#include "wording/language.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace xushi::wording {

using namespace domain;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString word(Status status)
{
    switch (status) {
    case Status::Met:
        return Words::tr("Met");
    case Status::OnTrack:
        return Words::tr("On track");
    case Status::Lagging:
        return Words::tr("Lagging");
    case Status::Behind:
        return Words::tr("Behind");
    case Status::Missed:
        return Words::tr("Missed");
    case Status::NoData:
        return Words::tr("Not reported");
    case Status::NeedsBaseline:
        return Words::tr("No baseline");
    case Status::YearEnd:
        return Words::tr("Year-end");
    }
    return {};
}

QString statusWord(const Assessment &assessment)
{
    if (!assessment.isBegun)
        return Words::tr("Not begun");
    if (assessment.isLate)
        return Words::tr("Met late");
    const auto &actual = assessment.position.actual;
    const bool isOver = assessment.status == Status::Missed && isCap(assessment.indicator) && actual
                        && isExceeded(assessment.indicator, *actual);
    return isOver ? overCap() : word(assessment.status);
}

QString overCap()
{
    return Words::tr("Over the cap");
}

ShownStatus shownStatus(const Assessment &assessment)
{
    return {assessment.status, statusWord(assessment)};
}

std::optional<QString> completionWords(const Assessment &assessment)
{
    if (!assessment.completion)
        return std::nullopt;
    const QString share = shortPercent(*assessment.completion);
    if (assessment.completionBasis == CompletionBasis::OfCap)
        return Words::tr("%1 of the cap").arg(share);
    return isCompletionMarked(assessment) ? Words::tr("%1 of the target itself").arg(share)
                                          : Words::tr("completion %1").arg(share);
}

QString rule(Status status)
{
    switch (status) {
    case Status::Met:
        return Words::tr("The actual meets the target; a cap, and a target that is the same all year, only on the last "
                         "day.");
    case Status::OnTrack:
        return Words::tr("What ought to be reached by now is reached.");
    case Status::Lagging:
        return Words::tr("Short of what ought to be reached by now, within the plan's tolerance.");
    case Status::Behind:
        return Words::tr("Short of what ought to be reached by now, by more than the plan's tolerance.");
    case Status::Missed:
        return Words::tr(
            "The last day of the plan's period has come, and the target is not met; or a cap is exceeded.");
    case Status::NoData:
        return Words::tr("There is no actual: nothing was reported, which is not 0.");
    case Status::NeedsBaseline:
        return Words::tr("Without the value at the end of the year before nobody can say what ought to be reached by "
                         "now.");
    case Status::YearEnd:
        return Words::tr("Judged only when the plan's period ends.");
    }
    return {};
}

QString word(Role role)
{
    switch (role) {
    case Role::Lead:
        return Words::tr("Lead");
    case Role::Joint:
        return Words::tr("Joint");
    case Role::Support:
        return Words::tr("Support");
    }
    return {};
}

namespace {

const char *sourceOf(TaskState state)
{
    switch (state) {
    case TaskState::NotStarted:
        return QT_TRANSLATE_NOOP("Words", "Not started");
    case TaskState::InProgress:
        return QT_TRANSLATE_NOOP("Words", "In progress");
    case TaskState::Done:
        return QT_TRANSLATE_NOOP("Words", "Done");
    case TaskState::Blocked:
        return QT_TRANSLATE_NOOP("Words", "Blocked");
    }
    return "";
}

} // namespace

QString word(TaskState state)
{
    return Words::tr(sourceOf(state));
}

QStringList wordInBoth(TaskState state)
{
    return {inChinese("Words", sourceOf(state)), QLatin1StringView(sourceOf(state))};
}

QString word(TaskStanding standing)
{
    switch (standing) {
    case TaskStanding::NotStarted:
        return word(TaskState::NotStarted);
    case TaskStanding::InProgress:
        return word(TaskState::InProgress);
    case TaskStanding::Done:
        return word(TaskState::Done);
    case TaskStanding::Blocked:
        return word(TaskState::Blocked);
    case TaskStanding::NotReported:
        return word(Status::NoData);
    }
    return {};
}

QString word(RowKind kind)
{
    switch (kind) {
    case RowKind::Reading:
        return Words::tr("Reading");
    case RowKind::Increment:
        return Words::tr("Increment");
    case RowKind::Baseline:
        return Words::tr("Baseline");
    case RowKind::Retarget:
        return Words::tr("Retarget");
    case RowKind::Note:
        return Words::tr("Note");
    case RowKind::Measure:
        return Words::tr("Measure");
    case RowKind::Assign:
        return Words::tr("Assignment");
    case RowKind::Void:
        return Words::tr("Void");
    case RowKind::Evidence:
        return Words::tr("Evidence");
    case RowKind::Review:
        return Words::tr("Review");
    case RowKind::Close:
        return Words::tr("Closing");
    }
    return {};
}

QString sourceWords(const QString &source)
{
    // a part, a section in brackets and an item, as notices number them
    static const QRegularExpression form(QStringLiteral("^([\\x{4e00}-\\x{9fff}]+)[(\\x{ff08}]([\\x{4e00}-\\x{9fff}]+)"
                                                        "[)\\x{ff09}](\\d+)$"));
    const auto parts = form.match(source);
    if (!parts.hasMatch())
        return Words::tr("article %1").arg(source);
    return Words::tr("part %1 (%2), item %3").arg(parts.captured(1), parts.captured(2), parts.captured(3));
}

QString enteredFigure(RowKind kind, Quantity amount)
{
    const QString figure = amount.toString();
    switch (kind) {
    case RowKind::Increment:
        return amount >= Quantity() ? u'+' + figure : figure;
    case RowKind::Reading:
        return u'=' + figure;
    default:
        return Words::tr("baseline %1").arg(figure);
    }
}

QString word(Accumulation accumulation)
{
    switch (accumulation) {
    case Accumulation::Flow:
        return Words::tr("Flow");
    case Accumulation::Level:
        return Words::tr("Level");
    case Accumulation::Ratio:
        return Words::tr("Ratio");
    }
    return {};
}

QString word(Direction direction)
{
    return direction == Direction::AtLeast ? Words::tr("At least") : Words::tr("At most");
}

QString word(Comparison comparison)
{
    switch (comparison) {
    case Comparison::AtLeast:
        return word(Direction::AtLeast);
    case Comparison::AtMost:
        return word(Direction::AtMost);
    case Comparison::MoreThan:
        return Words::tr("More than");
    case Comparison::LessThan:
        return Words::tr("Less than");
    case Comparison::About:
        return Words::tr("About");
    case Comparison::Range:
        return Words::tr("Within a range");
    case Comparison::Rank:
        return Words::tr("Among the first");
    }
    return {};
}

QString word(Schedule schedule)
{
    switch (schedule) {
    case Schedule::Linear:
        return Words::tr("By the month");
    case Schedule::Constant:
        return Words::tr("All year");
    case Schedule::YearEnd:
        return Words::tr("At year's end");
    case Schedule::Nodes:
        return Words::tr("By set dates");
    }
    return {};
}

QString word(Commitment commitment)
{
    return commitment == Commitment::Firm ? Words::tr("Firm") : Words::tr("Strive for");
}

QString toleranceWords(const Plan &plan)
{
    const auto share = Share::of(plan.tolerance.millionths(), Quantity::whole(1).millionths());
    if (plan.tolerance == Quantity())
        return Words::tr("0%, as the plan file sets it: whatever is short of the schedule is behind");
    return Words::tr("%1, as the plan file sets it: short by no more is lagging, by more is behind")
        .arg(shortPercent(*share));
}

} // namespace xushi::wording
