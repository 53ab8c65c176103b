#pragma once

#include "report/sheet/sheet_content.h"

/// Texts that the sheets and their cover share.
namespace xushi::report {

/// "As of 30 September 2024, 75% of the schedule gone".
QString asOfLine(const SheetRequest &request);

/// Joins a column head that was broken into lines to one line, with spaces between words where the language has them.
QString onOneLine(const QString &head);

/// The shortened digest of the journal, its known-at time and the rules' edition; empty without a digest.
QString digestLine(const SheetRequest &request);

/// Whether the quarter was over when the plan was issued (补录).
bool isBeforeIssue(const SheetRequest &request);

/// That the figures of such a quarter were entered afterwards.
QString beforeIssueNote(const SheetRequest &request);

/// A rounded percentage of what was reported, but never 100% or 0% where the share is not exactly that.
QString reportedShare(const domain::Reporting &reporting);

} // namespace xushi::report
