#pragma once

#include "domain/values/error.h"
#include "domain/values/wide.h"

#include <QDate>

namespace xushi::domain {

/// The days that a plan covers, both included (计划期). A period never ends before it begins. Its length is bounded,
/// because the program draws and lists each of its months.
class Period {
public:
    static constexpr int mostYears = 100;

    static std::optional<Period> between(QDate first, QDate last);

    [[nodiscard]] QDate first() const { return m_first; }
    [[nodiscard]] QDate last() const { return m_last; }
    [[nodiscard]] bool contains(QDate day) const { return day >= m_first && day <= m_last; }

    /// The day from which a plan is looked at where no other is chosen: today, also before the period, until it is
    /// over.
    [[nodiscard]] QDate usualDay(QDate today) const { return std::min(today, m_last); }
    [[nodiscard]] QDate clamp(QDate day) const { return std::clamp(day, m_first, m_last); }

    friend bool operator==(const Period &, const Period &) = default;

private:
    Period(QDate first, QDate last) : m_first(first), m_last(last) {}

    QDate m_first;
    QDate m_last;
};

/// An exact fraction between two whole numbers; the denominator is above 0.
struct Fraction {
    Wide numerator = 0;
    Wide denominator = 1;
};

/// Months gone at the end of `day` since the year 0, in parts of a month: whole months plus
/// day ÷ days of the month. `monthParts` parts are one month; every length of month divides them.
constexpr qint64 monthParts = qint64{4} * 3 * 5 * 7 * 29 * 31;
qint64 monthPartsGone(QDate day);

/// The same day so many months before; of a month's last day, that month's last day.
QDate monthsBefore(QDate day, int months);

/// Fraction of the schedule (序时进度) at `day`: 0 before the period, 1 from its last day on;
/// docs/semantics.md, Schedule.
Fraction scheduleFraction(const Period &period, QDate day);

/// Months of the period that are still to come after `day`, as the fraction of the schedule counts them; 0 from the
/// last day on, all of them before the period.
Fraction monthsToCome(const Period &period, QDate day);

/// A calendar quarter (季度).
class Quarter {
public:
    static Quarter of(QDate day);

    /// Reads "2024Q3". Error: NotAQuarter.
    static Result<Quarter> parse(QStringView text);

    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate lastDay() const;
    [[nodiscard]] Quarter previous() const { return of(firstDay().addDays(-1)); }
    [[nodiscard]] Quarter next() const { return of(lastDay().addDays(1)); }
    [[nodiscard]] QString toString() const;

    friend auto operator<=>(const Quarter &, const Quarter &) = default;

private:
    Quarter(int year, int number) : m_year(year), m_number(number) {}

    int m_year;
    int m_number;
};

/// Reads "2024-09-30". Error: NotADate.
Result<QDate> parseDate(QStringView text);

} // namespace xushi::domain
