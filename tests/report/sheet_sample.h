#pragma once

#include "report/sheet/sheet_content.h"
#include "support/journal_maker.h"
#include "support/plan_maker.h"

namespace xushi::report {

/// A plan, its assessment at a day, and the request for its sheets.
class Sample {
public:
    Sample(domain::Plan plan, std::vector<domain::JournalRow> rows, QDate asOf = QDate(2024, 9, 30));
    Sample(const Sample &) = delete;
    Sample &operator=(const Sample &) = delete;

    [[nodiscard]] SheetRequest request() const;
    [[nodiscard]] SheetContent sheetOf(const char *unit) const;
    [[nodiscard]] const domain::Plan &plan() const { return m_plan; }

private:
    domain::Plan m_plan;
    std::vector<domain::TaskProgress> m_progress;
    domain::PlanAssessment m_assessment;
};

/// A typical third quarter of a unit: five tasks, one without indicators.
const Sample &commonSample();

/// Every status once, a task without figures, long names, rare characters, a unit without tasks.
const Sample &richSample();

/// One task with the given number of indicators, and a note of the given length.
std::unique_ptr<Sample> longSample(int indicators, int noteCharacters);

/// Realistic Chinese prose of exactly this many characters.
QString prose(int characters);

} // namespace xushi::report
