#pragma once

#include "domain/values/calendar.h"
#include "report/bulletin/bulletin_part.h"

#include <QDate>
#include <QString>

#include <set>
#include <vector>

namespace xushi::report {

/// The rules by which a bulletin (通报) names units; docs/semantics.md, The bulletin.
struct BulletinRules {
    int mostNamed = 3; ///< at most so many indicators and units that do well, and so many units that lag; ties for the
                       ///< last place are all named
    int leastReporting = 100; ///< per cent: a unit that reported less is not named as doing well
    int leastTrailing = 1;    ///< per cent: a unit lags when at least this share of its judged indicators trails

    friend bool operator==(const BulletinRules &, const BulletinRules &) = default;
};

/// A unit that is not named, although the rules would name it.
struct StruckUnit {
    QString unit; ///< its id
    QString reason;

    friend bool operator==(const StruckUnit &, const StruckUnit &) = default;
};

/// What the office decides about a bulletin. Texts that are empty are left blank on the paper, to be filled in by hand;
/// `basis` and `issuer` are taken from the plan then.
struct BulletinOptions {
    BulletinRules rules;
    std::set<BulletinPart> leftOut;
    bool isDraft = true;   ///< names are proposed (拟列), and notes for the drafter stand on a page of their own
    bool hasRanks = false; ///< the place of a named unit is printed
    QString number;        ///< of the issue: 3
    QString basis;         ///< what it follows from: 《……》（文号）
    QString issuer;
    QString contact;
    QString telephone;
    QString copiedTo;
    QDate explainBy; ///< reasons and remedies in writing
    QDate objectBy;  ///< objections in writing
    QDate reportBy;  ///< the next quarter's figures; null: ten days after its end
    std::vector<StruckUnit> struck;

    [[nodiscard]] bool has(BulletinPart part) const { return !leftOut.contains(part); }

    friend bool operator==(const BulletinOptions &, const BulletinOptions &) = default;
};

/// A day that units are to keep and that has passed before the quarter's end; absent when all are later.
inline std::optional<QDate> tooEarly(const BulletinOptions &options, const domain::Quarter &quarter)
{
    for (const QDate day : {options.explainBy, options.objectBy, options.reportBy})
        if (day.isValid() && day <= quarter.lastDay())
            return day;
    return std::nullopt;
}

} // namespace xushi::report
