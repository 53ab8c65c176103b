#include "storage/stores/plan_columns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace xushi::storage {

using namespace domain;

namespace {

constexpr QLatin1StringView idKey("id");
constexpr QLatin1StringView textKey("text");
constexpr QLatin1StringView dueKey("due");
constexpr QLatin1StringView unitKey("unit");
constexpr QLatin1StringView targetKey("target");
constexpr QLatin1StringView baselineKey("baseline");

QString textOf(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray arrayFrom(const QString &text)
{
    return text.isEmpty() || text == u"[]" ? QJsonArray() // most lists are empty
                                           : QJsonDocument::fromJson(text.toUtf8()).array();
}

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

template <typename T> std::optional<T> valueOf(Result<T> read)
{
    return read ? std::optional(*std::move(read)) : std::nullopt;
}

} // namespace

QString listText(const QStringList &texts)
{
    return textOf(QJsonArray::fromStringList(texts));
}

QStringList listFrom(const QString &text)
{
    QStringList texts;
    for (const auto &value : arrayFrom(text))
        texts += value.toString();
    return texts;
}

QString nodesText(const std::vector<Node> &nodes)
{
    QStringList texts;
    for (const Node &node : nodes)
        texts += isoDay(node.by) + u' ' + node.value.toString();
    return texts.join(u',');
}

std::optional<std::vector<Node>> nodesFrom(const QString &text)
{
    std::vector<Node> nodes;
    for (const QString &pair : text.split(u',', Qt::SkipEmptyParts)) {
        const auto by = parseDate(pair.section(u' ', 0, 0));
        const auto value = Quantity::parse(pair.section(u' ', 1));
        if (!by || !value)
            return std::nullopt;
        nodes.push_back({*by, *value});
    }
    return nodes;
}

QString deliverablesText(const std::vector<Deliverable> &list)
{
    QJsonArray array;
    for (const Deliverable &one : list) {
        if (one.id.isEmpty()) {
            array.append(one.text);
            continue;
        }
        QJsonObject object{{idKey, one.id}, {textKey, one.text}};
        if (one.due)
            object.insert(dueKey, isoDay(*one.due));
        array.append(object);
    }
    return textOf(array);
}

std::optional<std::vector<Deliverable>> deliverablesFrom(const QString &text)
{
    std::vector<Deliverable> list;
    for (const auto &value : arrayFrom(text)) {
        if (!value.isObject()) {
            list.push_back({value.toString()});
            continue;
        }
        const QJsonObject object = value.toObject();
        list.push_back({object.value(textKey).toString(), object.value(idKey).toString()});
        if (!object.contains(dueKey))
            continue;
        list.back().due = valueOf(parseDate(object.value(dueKey).toString()));
        if (!list.back().due)
            return std::nullopt;
    }
    return list;
}

QString sharesText(const std::vector<UnitShare> &shares)
{
    QJsonArray array;
    for (const UnitShare &share : shares) {
        QJsonObject object{{unitKey, share.unit}, {targetKey, share.target.toString()}};
        if (share.baseline)
            object.insert(baselineKey, share.baseline->toString());
        array.append(object);
    }
    return textOf(array);
}

std::optional<std::vector<UnitShare>> sharesFrom(const QString &text)
{
    std::vector<UnitShare> shares;
    for (const auto &value : arrayFrom(text)) {
        const QJsonObject object = value.toObject();
        const auto target = Quantity::parse(object.value(targetKey).toString());
        if (!target)
            return std::nullopt;
        shares.push_back({object.value(unitKey).toString(), *target});
        if (!object.contains(baselineKey))
            continue;
        shares.back().baseline = valueOf(Quantity::parse(object.value(baselineKey).toString()));
        if (!shares.back().baseline)
            return std::nullopt;
    }
    return shares;
}

QString yearlyText(const std::vector<YearTarget> &yearly)
{
    QStringList texts;
    for (const YearTarget &one : yearly)
        texts += QString::number(one.year) + u' ' + one.target.toString();
    return texts.join(u',');
}

std::optional<std::vector<YearTarget>> yearlyFrom(const QString &text)
{
    std::vector<YearTarget> yearly;
    for (const QString &pair : text.split(u',', Qt::SkipEmptyParts)) {
        const auto target = Quantity::parse(pair.section(u' ', 1));
        if (!target)
            return std::nullopt;
        yearly.push_back({pair.section(u' ', 0, 0).toInt(), *target});
    }
    return yearly;
}

QString placeText(const TextPlace &place)
{
    return QStringLiteral("%1 %2").arg(place.offset).arg(place.length);
}

TextPlace placeFrom(const QString &text)
{
    return {text.section(u' ', 0, 0).toLongLong(), text.section(u' ', 1).toLongLong()};
}

QString pairText(const QString &first, const QString &second)
{
    return listText({first, second});
}

std::optional<std::pair<QString, QString>> pairFrom(const QString &text)
{
    const QStringList texts = listFrom(text);
    return texts.size() == 2 ? std::optional(std::pair(texts[0], texts[1])) : std::nullopt;
}

} // namespace xushi::storage
