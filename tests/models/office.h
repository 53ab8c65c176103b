#pragma once

#include "models/entry/entered.h"
#include "models/entry/entry_preview.h"
#include "models/view/view_source.h"
#include "session/entry/change.h"
#include "session/temporary_workspace.h"

namespace xushi::models {

/// An office that works on a plan in a real file, with the view as of 30 September: `office.plus("1.1.1", "5",
/// "2024-03-31")`.
class Office {
public:
    /// With little `patience`, the first view as of that day may not have arrived yet.
    explicit Office(const domain::Plan &plan, const char *asOf = "2024-09-30",
                    std::chrono::milliseconds patience = std::chrono::minutes(10));

    ViewSource &source() { return m_source; }
    session::Workspace &workspace() { return *m_workspace; }
    support::TemporaryWorkspace &temporary() { return m_workspace; }

    /// Each of these writes a row, refreshes the view, and returns the row's id.
    QString plus(const char *indicator, const char *amount, const char *asOf, const char *unit = "");
    QString total(const char *indicator, const char *amount, const char *asOf);
    QString baseline(const char *indicator, const char *amount);
    QString note(const char *task, const char *asOf, domain::TaskState state, const QString &progress,
                 const char *unit = "");
    QString measure(const char *task, const QString &title, const char *due, const char *unit = "");
    void finish(const char *task, const QString &measure);
    void assign(const char *task, const QString &person, const char *unit = "");
    void takeBack(const QString &row);

    /// Waits for a form's preview.
    template <typename Form> EntryPreview preview(const Form &form)
    {
        const EntryPreviewRequest request = form.preview();
        return request.ask ? m_source.database().waitFor(request.ask) : request.known;
    }

    /// Why a form with a preview cannot be saved.
    template <typename Form> QString whyNot(const Form &form)
    {
        const EntryPreview now = preview(form);
        return now.kind == EntryPreview::Kind::Ready ? form.missingReason() : now.text;
    }

    /// Saves what a form holds, waits for it, and refreshes the view.
    template <typename Form> EntryOutcome save(Form &&form)
    {
        const EntryOutcome outcome = m_source.database().waitFor(form.work());
        if (!outcome)
            return outcome;
        if constexpr (requires { form.remember(); })
            form.remember();
        if constexpr (requires { form.saved(); })
            form.saved();
        m_source.refresh();
        return outcome;
    }

private:
    QString written(const domain::Result<session::Change> &change);

    support::TemporaryWorkspace m_workspace;
    ViewSource m_source;
};

} // namespace xushi::models
