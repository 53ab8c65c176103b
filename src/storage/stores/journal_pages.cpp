#include "storage/stores/journal_pages.h"

#include "domain/row_payload.h"
#include "domain/tokens.h"
#include "storage/engine/database.h"
#include "storage/engine/sql_text.h"
#include "storage/engine/statement.h"
#include "storage/stores/journal_record.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace xushi::storage {

using namespace domain;

namespace {

// The columns of journal_page_rows.sql after those of the row itself.
constexpr int placeColumn = 13;
constexpr int voidPayloadColumn = 14;
constexpr int targetColumn = 15;

QString jsonArray(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QString jsonArray(const std::vector<qint64> &numbers)
{
    QJsonArray array;
    for (const qint64 number : numbers)
        array.append(number);
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

/// Like SQLite's lower(): changes ASCII letters only.
QString lowered(QString text)
{
    for (QChar &c : text)
        if (c >= u'A' && c <= u'Z')
            c = QChar(c.unicode() + (u'a' - u'A'));
    return text;
}

/// A LIKE pattern for values that contain the text; empty for an empty text.
QString patternFor(const QString &text)
{
    if (text.isEmpty())
        return {};
    QString pattern = lowered(text);
    for (const QChar wild : {u'\\', u'%', u'_'})
        pattern.replace(wild, QString(u'\\') + wild);
    return u'%' + pattern + u'%';
}

/// The text as it is written inside a stored payload.
QString storedForm(const QString &text)
{
    const QString array = jsonArray(QStringList{text}); // ["text"]
    return array.sliced(2, array.size() - 4);
}

/// " reading void "; empty for all kinds.
QString kindsText(const std::vector<RowKind> &kinds)
{
    QString text;
    for (const RowKind kind : kinds)
        text += u' ' + tokenOf(kind);
    return text.isEmpty() ? text : text + u' ';
}

/// Refuses an impossible range of places. Rows are appended and never removed, so a sound file has dense places;
/// searching the places that a forged file claims would not end, and in a damaged table the last place may lie before
/// the first.
void requireSense(const PlaceRange &extent, Database &database)
{
    if (extent.from < 1 || extent.before <= extent.from
        || extent.before - extent.from > database.connection().fileSize())
        fail(ErrorCode::DatabaseFailed,
             {database.file(),
              QString::fromLatin1(QT_TRANSLATE_NOOP("Causes", "the rows of the journal lie too far apart"))});
}

PlacedRow placedAt(const Statement &select, const QString &file)
{
    auto row = recordAt(select);
    auto target = select.isNull(targetColumn) ? std::nullopt : recordAt(select, targetColumn);
    if (!row || (!target && !select.isNull(targetColumn)))
        failDamaged(select.text(row ? targetColumn : 0), file);
    std::optional<QString> reason;
    if (!select.isNull(voidPayloadColumn))
        reason = VoidPayload::read(select.text(voidPayloadColumn)).reason;
    return {select.number(placeColumn), std::move(*row), std::move(reason), std::move(target)};
}

} // namespace

Result<PlaceRange> JournalPages::extent()
{
    return guarded([&] {
        Statement select(m_database.connection(), sqlText("journal_extent"));
        PlaceRange extent;
        if (select.next() && !select.isNull(0)) {
            extent = {select.number(0), std::min(select.number(1), knownNow - 1) + 1};
            requireSense(extent, m_database);
        }
        select.finish();
        return extent;
    });
}

Result<std::vector<qint64>> JournalPages::find(const JournalQuery &query, const PlaceRange &range, qint64 limit)
{
    return guarded([&] {
        Statement select(m_database.connection(), sqlText("journal_page_scan"));
        select.bind("from", range.from)
            .bind("before", range.before)
            .bind("plan", query.plan)
            .bind("known_at", query.knownAt)
            .bind("unit", query.unit)
            .bind("kinds", kindsText(query.kinds))
            .bind("first_day", query.firstDay.toString(Qt::ISODate)) // as text: no date is an empty text
            .bind("last_day", query.lastDay.toString(Qt::ISODate))
            .bind("author", query.author)
            .bind("task", query.task)
            .bind("subjects", jsonArray(query.subjects))
            .bind("text", patternFor(query.text))
            .bind("named", jsonArray(query.named))
            .bind("stored_text", patternFor(storedForm(query.text)))
            .bind("limit", limit);
        std::vector<qint64> places;
        while (select.next())
            places.push_back(select.number(0));
        return places;
    });
}

Result<std::vector<PlacedRow>> JournalPages::rowsAt(const std::vector<qint64> &places, qint64 knownAt)
{
    return guarded([&] {
        Statement select(m_database.connection(), sqlText("journal_page_rows"));
        select.bind("places", jsonArray(places)).bind("known_at", knownAt);
        std::vector<PlacedRow> rows;
        while (select.next())
            rows.push_back(placedAt(select, m_database.file()));
        return rows;
    });
}

Result<QStringList> JournalPages::voidedSince(const QString &plan, qint64 place, qint64 knownAt)
{
    return guarded([&] {
        Statement select(m_database.connection(), sqlText("journal_voided_since"));
        select.bind("plan", plan).bind("from", place).bind("known_at", knownAt);
        return allTexts(select);
    });
}

Result<QStringList> JournalPages::authorsSince(const QString &plan, qint64 place)
{
    return guarded([&] {
        Statement select(m_database.connection(), sqlText("journal_authors"));
        select.bind("plan", plan).bind("from", place);
        return allTexts(select);
    });
}

} // namespace xushi::storage
