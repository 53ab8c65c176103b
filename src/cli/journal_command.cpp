#include "cli/cli_context.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/instant.h"
#include "cli/json.h"
#include "domain/row_payload.h"
#include "domain/tokens.h"
#include "exchange/table.h"
#include "session/view/journal_reading.h"
#include "wording/plan_words.h"

#include <QHash>

namespace xushi::cli {

using namespace domain;

namespace {

Json rowJson(const JournalRow &row)
{
    Json parents = Json::array();
    for (const QString &parent : row.parents)
        parents.push_back(json(parent));
    return {{"id", json(row.id.toString())},
            {"plan", json(row.plan)},
            {"kind", json(QString(tokenOf(row.kind)))},
            {"subject", json(row.subject)},
            {"unit", row.unit.isEmpty() ? Json(nullptr) : json(row.unit)},
            {"as_of", json(row.asOf)},
            {"recorded_at", json(instantText(row.recordedAt))},
            {"author", json(row.author)},
            {"amount", json(row.amount)},
            {"payload", payloadJson(row.payload)},
            {"parents", parents},
            {"hash", json(row.hash)},
            {"received_at", json(instantText(row.receivedAt))}};
}

/// The fields as they are stored, for other programs.
exchange::Table wholeTable(const std::vector<JournalRow> &rows)
{
    exchange::Table table{
        QStringLiteral("id,plan,kind,subject,unit,as_of,recorded_at,author,amount,payload,parents,hash,"
                       "received_at")
            .split(u','),
        {}};
    for (const JournalRow &row : rows)
        table.rows.push_back({row.id.toString(), row.plan, QString(tokenOf(row.kind)), row.subject, row.unit,
                              row.asOf.toString(Qt::ISODate), instantText(row.recordedAt), row.author,
                              row.amount ? row.amount->toString() : QString(), row.payload, row.parents.join(u' '),
                              row.hash, instantText(row.receivedAt)});
    return table;
}

/// What people wrote in a row, and what they chose, in the order of the form.
QStringList textsOf(const JournalRow &row)
{
    const PayloadWords said = PayloadWords::read(row.payload);
    QStringList texts;
    if (said.state)
        texts += wording::word(*said.state);
    if (said.schedule)
        texts += wording::word(*said.schedule);
    for (const QString &text : {said.title, said.due, said.person, said.telephone, said.progress, said.problem,
                                said.next, said.note, said.reason})
        if (!text.isEmpty())
            texts += text.simplified();
    return texts;
}

/// The names of the units, each by its plan and its id.
class UnitNames {
public:
    explicit UnitNames(session::Workspace &workspace) : m_workspace(workspace) {}

    /// The id itself if the plan does not have it any more.
    QString of(const QString &plan, const QString &unit)
    {
        if (!m_plans.contains(plan)) {
            const auto loaded = m_workspace.plan(plan);
            m_plans.insert(plan, loaded ? *loaded : session::PlanHandle());
        }
        const session::PlanHandle known = m_plans.value(plan);
        const Unit *found = known ? known->plan.unit(unit) : nullptr;
        return found ? found->name : unit;
    }

private:
    session::Workspace &m_workspace;
    QHash<QString, session::PlanHandle> m_plans;
};

/// The id of what a row is about; of an assignment, the task's id and the unit's name.
QString subjectOf(const JournalRow &row, UnitNames &names)
{
    const qsizetype slash = row.kind == RowKind::Assign ? row.subject.indexOf(u'/') : -1;
    return slash < 0 ? row.subject : row.subject.left(slash) + u' ' + names.of(row.plan, row.subject.mid(slash + 1));
}

/// A summary of a row on one line, for people.
exchange::Table readableTable(const session::JournalReading &journal, UnitNames names)
{
    exchange::Table table{{Cli::tr("Row"), Cli::tr("As of"), Cli::tr("Kind"), Cli::tr("Subject"), Cli::tr("Unit"),
                           Cli::tr("Amount"), Cli::tr("Text"), Cli::tr("Author"), Cli::tr("Voided")},
                          {}};
    for (const JournalRow &row : journal.rows) {
        const auto reason = journal.voidReasons.constFind(row.id.toString());
        table.rows.push_back({row.id.toString(), row.asOf.toString(Qt::ISODate), wording::word(row.kind),
                              subjectOf(row, names), names.of(row.plan, row.unit),
                              row.amount ? row.amount->toString() : QString(), textsOf(row).join(QStringLiteral(" · ")),
                              row.author, reason == journal.voidReasons.constEnd() ? QString() : *reason});
    }
    return table;
}

} // namespace

Exit journalCommand(Console &console, const Invocation &invocation)
{
    const QStringList formats{QStringLiteral("table"), QStringLiteral("json"), QStringLiteral("csv")};
    Command command(
        console, invocation,
        {QStringLiteral("xushi journal [--subject ID] [--unit NAME] [--known-at TIME] [--format table|json|csv]"),
         Cli::tr("Prints the rows of the journal, oldest first."),
         {{QStringLiteral("subject"), Cli::tr("An indicator, task or row."), QStringLiteral("ID")},
          unitOption(),
          knownAtOption(),
          formatOption(formats.join(QStringLiteral(", ")))}});
    if (const auto over = command.read())
        return *over;
    const auto format = command.format(formats);
    if (!format)
        return command.misused(Cli::tr("there is no format “%1”").arg(command.value("format")));
    const auto known = command.knownAt();
    if (!known)
        return console.refuse(known.error());
    const auto workspace = command.open();
    if (!workspace)
        return console.refuse(workspace.error());
    const auto journal =
        session::readJournal(**workspace, {command.planId(), command.value("subject"), command.value("unit"), *known});
    if (!journal)
        return console.refuse(journal.error());
    if (*format == u"json") {
        Json all = Json::array();
        for (const JournalRow &row : journal->rows)
            all.push_back(rowJson(row));
        console.write(text(all).toUtf8() + '\n');
    } else if (*format == u"csv") {
        console.write(exchange::toCsv(wholeTable(journal->rows)));
    } else {
        const QList<bool> right{false, false, false, false, false, true, false, false, false};
        console.printText(exchange::toAlignedText(readableTable(*journal, UnitNames(**workspace)), right));
    }
    return Done;
}

} // namespace xushi::cli
