// Any bytes as the payload of a journal row, as it comes out of a file: read as note, measure, assignment, void and
// retarget, judged, and put into the canonical form.
#include "domain/assessment.h"
#include "domain/course.h"
#include "domain/position.h"
#include "domain/row_payload.h"
#include "domain/task_progress.h"
#include "fuzz/fuzzing.h"

#include <type_traits>

using namespace xushi;
using namespace xushi::domain;

namespace {

const Period period = *Period::between(QDate(2024, 1, 1), QDate(2024, 12, 31));
const QString indicatorId = QStringLiteral("1.1.1");
const QString taskId = QStringLiteral("1.1");

JournalRow rowOf(RowKind kind, const QString &payload, int number)
{
    const bool isFigure = kind == RowKind::Retarget || kind == RowKind::Increment;
    JournalRow row{RowId::make(number, std::nullopt),
                   QStringLiteral("p"),
                   kind,
                   isFigure                  ? indicatorId
                   : kind == RowKind::Assign ? assignmentSubject(taskId, u"u")
                                             : taskId,
                   QStringLiteral("u"),
                   QDate(2024, 1 + number % 12, 1),
                   number,
                   {},
                   isFigure ? std::optional(Quantity::whole(number)) : std::nullopt,
                   payload,
                   {},
                   {},
                   number};
    row.hash = hashOf(row);
    return row;
}

void judge(const std::vector<JournalRow> &rows)
{
    Indicator indicator;
    indicator.id = indicatorId;
    indicator.terms.target = Quantity::whole(35);
    const auto course = courseOf(indicator, rows, period, period.last());
    for (int month = 1; month <= 12; ++month) {
        const QDate day(2024, month, 28);
        const auto position = positionOf(indicator, rows, day);
        fuzz::holds(position.has_value(), "small figures have a total");
        const Assessment judged = assess(indicator, taskId, *position, period, Quantity::whole(0), day);
        fuzz::holds(course && course->at(day).expected == judged.expected, "the course says what the assessment says");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = fuzz::textOf(data, size);
    const QJsonObject details = detailsFrom(text);
    fuzz::holds(detailsFrom(payloadText(details)) == details, "details that are written read as the same ones");
    const auto readAgain = [&](const auto &said) { return std::decay_t<decltype(said)>::read(said.text()) == said; };
    fuzz::holds(readAgain(FigurePayload::read(text)) && readAgain(RetargetPayload::read(text))
                    && readAgain(NotePayload::read(text)) && readAgain(MeasurePayload::read(text))
                    && readAgain(AssignmentPayload::read(text)) && readAgain(VoidPayload::read(text)),
                "a payload that is written reads as the same one");

    std::vector<JournalRow> rows;
    for (const RowKind kind : {RowKind::Increment, RowKind::Note, RowKind::Measure, RowKind::Assign, RowKind::Retarget})
        rows.push_back(rowOf(kind, text, static_cast<int>(rows.size()) + 1));
    const TaskProgress progress = progressOf(taskId, rows, period.last());
    fuzz::holds(progress.notes.size() == 1 && progress.assignments.size() == 1, "a note and an assignment are told");
    for (const Measure &measure : progress.measures)
        dueAt(measure, period.last());
    judge(rows);
    return 0;
}
