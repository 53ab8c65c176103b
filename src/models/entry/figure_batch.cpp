#include "models/entry/figure_batch.h"

#include "models/view/view_source.h"
#include "wording/error_words.h"

namespace xushi::models {

using namespace domain;

FigureBatch::FigureBatch(ViewSource &source, EntryMemory &memory, QString unit)
    : m_source(source), m_memory(memory), m_unit(std::move(unit)), m_form(source, memory), m_query(source.database())
{
    m_day = m_form.day();
}

std::vector<Choice> FigureBatch::unitsOf(const ViewSource &source)
{
    std::vector<Choice> all;
    if (const Unit *only = source.plan().unit(source.unit()))
        return {{only->id, only->name}};
    all.push_back({QString(), tr("All units, each task's lead reporting")});
    for (const Unit &unit : source.plan().units)
        all.push_back({unit.id, unit.name});
    return all;
}

void FigureBatch::ask(const std::vector<Asked> &asked, LookedAt day,
                      std::function<void(std::size_t row, const Seen &seen)> take)
{
    if (asked.empty())
        return m_query.forget();
    std::vector<std::size_t> rows;
    std::vector<session::FigureEntry> entries;
    for (const Asked &one : asked) {
        rows.push_back(one.row);
        entries.push_back(one.entry);
    }
    const auto isLate = std::make_shared<bool>(false);
    m_query.ask(
        [plan = m_source.plan().id, entries, day, asOf = m_source.asOf()](session::Workspace &workspace) {
            return day == LookedAt::OwnDay ? session::previewFiguresOnTheirDays(workspace, plan, entries)
                                           : session::previewFigures(workspace, plan, entries, asOf);
        },
        [this, rows, isLate, take = std::move(take)](const Result<std::vector<Seen>> &seen) {
            for (std::size_t i = 0; i < rows.size(); ++i)
                take(rows[i], seen ? (*seen)[i] : Seen(tl::unexpected<Error>(seen.error())));
            if ((*isLate || rows.size() > 1) && m_told)
                m_told();
        });
    *isLate = true;
}

EntryWork FigureBatch::workOf(const QString &plan, std::vector<session::FigureEntry> entries, QStringList names,
                              QString what)
{
    return [plan, entries = std::move(entries), names = std::move(names),
            what = std::move(what)](session::Workspace &workspace) -> EntryOutcome {
        const auto changes = session::logFigures(workspace, plan, entries);
        if (!changes) {
            QStringList reasons{tr("Nothing was saved.")};
            for (const session::Refusal &refusal : changes.error()) {
                const QString why = wording::sentence(refusal.error);
                //: The number of an indicator or of a line, then why its figure is not accepted
                reasons += refusal.entry ? tr("%1: %2").arg(names[qsizetype(*refusal.entry)], why) : why;
            }
            return tl::unexpected(EntryFailure{changes.error().front().error, reasons.join(u' ')});
        }
        //: figures that were saved together: a number of them, and where they are from
        Entered entered{tr("Saved together: %1").arg(what)};
        entered.what = what;
        for (const session::Change &change : *changes)
            entered.rows += change.row.id.toString();
        return entered;
    };
}

} // namespace xushi::models
