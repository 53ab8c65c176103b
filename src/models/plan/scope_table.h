#pragma once

#include "models/tables/view_table.h"
#include "models/view/task_scope.h"

namespace xushi::models {

/// A table about one part of the plan: all of it, until a scope is set.
template <typename Row> class ScopeTable : public ViewTable<Row> {
public:
    using ViewTable<Row>::ViewTable;

    /// Lists this part of the plan from now on.
    void setScope(const TaskScope &scope)
    {
        if (scope == m_scope)
            return;
        m_scope = scope;
        this->refresh();
    }

    [[nodiscard]] const TaskScope &scope() const { return m_scope; }

private:
    TaskScope m_scope;
};

} // namespace xushi::models
