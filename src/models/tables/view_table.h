#pragma once

#include "models/tables/table_of.h"
#include "models/view/view_source.h"

namespace xushi::models {

/// A table about the view. It finds its rows again whenever the view changes.
template <typename Row> class ViewTable : public TableOf<Row> {
public:
    ViewTable(ViewSource &source, int columns, QObject *parent) : TableOf<Row>(columns, parent), m_source(source)
    {
        source.follow(this, &ViewTable::refresh);
    }

protected:
    [[nodiscard]] ViewSource &source() const { return m_source; }

    /// The rows as the view has them now; called only where there is a view.
    virtual std::vector<Row> findRows() = 0;

    void refresh()
    {
        if (m_source.hasView())
            showFound(findRows());
    }

    /// Shows the rows that were found; for a model that has more to do with them.
    virtual void showFound(std::vector<Row> rows) { this->show(std::move(rows)); }

private:
    ViewSource &m_source;
};

} // namespace xushi::models
