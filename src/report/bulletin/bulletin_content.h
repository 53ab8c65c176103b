#pragma once

#include "report/sheet/sheet_content.h"

namespace xushi::report {

/// Whom a bulletin (通报) names.
struct BulletinRules {
    int mostNamed = 3;        ///< units in praise, and as many that lag; those that share the last place are all named
    int leastReporting = 100; ///< per cent: a unit that reported less is not praised
    int leastTrailing = 1;    ///< per cent of a unit's judged indicators behind or missed: from here on it lags

    friend bool operator==(const BulletinRules &, const BulletinRules &) = default;
};

struct BulletinSection {
    QString heading;
    QStringList paragraphs;
};

/// A bulletin's draft in words, in the user's language; every figure from the assessment that the screen shows.
struct BulletinContent {
    QString title;
    std::vector<BulletinSection> sections;
    QString date;       ///< to be filled in by hand
    QString digestLine; ///< what it was made from
};

BulletinContent bulletinOf(const SheetRequest &request, const BulletinRules &rules);

/// The whole text, paragraph by paragraph, a blank line before each heading.
QString plainText(const BulletinContent &bulletin);

} // namespace xushi::report
