#pragma once

#include "session/entry/figure_preview.h"
#include "wording/plan_words.h"

#include <QStringList>

#include <functional>

namespace xushi::models {

/// What saving would do, in words.
struct EntryPreview {
    enum class Kind {
        Incomplete, ///< something is not filled in yet; `text` says what
        Refused,    ///< `text` says why, and what would be accepted
        Ready,
    };

    Kind kind = Kind::Incomplete;
    QString text;                     ///< when ready: "After saving, as of 09-30: actual 27 项, completion 77.1%"
    wording::ShownStatus before = {}; ///< when ready
    wording::ShownStatus after = {};  ///< when ready
    QString why = {};                 ///< a sentence about the new status
    QStringList warnings = {};
};

/// The preview of an entry: either known at once, or a query for the database's thread.
struct EntryPreviewRequest {
    EntryPreview known = {};                                    ///< used when there is no query
    std::function<EntryPreview(session::Workspace &)> ask = {}; ///< the query; holds copies of all that it needs
};

/// A refused preview in the error's words.
EntryPreview refusedPreview(const domain::Error &error);

/// A ready preview, in a plan of this period.
EntryPreview previewOf(const session::FigurePreview &preview, const domain::Period &period);

} // namespace xushi::models
