#pragma once

#include "domain/assessment.h"
#include "domain/entry/entry_warnings.h"
#include "session/entry/figure_entry.h"

namespace xushi::session {

/// What a figure would do if it were written.
struct FigurePreview {
    domain::Assessment before;
    domain::Assessment after;
    std::vector<domain::EntryWarning> warnings; ///< units by name; of a correction, without the wrong row
};

/// The indicator at the end of the later of the entry's day and `shownAsOf`, without and with the entry. Refuses what
/// logFigure would refuse. If a row about the same indicator is named, the entry replaces it and the row counts as
/// voided (Errors also: LaterRowCounts).
domain::Result<FigurePreview> previewFigure(Workspace &workspace, const FigureEntry &entry, QDate shownAsOf,
                                            const QString &inPlaceOf = {});

/// What figures that are logged together would do. For each figure the indicator at the end of the later of its day and
/// `shownAsOf`: without any of the figures, and with all that would be accepted; or why this figure would be refused.
/// Warnings take the other figures as entered.
domain::Result<std::vector<domain::Result<FigurePreview>>> previewFigures(Workspace &workspace, const QString &plan,
                                                                          const std::vector<FigureEntry> &entries,
                                                                          QDate shownAsOf);

/// The same with each figure at the end of its own day; a baseline today, or on the period's last day.
domain::Result<std::vector<domain::Result<FigurePreview>>> previewFiguresOnTheirDays(
    Workspace &workspace, const QString &plan, const std::vector<FigureEntry> &entries);

/// The indicator at the end of `shownAsOf`, without and with the baseline. Refuses what enterBaseline would refuse. Can
/// replace a row, as previewFigure.
domain::Result<FigurePreview> previewBaseline(Workspace &workspace, const BaselineEntry &entry, QDate shownAsOf,
                                              const QString &inPlaceOf = {});

/// The indicator at the end of the later of the entry's day and `shownAsOf`, without and with the new terms. Refuses
/// what retarget would refuse, except for a reason that is still missing.
domain::Result<FigurePreview> previewRetarget(Workspace &workspace, const RetargetEntry &entry, QDate shownAsOf);

} // namespace xushi::session
