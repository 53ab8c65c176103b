#pragma once

#include "wording/language.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace xushi::models {

/// A heading of the manual and the text below it, up to the next heading.
struct ManualSection {
    QString id;    ///< the same in every language; empty if the manual gives none
    int level = 0; ///< 1 the manual's title, 2 a chapter, 3 a section
    QString title;
    QString body; ///< markdown

    bool operator==(const ManualSection &) const = default;
};

/// The manual, split at its headings.
struct Manual {
    std::vector<ManualSection> sections;

    /// The place of the section with this id.
    [[nodiscard]] std::optional<std::size_t> find(QStringView id) const;

    /// The whole manual as markdown, without the marks that give the ids: each section with its heading, in order.
    [[nodiscard]] QString markdown() const;
};

/// Reads a manual in markdown. A line `<a id="log"></a>` names the heading below it. A heading is a line that begins
/// with # outside of a block of code. Text before the first heading is skipped.
Manual manualFrom(const QString &markdown);

/// The manual in a language, as the program ships it.
Manual manualIn(wording::Language language);

} // namespace xushi::models
