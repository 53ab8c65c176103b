#pragma once

#include "models/entry/entry_preview.h"
#include "models/view/latest_query.h"

namespace xushi::models {

/// Finds the preview while the user types: a new request replaces the one before.
class PreviewQuery {
public:
    explicit PreviewQuery(DatabaseThread &database) : m_query(database) {}

    /// Calls `told` with the preview: before this returns if it is known or found within a frame, else later.
    template <typename Told> void ask(const EntryPreviewRequest &request, Told told)
    {
        if (request.ask)
            return m_query.ask(request.ask, std::move(told));
        m_query.forget();
        told(request.known);
    }

    /// Whether the newest preview has not arrived yet.
    [[nodiscard]] bool isOpen() const { return m_query.isOpen(); }

private:
    LatestQuery m_query;
};

} // namespace xushi::models
