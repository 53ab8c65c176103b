#pragma once

#include "models/entry/entry_preview.h"
#include "models/view/latest_query.h"

namespace xushi::models {

/// Shows what saving would do while it is being typed: only the newest request is answered.
class PreviewQuery {
public:
    explicit PreviewQuery(DatabaseThread &database) : m_query(database) {}

    /// Calls `told` with the preview: before this returns where it is known or found within a frame, else later.
    template <typename Told> void ask(const EntryPreviewRequest &request, Told told)
    {
        if (request.ask)
            return m_query.ask(request.ask, std::move(told));
        m_query.forget();
        told(request.known);
    }

    /// Whether the newest preview is still to come.
    [[nodiscard]] bool isOpen() const { return m_query.isOpen(); }

private:
    LatestQuery m_query;
};

} // namespace xushi::models
