#pragma once

#include "session/entry/figure_preview.h"

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
    QString text;            ///< when ready: "After saving, as of 09-30: actual 27 项, completion 77.1%"
    domain::Status before{}; ///< when ready
    domain::Status after{};  ///< when ready
    QString why = {};        ///< the new status's sentence
    QStringList warnings = {};
};

/// What is to be said of an entry: at once, or what is to be asked of the database's thread.
struct EntryPreviewRequest {
    EntryPreview known = {};                                    ///< when there is nothing to ask
    std::function<EntryPreview(session::Workspace &)> ask = {}; ///< holds copies of all that it needs
};

/// Refused, in the error's words.
EntryPreview refusedPreview(const domain::Error &error);

/// Ready, in a plan of this period.
EntryPreview previewOf(const session::FigurePreview &preview, const domain::Period &period);

} // namespace xushi::models
