#include "domain/row_payload.h"

#include "domain/tokens.h"
#include "domain/values/calendar.h"

#include <QJsonArray>
#include <QJsonObject>

namespace xushi::domain {

namespace {

/// The members' names as they stand in stored rows.
namespace member {
constexpr QLatin1StringView note("note");
constexpr QLatin1StringView reason("reason");
constexpr QLatin1StringView state("state");
constexpr QLatin1StringView progress("progress");
constexpr QLatin1StringView problem("problem");
constexpr QLatin1StringView next("next");
constexpr QLatin1StringView schedule("schedule");
constexpr QLatin1StringView nodes("nodes");
constexpr QLatin1StringView by("by");
constexpr QLatin1StringView value("value");
constexpr QLatin1StringView measure("measure");
constexpr QLatin1StringView title("title");
constexpr QLatin1StringView due("due");
constexpr QLatin1StringView person("person");
constexpr QLatin1StringView telephone("telephone");
constexpr QLatin1StringView done("done");
constexpr QLatin1StringView from("from");
constexpr QLatin1StringView decision("decision");
constexpr QLatin1StringView submitted("submitted");
constexpr QLatin1StringView accepted("accepted");
constexpr QLatin1StringView refused("refused");
} // namespace member

QString textOf(const QJsonObject &members, QLatin1StringView name)
{
    return members[name].toString();
}

std::optional<QString> textIfThere(const QJsonObject &members, QLatin1StringView name)
{
    return members.contains(name) ? std::optional(textOf(members, name)) : std::nullopt;
}

QString lineOf(const QJsonObject &members, QLatin1StringView name)
{
    return textOf(members, name).simplified();
}

void insertUnlessEmpty(QJsonObject &members, QLatin1StringView name, const QString &text)
{
    if (!text.isEmpty())
        members.insert(name, text);
}

/// Absent when one of them cannot be read.
std::optional<std::vector<Node>> nodesOf(const QJsonObject &members)
{
    std::vector<Node> nodes;
    const QJsonArray written = members[member::nodes].toArray();
    for (const auto node : written) {
        const auto by = parseDate(node[member::by].toString());
        const auto value = Quantity::parse(node[member::value].toString());
        if (!by || !value)
            return std::nullopt;
        nodes.push_back({*by, *value});
    }
    return nodes;
}

} // namespace

FigurePayload FigurePayload::read(const QString &payload)
{
    return {textOf(detailsFrom(payload), member::note)};
}

QString FigurePayload::text() const
{
    QJsonObject members;
    insertUnlessEmpty(members, member::note, note);
    return payloadText(members);
}

RetargetPayload RetargetPayload::of(const Terms &terms, const QString &reason)
{
    return {terms.schedule, terms.nodes, reason, terms.due};
}

RetargetPayload RetargetPayload::read(const QString &payload)
{
    const QJsonObject members = detailsFrom(payload);
    RetargetPayload said{std::nullopt, {}, textOf(members, member::reason)};
    const auto schedule = fromToken<Schedule>(textOf(members, member::schedule));
    if (auto nodes = schedule ? nodesOf(members) : std::nullopt) {
        said.schedule = schedule;
        said.nodes = std::move(*nodes);
    }
    if (const auto due = textIfThere(members, member::due))
        if (const auto day = parseDate(*due))
            said.due = *day;
    return said;
}

QString RetargetPayload::text() const
{
    QJsonObject members;
    if (schedule)
        members.insert(member::schedule, QString(tokenOf(*schedule)));
    QJsonArray listed;
    for (const Node &node : nodes)
        listed.append(QJsonObject{{member::by, node.by.toString(Qt::ISODate)}, {member::value, node.value.toString()}});
    if (!listed.isEmpty())
        members.insert(member::nodes, listed);
    if (due)
        members.insert(member::due, due->toString(Qt::ISODate));
    insertUnlessEmpty(members, member::reason, reason);
    return payloadText(members);
}

std::optional<Terms> RetargetPayload::terms(Quantity target) const
{
    return schedule ? std::optional(Terms{target, *schedule, nodes, due}) : std::nullopt;
}

NotePayload NotePayload::read(const QString &payload)
{
    const QJsonObject members = detailsFrom(payload);
    return {fromToken<TaskState>(textOf(members, member::state)), textOf(members, member::progress),
            textOf(members, member::problem), textOf(members, member::next)};
}

QString NotePayload::text() const
{
    QJsonObject members;
    if (state)
        members.insert(member::state, QString(tokenOf(*state)));
    insertUnlessEmpty(members, member::progress, progress);
    insertUnlessEmpty(members, member::problem, problem);
    insertUnlessEmpty(members, member::next, next);
    return payloadText(members);
}

MeasurePayload MeasurePayload::read(const QString &payload)
{
    const QJsonObject members = detailsFrom(payload);
    MeasurePayload said{textIfThere(members, member::measure),
                        textIfThere(members, member::title),
                        {},
                        textIfThere(members, member::person),
                        {}};
    if (const auto due = textIfThere(members, member::due))
        said.due = parseDate(*due).value_or(QDate());
    if (members.contains(member::done))
        said.done = members[member::done].toBool();
    said.from = textIfThere(members, member::from);
    return said;
}

QString MeasurePayload::text() const
{
    QJsonObject members;
    if (measure)
        members.insert(member::measure, *measure);
    if (title)
        members.insert(member::title, *title);
    if (due)
        members.insert(member::due, due->toString(Qt::ISODate));
    if (person)
        members.insert(member::person, *person);
    if (done)
        members.insert(member::done, *done);
    if (from)
        members.insert(member::from, *from);
    return payloadText(members);
}

AssignmentPayload AssignmentPayload::read(const QString &payload)
{
    const QJsonObject members = detailsFrom(payload);
    return {textOf(members, member::person), textOf(members, member::telephone)};
}

QString AssignmentPayload::text() const
{
    QJsonObject members;
    insertUnlessEmpty(members, member::person, person);
    insertUnlessEmpty(members, member::telephone, telephone);
    return payloadText(members);
}

VoidPayload VoidPayload::read(const QString &payload)
{
    return {textOf(detailsFrom(payload), member::reason)};
}

QString VoidPayload::text() const
{
    QJsonObject members;
    insertUnlessEmpty(members, member::reason, reason);
    return payloadText(members);
}

std::optional<ReviewPayload> ReviewPayload::read(const QString &payload)
{
    const QJsonObject members = detailsFrom(payload);
    const QString decision = textOf(members, member::decision);
    if (decision == member::accepted)
        return ReviewPayload{true, textOf(members, member::reason)};
    if (decision == member::refused)
        return ReviewPayload{false, textOf(members, member::reason)};
    return std::nullopt;
}

QString ReviewPayload::text() const
{
    QJsonObject members{{member::decision, accepted ? member::accepted : member::refused}};
    insertUnlessEmpty(members, member::reason, reason);
    return payloadText(members);
}

bool isSubmitted(const QString &payload)
{
    return payload.contains(member::submitted) && detailsFrom(payload).contains(member::submitted);
}

PayloadWords PayloadWords::read(const QString &payload)
{
    const QJsonObject members = detailsFrom(payload);
    PayloadWords words;
    words.state = fromToken<TaskState>(lineOf(members, member::state));
    words.schedule = fromToken<Schedule>(lineOf(members, member::schedule));
    words.progress = lineOf(members, member::progress);
    words.problem = lineOf(members, member::problem);
    words.next = lineOf(members, member::next);
    words.measure = lineOf(members, member::measure);
    words.title = lineOf(members, member::title);
    words.due = lineOf(members, member::due);
    words.person = lineOf(members, member::person);
    words.telephone = lineOf(members, member::telephone);
    words.note = lineOf(members, member::note);
    words.reason = lineOf(members, member::reason);
    words.from = lineOf(members, member::from);
    if (const QJsonValue done = members[member::done]; done.isBool())
        words.done = done.toBool();
    return words;
}

QString payloadAgain(const QString &payload, const QString &measure)
{
    QJsonObject members = detailsFrom(payload);
    if (!measure.isEmpty())
        members.insert(member::measure, measure);
    return payloadText(members);
}

} // namespace xushi::domain
