#pragma once

#include "domain/entry_warnings.h"
#include "session/entry/figure_entry.h"

namespace xushi::session {

/// What a figure would do, without writing it.
struct FigurePreview {
    domain::Assessment before;
    domain::Assessment after;
    std::vector<domain::EntryWarning> warnings;    ///< of `after` beside `compared`
    domain::Assessment compared;                   ///< `before`; of a correction without the wrong row
    std::optional<domain::Figure> addedTwice = {}; ///< what AddedTwice warns of
};

/// The indicator at the end of `asOf`, the later of the entry's day and `shownAsOf`, without and with the
/// entry; refuses what logFigure would refuse. In place of a row about the same indicator, if one is named, which is
/// voided then (Errors also: LaterRowCounts).
domain::Result<FigurePreview> previewFigure(Workspace &workspace, const FigureEntry &entry, QDate shownAsOf,
                                            const QString &inPlaceOf = {});

/// What figures that are logged together would do, for each of them the indicator at the end of the later of its day
/// and `shownAsOf`: without any, and with all of them that would be accepted; or why this one would be refused.
domain::Result<std::vector<domain::Result<FigurePreview>>> previewFigures(Workspace &workspace, const QString &plan,
                                                                          const std::vector<FigureEntry> &entries,
                                                                          QDate shownAsOf);

/// The indicator at the end of `shownAsOf`, without and with the baseline; refuses what enterBaseline would refuse. In
/// place of another row as previewFigure.
domain::Result<FigurePreview> previewBaseline(Workspace &workspace, const BaselineEntry &entry, QDate shownAsOf,
                                              const QString &inPlaceOf = {});

/// The indicator at the end of the later of the entry's day and `shownAsOf`, without and with the new terms; refuses
/// what retarget would refuse, but for a reason that is still missing.
domain::Result<FigurePreview> previewRetarget(Workspace &workspace, const RetargetEntry &entry, QDate shownAsOf);

} // namespace xushi::session
