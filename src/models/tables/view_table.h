#pragma once

#include "models/tables/table_of.h"
#include "models/view/view_source.h"

namespace xushi::models {

/// A table that shows the view. It finds its rows again whenever the view changes.
template <typename Row> class ViewTable : public TableOf<Row> {
public:
    ViewTable(ViewSource &source, int columns, QObject *parent) : TableOf<Row>(columns, parent), m_source(source)
    {
        source.follow(this, &ViewTable::refresh);
    }

protected:
    [[nodiscard]] ViewSource &source() const { return m_source; }

    /// Finds the rows in the current view; called only when there is a view.
    virtual std::vector<Row> findRows() = 0;

    void refresh()
    {
        if (m_source.hasView())
            showFound(findRows());
    }

    /// Shows the found rows; a model overrides this to do more with them.
    virtual void showFound(std::vector<Row> rows) { this->show(std::move(rows)); }

private:
    ViewSource &m_source;
};

} // namespace xushi::models
