#include "domain/journal_row.h"

#include "domain/tokens.h"
#include "domain/values/canonical_form.h"

#include <QJsonDocument>

namespace xushi::domain {

QJsonObject JournalRow::details() const
{
    return detailsFrom(payload);
}

QByteArray canonicalForm(const JournalRow &row)
{
    CanonicalForm form("xushi-row/1");
    form.add("id", row.id.toString())
        .add("plan", row.plan)
        .add("kind", QString(tokenOf(row.kind)))
        .add("subject", row.subject)
        .add("unit", row.unit)
        .add("as_of", row.asOf.toString(Qt::ISODate))
        .add("recorded_at", row.recordedAt)
        .add("author", row.author)
        .add("amount", row.amount ? row.amount->toString() : QString())
        .add("payload", row.payload)
        .add("parents", row.parents.join(u' '));
    return form.bytes();
}

QString hashOf(const JournalRow &row)
{
    return sha256Hex(canonicalForm(row));
}

QString digestOf(QStringList heads)
{
    heads.sort();
    return sha256Hex(heads.join(u'\n').toLatin1());
}

QString payloadText(const QJsonObject &details)
{
    return QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact));
}

QJsonObject detailsFrom(const QString &payloadText)
{
    return QJsonDocument::fromJson(payloadText.toUtf8()).object();
}

} // namespace xushi::domain
