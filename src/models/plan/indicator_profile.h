#pragma once

#include "domain/assessment.h"
#include "domain/course.h"

namespace xushi::models {

class ViewSource;

/// A part of a fact: its words, where they lead, and a remark.
struct FactPart {
    enum class Leads { Nowhere, ToTask, ToUnit };

    QString text;
    QString aside = {};
    Leads leads = Leads::Nowhere;
    QString id = {}; ///< of the task or unit that the words lead to

    friend bool operator==(const FactPart &, const FactPart &) = default;
};

/// A line of a card of facts: "Target  35项以上  Flow · At least".
struct Fact {
    QString label;
    std::vector<FactPart> parts;

    friend bool operator==(const Fact &, const Fact &) = default;
};

/// What is known about an indicator, in words: its page without chart and history.
struct IndicatorProfile {
    QString title;
    QString task;
    std::vector<Fact> facts;
    domain::Assessment assessment;
    QString why; ///< the sentence that explains the status
};

/// Absent when the plan has no such indicator. `course` is the indicator's.
std::optional<IndicatorProfile> indicatorProfile(const ViewSource &source, const domain::Course &course);

/// A task's units with their roles and persons in charge, leading ones first. An open list ends with 等.
Fact unitsFact(const ViewSource &source, const domain::Task &task);

/// The sentence of the notice about a task or an indicator, with its printed number; absent where the plan has none.
std::optional<Fact> quoteFact(const domain::Passage &passage);

/// "35 项 by 31 Dec, by the month": terms in words.
QString termsText(const domain::Indicator &indicator, const domain::Terms &terms);

/// The course in words, for users who do not see the chart: its steps, and where it stands.
QString courseText(const domain::Course &course);

/// What a course says about one day: "30 Sep: actual 20 项, expected 26.25 项".
QString courseTextAt(const domain::Course &course, QDate day);

} // namespace xushi::models
