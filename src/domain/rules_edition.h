#pragma once

#include <QDate>

#include <array>

namespace xushi::domain {

/// An edition of the rules by which figures are judged and put into words (口径), and the first day of its use. A
/// change that lets the same journal say something else makes a new one; docs/semantics.md, Editions of the rules.
struct RulesEdition {
    int number;
    int year;
    int month;
    int day;
};

/// Oldest first.
inline constexpr std::array rulesEditions{
    RulesEdition{1, 2024, 1, 1},
    RulesEdition{2, 2026, 11, 30}, // what was due is rounded as it is printed; old figures; who answers for what
};

/// By which this program works.
inline constexpr int presentRules = rulesEditions.back().number;

/// The edition that was in use on this day; the first one before it.
inline int rulesOn(QDate day)
{
    int number = rulesEditions.front().number;
    for (const RulesEdition &edition : rulesEditions)
        if (day >= QDate(edition.year, edition.month, edition.day))
            number = edition.number;
    return number;
}

} // namespace xushi::domain
