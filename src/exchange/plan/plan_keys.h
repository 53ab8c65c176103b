#pragma once

#include <QLatin1StringView>

#include <array>

/// The keys of a plan file, and which of them each object must have: the one table that the reader and the writer use
/// and that the JSON Schema is tested against. See docs/plan-format.md.
namespace xushi::exchange {

/// The forms of a plan file, the first one first.
inline constexpr std::array planFormats{QLatin1StringView("xushi-plan/1"), QLatin1StringView("xushi-plan/2")};

namespace key {
inline constexpr QLatin1StringView schemaOfFile("$schema");
inline constexpr QLatin1StringView format("format");
inline constexpr QLatin1StringView id("id");
inline constexpr QLatin1StringView title("title");
inline constexpr QLatin1StringView issuer("issuer");
inline constexpr QLatin1StringView issuedOn("issued_on");
inline constexpr QLatin1StringView period("period");
inline constexpr QLatin1StringView from("from");
inline constexpr QLatin1StringView to("to");
inline constexpr QLatin1StringView tolerance("tolerance");
inline constexpr QLatin1StringView units("units");
inline constexpr QLatin1StringView name("name");
inline constexpr QLatin1StringView aliases("aliases");
inline constexpr QLatin1StringView projects("projects");
inline constexpr QLatin1StringView tasks("tasks");
inline constexpr QLatin1StringView source("source");
inline constexpr QLatin1StringView unit("unit");
inline constexpr QLatin1StringView role("role");
inline constexpr QLatin1StringView unitsOpenEnded("units_open_ended");
inline constexpr QLatin1StringView deliverables("deliverables");
inline constexpr QLatin1StringView indicators("indicators");
inline constexpr QLatin1StringView unitOfMeasure("unit_of_measure");
inline constexpr QLatin1StringView target("target");
inline constexpr QLatin1StringView baseline("baseline");
inline constexpr QLatin1StringView accumulation("accumulation");
inline constexpr QLatin1StringView direction("direction");
inline constexpr QLatin1StringView schedule("schedule");
inline constexpr QLatin1StringView nodes("nodes");
inline constexpr QLatin1StringView by("by");
inline constexpr QLatin1StringView value("value");
inline constexpr QLatin1StringView commitment("commitment");
inline constexpr QLatin1StringView wording("wording");
inline constexpr QLatin1StringView office("office");
inline constexpr QLatin1StringView document("document");
inline constexpr QLatin1StringView sha256("sha256");
inline constexpr QLatin1StringView text("text");
inline constexpr QLatin1StringView leader("leader");
inline constexpr QLatin1StringView quote("quote");
inline constexpr QLatin1StringView at("at");
inline constexpr QLatin1StringView printedNumber("printed_number");
inline constexpr QLatin1StringView definition("definition");
inline constexpr QLatin1StringView dataSource("data_source");
inline constexpr QLatin1StringView rankFrom("rank_from");
inline constexpr QLatin1StringView reportDay("report_day");
inline constexpr QLatin1StringView review("review");
inline constexpr QLatin1StringView evidence("evidence");
inline constexpr QLatin1StringView members("members");
inline constexpr QLatin1StringView due("due");
inline constexpr QLatin1StringView dueWording("due_wording");
inline constexpr QLatin1StringView goals("goals");
inline constexpr QLatin1StringView comparison("comparison");
inline constexpr QLatin1StringView band("band");
inline constexpr QLatin1StringView targetTo("target_to");
inline constexpr QLatin1StringView shares("shares");
inline constexpr QLatin1StringView yearly("yearly");
inline constexpr QLatin1StringView year("year");
inline constexpr QLatin1StringView availableOn("available_on");
inline constexpr QLatin1StringView dataLagMonths("data_lag_months");
inline constexpr QLatin1StringView parts("parts");
inline constexpr QLatin1StringView numerator("numerator");
inline constexpr QLatin1StringView denominator("denominator");
inline constexpr QLatin1StringView continues("continues");
inline constexpr QLatin1StringView plan("plan");
} // namespace key

/// A key that an object may have.
struct PlanKey {
    QLatin1StringView name;
    bool required = false;
    int since = 1; ///< the first form of the file that has the key
};

namespace keys {
inline constexpr bool required = true;
inline constexpr bool optional = false;

inline constexpr std::array plan{
    PlanKey{key::schemaOfFile, optional}, PlanKey{key::format, required},       PlanKey{key::id, required},
    PlanKey{key::title, required},        PlanKey{key::issuer, required},       PlanKey{key::issuedOn, required},
    PlanKey{key::period, required},       PlanKey{key::tolerance, optional},    PlanKey{key::units, required},
    PlanKey{key::projects, required},     PlanKey{key::office, optional, 2},    PlanKey{key::document, optional, 2},
    PlanKey{key::rankFrom, optional, 2},  PlanKey{key::reportDay, optional, 2}, PlanKey{key::review, optional, 2},
    PlanKey{key::evidence, optional, 2}};

inline constexpr std::array document{PlanKey{key::name, required, 2}, PlanKey{key::sha256, optional, 2},
                                     PlanKey{key::text, optional, 2}};

inline constexpr std::array period{PlanKey{key::from, required}, PlanKey{key::to, required}};

inline constexpr std::array unit{PlanKey{key::id, required}, PlanKey{key::name, required},
                                 PlanKey{key::aliases, optional}, PlanKey{key::members, optional, 2}};

inline constexpr std::array project{PlanKey{key::id, required}, PlanKey{key::title, required},
                                    PlanKey{key::tasks, required}};

inline constexpr std::array task{PlanKey{key::id, required},
                                 PlanKey{key::title, required},
                                 PlanKey{key::source, optional},
                                 PlanKey{key::units, optional},
                                 PlanKey{key::unitsOpenEnded, optional},
                                 PlanKey{key::deliverables, optional},
                                 PlanKey{key::indicators, optional},
                                 PlanKey{key::leader, optional, 2},
                                 PlanKey{key::quote, optional, 2},
                                 PlanKey{key::at, optional, 2},
                                 PlanKey{key::printedNumber, optional, 2},
                                 PlanKey{key::due, optional, 2},
                                 PlanKey{key::dueWording, optional, 2},
                                 PlanKey{key::goals, optional, 2}};

inline constexpr std::array deliverable{PlanKey{key::id, required, 2}, PlanKey{key::text, required, 2},
                                        PlanKey{key::due, optional, 2}};

inline constexpr std::array taskUnit{PlanKey{key::unit, required}, PlanKey{key::role, optional}};

inline constexpr std::array indicator{PlanKey{key::id, required},
                                      PlanKey{key::name, required},
                                      PlanKey{key::unitOfMeasure, required},
                                      PlanKey{key::target, required},
                                      PlanKey{key::baseline, optional},
                                      PlanKey{key::accumulation, required},
                                      PlanKey{key::direction, optional},
                                      PlanKey{key::schedule, optional},
                                      PlanKey{key::nodes, optional},
                                      PlanKey{key::commitment, optional},
                                      PlanKey{key::wording, optional},
                                      PlanKey{key::definition, optional, 2},
                                      PlanKey{key::dataSource, optional, 2},
                                      PlanKey{key::quote, optional, 2},
                                      PlanKey{key::at, optional, 2},
                                      PlanKey{key::printedNumber, optional, 2},
                                      PlanKey{key::due, optional, 2},
                                      PlanKey{key::dueWording, optional, 2},
                                      PlanKey{key::units, optional, 2},
                                      PlanKey{key::shares, optional, 2},
                                      PlanKey{key::comparison, optional, 2},
                                      PlanKey{key::band, optional, 2},
                                      PlanKey{key::targetTo, optional, 2},
                                      PlanKey{key::yearly, optional, 2},
                                      PlanKey{key::availableOn, optional, 2},
                                      PlanKey{key::dataLagMonths, optional, 2},
                                      PlanKey{key::parts, optional, 2},
                                      PlanKey{key::continues, optional, 2}};

inline constexpr std::array share{PlanKey{key::unit, required, 2}, PlanKey{key::target, required, 2},
                                  PlanKey{key::baseline, optional, 2}};

inline constexpr std::array yearTarget{PlanKey{key::year, required, 2}, PlanKey{key::target, required, 2}};

inline constexpr std::array parts{PlanKey{key::numerator, required, 2}, PlanKey{key::denominator, required, 2}};

inline constexpr std::array continues{PlanKey{key::plan, required, 2}, PlanKey{key::id, required, 2}};

inline constexpr std::array node{PlanKey{key::by, required}, PlanKey{key::value, required}};
} // namespace keys

} // namespace xushi::exchange
