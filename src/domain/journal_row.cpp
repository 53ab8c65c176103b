#include "domain/journal_row.h"

#include "domain/tokens.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace xushi::domain {

namespace {

void appendField(QByteArray &form, const char *name, const QByteArray &value)
{
    form += name;
    form += ' ';
    form += QByteArray::number(value.size());
    form += ' ';
    form += value;
    form += '\n';
}

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

QJsonObject JournalRow::details() const
{
    return QJsonDocument::fromJson(payload.toUtf8()).object();
}

QByteArray canonicalForm(const JournalRow &row)
{
    QByteArray form("xushi-row/1\n");
    appendField(form, "id", row.id.toString().toLatin1());
    appendField(form, "plan", row.plan.toUtf8());
    appendField(form, "kind", QByteArray(tokenOf(row.kind).data()));
    appendField(form, "subject", row.subject.toUtf8());
    appendField(form, "unit", row.unit.toUtf8());
    appendField(form, "as_of", row.asOf.toString(Qt::ISODate).toLatin1());
    appendField(form, "recorded_at", QByteArray::number(row.recordedAt));
    appendField(form, "author", row.author.toUtf8());
    appendField(form, "amount", row.amount ? row.amount->toString().toLatin1() : QByteArray());
    appendField(form, "payload", row.payload.toUtf8());
    appendField(form, "parents", row.parents.join(u' ').toLatin1());
    return form;
}

QString hashOf(const JournalRow &row)
{
    return sha256(canonicalForm(row));
}

QString digestOf(QStringList heads)
{
    heads.sort();
    return sha256(heads.join(u'\n').toLatin1());
}

QString payloadText(const QJsonObject &details)
{
    return QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact));
}

} // namespace xushi::domain
