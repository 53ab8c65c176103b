#pragma once

#include "domain/journal_row.h"
#include "session/workspace/workspace.h"
#include "support/plan_maker.h"

#include <QTemporaryDir>

#include <span>

namespace xushi::support {

/// A workspace on a real temporary file, with a clock that a test sets.
class TemporaryWorkspace {
public:
    explicit TemporaryWorkspace(const domain::Plan &plan, const char *today = "2024-10-08");

    session::Workspace &operator*() { return *m_workspace; }
    session::Workspace *operator->() { return m_workspace.get(); }

    /// A second workspace on the same file, as in another window.
    std::unique_ptr<session::Workspace> another();

    /// Adds rows to the journal as they are, as a merge would.
    void append(std::span<const domain::JournalRow> rows);

    void setToday(const char *today) { m_today = day(today); }
    void setNow(qint64 ms) { m_now = ms; }
    [[nodiscard]] qint64 now() const { return m_now; }

private:
    session::Clock clock();

    QTemporaryDir m_folder;
    QDate m_today;
    qint64 m_now = 1'728'360'000'000;
    std::unique_ptr<session::Workspace> m_workspace;
};

} // namespace xushi::support
