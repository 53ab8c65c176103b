#pragma once

#include "domain/assessment.h"

#include <QString>

#include <array>
#include <utility>

namespace xushi::models {

/// The topics by which pages, their parts and dialogs link to the manual.
enum class ManualTopic {
    FirstStart,
    Overview,
    Units,
    Tasks,
    Journal,
    Liaison,
    Log,
    Quarter,
    FiguresFromTable,
    Notes,
    Measures,
    Persons,
    Retarget,
    Correct,
    Void,
    Statuses,
    Sheets,
    PageSetup,
    Bulletin,
    KeptPapers,
    Backups,
    Merge,
    Held,
    Repair,
    NextPlan,
    Settings,
    Keys,
    Questions,
};

/// Each topic and the id of its section. The ids are the same in the manuals of all languages.
inline constexpr std::array manualTopics{
    std::pair{ManualTopic::FirstStart, "first-start"},
    std::pair{ManualTopic::Overview, "overview"},
    std::pair{ManualTopic::Units, "units"},
    std::pair{ManualTopic::Tasks, "tasks"},
    std::pair{ManualTopic::Journal, "journal"},
    std::pair{ManualTopic::Liaison, "liaison"},
    std::pair{ManualTopic::Log, "log"},
    std::pair{ManualTopic::Quarter, "quarter"},
    std::pair{ManualTopic::FiguresFromTable, "figures-table"},
    std::pair{ManualTopic::Notes, "notes"},
    std::pair{ManualTopic::Measures, "measures"},
    std::pair{ManualTopic::Persons, "persons"},
    std::pair{ManualTopic::Retarget, "retarget"},
    std::pair{ManualTopic::Correct, "correct"},
    std::pair{ManualTopic::Void, "void"},
    std::pair{ManualTopic::Statuses, "statuses"},
    std::pair{ManualTopic::Sheets, "sheets"},
    std::pair{ManualTopic::PageSetup, "page-setup"},
    std::pair{ManualTopic::Bulletin, "bulletin"},
    std::pair{ManualTopic::KeptPapers, "kept-papers"},
    std::pair{ManualTopic::Backups, "backups"},
    std::pair{ManualTopic::Merge, "merge"},
    std::pair{ManualTopic::Held, "held"},
    std::pair{ManualTopic::Repair, "repair"},
    std::pair{ManualTopic::NextPlan, "next-plan"},
    std::pair{ManualTopic::Settings, "settings"},
    std::pair{ManualTopic::Keys, "keys"},
    std::pair{ManualTopic::Questions, "questions"},
};

QString manualSection(ManualTopic topic);

/// The section about a status and its rule: "status-behind".
QString manualSection(domain::Status status);

} // namespace xushi::models
