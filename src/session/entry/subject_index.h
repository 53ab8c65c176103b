#pragma once

#include "domain/journal_row.h"

#include <QSet>

namespace xushi::session {

/// All ids of a plan that a row of its journal may be about: tasks, their units' parts, indicators.
class SubjectIndex {
public:
    explicit SubjectIndex(const domain::Plan &plan);

    /// Does not cover voids: they are about rows, which a plan does not know.
    [[nodiscard]] bool has(const QString &subject) const { return m_subjects.contains(subject); }

private:
    QSet<QString> m_subjects;
};

} // namespace xushi::session
