#pragma once

#include "report/sheet/sheet_content.h"

namespace xushi::report {

/// The rules by which a bulletin (通报) names units.
struct BulletinRules {
    int mostNamed = 3; ///< at most so many units praised, and so many that lag; ties for the last place are all named
    int leastReporting = 100; ///< per cent: a unit that reported less is not praised
    int leastTrailing =
        1; ///< per cent: a unit lags when at least this share of its judged indicators is behind or missed

    friend bool operator==(const BulletinRules &, const BulletinRules &) = default;
};

struct BulletinSection {
    QString heading;
    QStringList paragraphs;
};

/// The draft of a bulletin in the user's language. Every figure is from the assessment that the screen shows.
struct BulletinContent {
    QString title;
    std::vector<BulletinSection> sections;
    QString date;       ///< to be filled in by hand
    QString digestLine; ///< the digest of the journal that it was made from
};

BulletinContent bulletinOf(const SheetRequest &request, const BulletinRules &rules);

/// The whole text, a line for each paragraph and a blank line before each heading.
QString plainText(const BulletinContent &bulletin);

} // namespace xushi::report
