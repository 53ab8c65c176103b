#include "report/bulletin/bulletin_memory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace xushi::report {

namespace {

constexpr auto plansKey = "plans";
constexpr auto quartersKey = "quarters";

QString q(const char *text)
{
    return QString::fromLatin1(text);
}

QJsonObject objectIn(const QString &memory)
{
    return QJsonDocument::fromJson(memory.toUtf8()).object();
}

QString quarterKey(const BulletinKey &key)
{
    return key.plan + u' ' + key.quarter.toString();
}

int ruleIn(const QJsonObject &object, const char *name, int usual)
{
    const int value = object.value(q(name)).toInt(usual);
    return value >= 0 && value <= 100 ? value : usual;
}

QString textIn(const QJsonObject &object, const char *name)
{
    return object.value(q(name)).toString();
}

QDate dayIn(const QJsonObject &object, const char *name)
{
    return QDate::fromString(textIn(object, name), Qt::ISODate);
}

QJsonArray struckNames(const std::vector<StruckUnit> &struck)
{
    QJsonArray names;
    for (const StruckUnit &one : struck)
        names += QJsonObject{{q("unit"), one.unit}, {q("reason"), one.reason}};
    return names;
}

QJsonArray leftOutTokens(const std::set<BulletinPart> &parts)
{
    QJsonArray names;
    for (const BulletinPart part : parts)
        names += nameOf(part);
    return names;
}

} // namespace

BulletinOptions rememberedOptions(const QString &memory, const BulletinKey &key)
{
    const QJsonObject all = objectIn(memory);
    BulletinOptions options;
    options.rules = {ruleIn(all, "most", options.rules.mostNamed),
                     ruleIn(all, "reporting", options.rules.leastReporting),
                     ruleIn(all, "trailing", options.rules.leastTrailing)};
    for (const QJsonValue token : all.value(q("left out")).toArray())
        if (const auto part = bulletinPart(token.toString()))
            options.leftOut.insert(*part);
    options.hasRanks = all.value(q("ranks")).toBool();
    options.contact = textIn(all, "contact");
    options.telephone = textIn(all, "telephone");
    options.copiedTo = textIn(all, "copied to");
    const QJsonObject plan = all.value(q(plansKey)).toObject().value(key.plan).toObject();
    options.basis = textIn(plan, "basis");
    options.issuer = textIn(plan, "issuer");
    const QJsonObject quarter = all.value(q(quartersKey)).toObject().value(quarterKey(key)).toObject();
    options.isDraft = quarter.value(q("draft")).toBool(true);
    options.number = textIn(quarter, "number");
    options.explainBy = dayIn(quarter, "explain by");
    options.objectBy = dayIn(quarter, "object by");
    options.reportBy = dayIn(quarter, "report by");
    for (const QJsonValue one : quarter.value(q("struck")).toArray())
        options.struck.push_back({textIn(one.toObject(), "unit"), textIn(one.toObject(), "reason")});
    return options;
}

QString withOptions(const QString &memory, const BulletinKey &key, const BulletinOptions &options)
{
    QJsonObject all = objectIn(memory);
    all[q("most")] = options.rules.mostNamed;
    all[q("reporting")] = options.rules.leastReporting;
    all[q("trailing")] = options.rules.leastTrailing;
    all[q("left out")] = leftOutTokens(options.leftOut);
    all[q("ranks")] = options.hasRanks;
    all[q("contact")] = options.contact;
    all[q("telephone")] = options.telephone;
    all[q("copied to")] = options.copiedTo;
    QJsonObject plans = all.value(q(plansKey)).toObject();
    plans[key.plan] = QJsonObject{{q("basis"), options.basis}, {q("issuer"), options.issuer}};
    all[q(plansKey)] = plans;
    QJsonObject quarters = all.value(q(quartersKey)).toObject();
    quarters[quarterKey(key)] = QJsonObject{{q("draft"), options.isDraft},
                                            {q("number"), options.number},
                                            {q("explain by"), options.explainBy.toString(Qt::ISODate)},
                                            {q("object by"), options.objectBy.toString(Qt::ISODate)},
                                            {q("report by"), options.reportBy.toString(Qt::ISODate)},
                                            {q("struck"), struckNames(options.struck)}};
    all[q(quartersKey)] = quarters;
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

} // namespace xushi::report
