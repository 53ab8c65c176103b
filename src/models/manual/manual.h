#pragma once

#include "wording/language.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace xushi::models {

/// A heading of the manual and what stands below it, up to the next one.
struct ManualSection {
    QString id;    ///< the same in every language, whatever the heading says; empty where the manual gives none
    int level = 0; ///< 1 the manual's title, 2 a chapter, 3 a part of one
    QString title;
    QString body; ///< markdown

    bool operator==(const ManualSection &) const = default;
};

/// The manual, taken apart at its headings.
struct Manual {
    std::vector<ManualSection> sections;

    /// The place of the section with this id.
    [[nodiscard]] std::optional<std::size_t> find(QStringView id) const;

    /// All of it as markdown again, without the marks that give the ids: with a heading for each section, in order.
    [[nodiscard]] QString markdown() const;
};

/// Reads a manual: markdown, in which `<a id="log"></a>` on a line of its own names the heading below it. A heading
/// is a line that begins with # outside of a block of code; what stands before the first one is passed over.
Manual manualFrom(const QString &markdown);

/// The manual that the program brings, in a language.
Manual manualIn(wording::Language language);

} // namespace xushi::models
