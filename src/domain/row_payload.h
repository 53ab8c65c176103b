#pragma once

#include "domain/journal_row.h"
#include "domain/plan/plan.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

/// What the payload of a journal row says: one struct for each kind of row. `read` never fails: a member that is
/// missing or of another type says nothing, and a payload that is no JSON object says nothing at all. `text` is the
/// payload as the row stores it, compact and with sorted keys; it is part of the row's hash.
namespace xushi::domain {

/// Of a reading, an increment or a baseline.
struct FigurePayload {
    QString note;

    static FigurePayload read(const QString &payload);
    [[nodiscard]] QString text() const;

    friend bool operator==(const FigurePayload &, const FigurePayload &) = default;
};

/// Of a retarget; the row's amount is the new target.
struct RetargetPayload {
    std::optional<Schedule> schedule; ///< absent when the payload does not say it or one of its nodes cannot be read
    std::vector<Node> nodes = {};
    QString reason = {};
    std::optional<QDate> due = {}; ///< a new due day; absent: the plan's

    static RetargetPayload of(const Terms &terms, const QString &reason);
    static RetargetPayload read(const QString &payload);
    [[nodiscard]] QString text() const;

    /// The terms that the row sets; absent without a schedule.
    [[nodiscard]] std::optional<Terms> terms(Quantity target) const;

    friend bool operator==(const RetargetPayload &, const RetargetPayload &) = default;
};

struct NotePayload {
    std::optional<TaskState> state = {};
    QString progress = {};
    QString problem = {};
    QString next = {};

    static NotePayload read(const QString &payload);
    [[nodiscard]] QString text() const;

    friend bool operator==(const NotePayload &, const NotePayload &) = default;
};

/// Of a new measure or of a change to one. An absent member changes nothing.
struct MeasurePayload {
    std::optional<QString> measure = {}; ///< id of the row that entered the measure; absent in that row itself
    std::optional<QString> title = {};
    std::optional<QDate> due = {};      ///< QDate() removes the day
    std::optional<QString> person = {}; ///< an empty name removes the person
    std::optional<bool> done = {};
    std::optional<QString> from = {}; ///< the task that it was moved from; the row's subject is the new one

    static MeasurePayload read(const QString &payload);
    [[nodiscard]] QString text() const;

    friend bool operator==(const MeasurePayload &, const MeasurePayload &) = default;
};

struct AssignmentPayload {
    QString person;
    QString telephone = {};

    static AssignmentPayload read(const QString &payload);
    [[nodiscard]] QString text() const;

    friend bool operator==(const AssignmentPayload &, const AssignmentPayload &) = default;
};

struct VoidPayload {
    QString reason;

    static VoidPayload read(const QString &payload);
    [[nodiscard]] QString text() const;

    friend bool operator==(const VoidPayload &, const VoidPayload &) = default;
};

/// The office's decision about a row: it counts, or it does not.
struct ReviewPayload {
    bool accepted = false;
    QString reason = {}; ///< of a refusal

    /// Absent when the payload states no decision.
    static std::optional<ReviewPayload> read(const QString &payload);
    [[nodiscard]] QString text() const;

    friend bool operator==(const ReviewPayload &, const ReviewPayload &) = default;
};

/// Whether the payload says that its row was handed in for a review.
bool isSubmitted(const QString &payload);

/// The texts of a payload for a reader, whatever the kind of its row: each on one line, as it was written. A row from
/// another database may have members that its kind does not use; they are shown too.
struct PayloadWords {
    std::optional<TaskState> state = {};
    std::optional<Schedule> schedule = {};
    QString progress = {};
    QString problem = {};
    QString next = {};
    QString measure = {};
    QString title = {};
    QString due = {};
    QString person = {};
    QString telephone = {};
    QString note = {};
    QString reason = {};
    std::optional<bool> done = {};
    QString from = {};

    static PayloadWords read(const QString &payload);
};

/// The payload of a row that is entered again: all its members, including those that this program does not know. For a
/// change to a measure, `measure` is the row that now identifies the measure; else it is empty.
QString payloadAgain(const QString &payload, const QString &measure);

} // namespace xushi::domain
