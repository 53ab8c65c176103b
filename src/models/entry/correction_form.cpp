#include "models/entry/correction_form.h"

#include "domain/entry/entry_rules.h"
#include "domain/entry/typed_text.h"
#include "models/text/indicator_figures.h"
#include "models/view/view_source.h"
#include "session/entry/correction.h"

#include "wording/error_words.h"
#include "wording/figure_words.h"
#include "wording/plan_words.h"

namespace xushi::models {

using namespace domain;
using Kind = EntryPreview::Kind;

CorrectionForm::CorrectionForm(ViewSource &source, const JournalRow &row)
    : m_source(source), m_row(row), m_right(source, m_memory)
{
    m_right.setIndicator(row.subject);
    m_right.setUnit(row.unit);
    m_right.setKind(row.kind);
    if (row.kind != RowKind::Baseline)
        m_right.setDay(row.asOf);
    m_right.setAmount(row.amount ? row.amount->toString() : QString());
    m_right.setNote(note());
}

QString CorrectionForm::title() const
{
    const auto found = m_source.plan().indicator(m_row.subject);
    return found ? m_row.subject + u' ' + found->indicator->name : m_row.subject;
}

QString CorrectionForm::wrong() const
{
    const Unit *unit = m_source.planUnit(m_row.unit);
    QStringList who{unit ? unit->name : m_row.unit, m_row.author};
    who.removeAll(QString());
    //: what a row of the journal says: its day, its kind, its figure, who reported it
    return tr("%1 %2 %3 (%4)")
        .arg(m_row.asOf.toString(Qt::ISODate), wording::word(m_row.kind),
             m_row.amount
                 ? wording::withUnit(wording::enteredFigure(m_row.kind, *m_row.amount), m_right.unitOfMeasure())
                 : QString(),
             who.join(QStringLiteral(" · ")));
}

QString CorrectionForm::note() const
{
    return FigurePayload::read(m_row.payload).note;
}

bool CorrectionForm::isAsItWas() const
{
    const auto amount = m_right.quantity();
    const bool isSameDay = m_row.kind == RowKind::Baseline || m_right.day() == m_row.asOf;
    return amount && m_row.amount == *amount && isSameDay && m_right.kind() == m_row.kind
           && m_right.unit() == m_row.unit && m_right.note().trimmed() == note();
}

EntryPreviewRequest CorrectionForm::preview() const
{
    if (plainTyped(m_right.amount()).isEmpty())
        return {{Kind::Incomplete, tr("Type the right figure."), {}, {}}};
    if (isAsItWas())
        return {{Kind::Incomplete,
                 tr("Change what is wrong: the figure, its kind, the day, the unit or the note."),
                 {},
                 {}}};
    const auto typed = m_right.entryOfKind();
    if (!typed)
        return {refusedPreview(typed.error())};
    return {{},
            [entry = *typed, asOf = m_source.asOf(), row = m_row.id.toString(), missing = missingReason(),
             period = m_source.plan().period](session::Workspace &workspace) {
                const auto seen = previewOf(workspace, entry, asOf, row);
                if (!seen)
                    return refusedPreview(seen.error());
                EntryPreview preview = previewOf(*seen, period);
                if (!missing.isEmpty())
                    preview.warnings += missing;
                return preview;
            }};
}

QString CorrectionForm::missingReason() const
{
    return requireVoidReason(m_row.id.toString(), m_reason)
               ? QString()
               : tr("Say what was wrong: the row that is voided bears the reason.");
}

EntryWork CorrectionForm::work() const
{
    return [typed = m_right.entryOfKind(), asOf = m_source.asOf(), wrong = m_row,
            reason = m_reason](session::Workspace &workspace) -> EntryOutcome {
        if (!typed)
            return tl::unexpected(failureOf(typed.error()));
        const QString row = wrong.id.toString();
        const auto seen = previewOf(workspace, *typed, asOf, row);
        if (!seen)
            return tl::unexpected(failureOf(seen.error()));
        const auto done = session::correct(workspace, {row, reason, *typed});
        if (!done)
            return tl::unexpected(failureOf(done.error().front().error));
        const JournalRow &right = done->back().row;
        const Assessment &after = seen->after;
        //: indicator, what was entered now, what it replaces, new actual, status
        const QString message =
            tr("Corrected: %1 %2 instead of %3 → %4 (%5)")
                .arg(wrong.subject, wording::enteredFigure(right.kind, *right.amount),
                     wording::enteredFigure(wrong.kind, *wrong.amount),
                     figureText(after.position.actual, after.indicator), wording::statusWord(after));
        //: names a step that can be taken back: indicator, what was entered, what it replaces
        const QString what = tr("correction of %1: %2 instead of %3")
                                 .arg(wrong.subject, wording::enteredFigure(right.kind, *right.amount),
                                      wording::enteredFigure(wrong.kind, *wrong.amount));
        return Entered{message, {right.id.toString()}, {row}, reason.trimmed(), what};
    };
}

} // namespace xushi::models
