#include "ui/files/plan_import.h"

#include "exchange/plan/plan_file.h"
#include "models/view/view_source.h"
#include "ui/files/plan_changes_dialog.h"
#include "ui/widgets/prompter.h"
#include "wording/fault_words.h"

#include <QWidget>

namespace xushi::ui {

using namespace domain;

namespace {

constexpr qsizetype mostFaultsTold = 8; ///< faults that a box shows; a command shows all

} // namespace

PlanImport::PlanImport(models::ViewSource &source, Prompter &prompter, QWidget *window)
    : QObject(window), m_source(source), m_prompter(prompter), m_window(window), m_operation(source.database())
{
}

void PlanImport::load(const QString &file)
{
    auto reading = exchange::readPlanFile(file);
    if (!reading)
        m_prompter.tellError(m_window, reading.error());
    else if (!reading->plan)
        m_prompter.tellError(m_window, {ErrorCode::FaultyPlan, {file, listed(reading->faults)}});
    else
        offer(std::move(*reading->plan));
}

/// One fault a line.
QString PlanImport::listed(const std::vector<PlanFault> &faults)
{
    QStringList lines;
    for (const PlanFault &fault : faults) {
        if (lines.size() == mostFaultsTold)
            break;
        lines += QStringLiteral("• ") + wording::sentence(fault);
    }
    if (faults.size() > static_cast<std::size_t>(mostFaultsTold))
        lines += tr("… “xushi plan check FILE” lists them all");
    return u'\n' + lines.join(u'\n');
}

void PlanImport::offer(Plan plan)
{
    const bool isBegun = m_operation.run(
        [plan = std::move(plan)](session::Workspace &workspace) { return models::PlanOffer::of(workspace, plan); },
        [this](const models::PlanOffer &offer) { ask(offer); },
        [this](const Error &error) { m_prompter.tellError(m_window, error); });
    if (!isBegun)
        m_prompter.tell(m_window, Prompter::Tone::Information,
                        tr("Another plan is being loaded. Try again in a moment."));
}

void PlanImport::ask(const models::PlanOffer &offer)
{
    QStringList confirmed;
    if (!offer.changes.empty()) {
        PlanChangesDialog dialog(offer, m_window);
        if (!m_prompter.run(dialog))
            return;
        confirmed = dialog.confirmed();
    } else if (offer.kind != models::PlanOffer::Kind::Same
               && !m_prompter.confirm(m_window, {offer.question(), tr("Load the plan")})) {
        return;
    }
    put(offer, confirmed);
}

/// Asks again if other rows or another version came in while the question stood.
void PlanImport::put(const models::PlanOffer &offer, const QStringList &confirmed)
{
    m_operation.run(
        [plan = offer.plan, against = offer.against, confirmed](session::Workspace &workspace) {
            return session::loadPlan(workspace, plan, confirmed, against);
        },
        [this, offer](const session::PlanLoaded &loaded) {
            if (loaded.isRefused())
                this->offer(offer.plan);
            else
                finish(offer, loaded);
        },
        [this](const Error &error) { m_prompter.tellError(m_window, error); });
}

void PlanImport::finish(const models::PlanOffer &offer, const session::PlanLoaded &loaded)
{
    m_source.setPlan(offer.plan.id);
    m_source.refresh(); // the same plan may now have another version
    Q_EMIT done(offer.done());
    if (const QString lost = offer.lostRows(); !lost.isEmpty() && loaded.changed)
        m_prompter.tell(m_window, Prompter::Tone::Information, lost);
}

} // namespace xushi::ui
