#pragma once

#include "domain/plan/plan.h"
#include "domain/row_id.h"
#include "domain/values/quantity.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace xushi::domain {

/// The kind of a row of the journal (台账流水); docs/semantics.md, The journal.
enum class RowKind { Reading, Increment, Baseline, Retarget, Note, Measure, Assign, Void, Evidence, Review, Close };

/// State of a task as its note gives it.
enum class TaskState { NotStarted, InProgress, Done, Blocked };

/// One thing that a person did. A row is never changed and never deleted.
struct JournalRow {
    RowId id;
    QString plan;
    RowKind kind;
    QString subject;       ///< id of the indicator, task or row; "task/unit" for an assignment
    QString unit;          ///< the unit that reports; empty for the office itself
    QDate asOf;            ///< the day that it is true of
    qint64 recordedAt = 0; ///< ms since 1970, UTC
    QString author;
    std::optional<Quantity> amount;
    QString payload;     ///< compact JSON object with sorted keys; "{}" when there is nothing
    QStringList parents; ///< hashes of the rows that no row named yet, sorted
    QString hash;        ///< SHA-256 of canonicalForm(), lower-case hex

    qint64 receivedAt = 0; ///< when this database got it; local, no part of the hash

    [[nodiscard]] QJsonObject details() const; ///< all of the payload's members; row_payload.h says what they mean

    friend bool operator==(const JournalRow &, const JournalRow &) = default;
};

/// The bytes that are hashed: "xushi-row/1" and each field except hash and received_at as name, length in bytes and
/// UTF-8 text. No two different rows share a form; docs/semantics.md, The journal.
QByteArray canonicalForm(const JournalRow &row);

/// SHA-256 of the canonical form, lower-case hex.
QString hashOf(const JournalRow &row);

/// The digest that stands for a whole journal: SHA-256, lower-case hex, over the hashes that no row
/// names, sorted and joined by line feeds.
QString digestOf(QStringList heads);

/// A payload as it is stored: compact, keys sorted.
QString payloadText(const QJsonObject &details);

/// A stored payload's members; empty when it is no JSON object.
QJsonObject detailsFrom(const QString &payloadText);

} // namespace xushi::domain
