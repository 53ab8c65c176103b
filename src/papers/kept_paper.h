#pragma once

#include "domain/plan/plan.h"
#include "domain/values/calendar.h"

#include <QDateTime>

namespace xushi::papers {

enum class PaperKind {
    Sheets,   ///< 季报
    Bulletin, ///< 通报
};

/// What is known of a paper that was printed or exported. Its file's name says all of it.
struct KeptPaper {
    QDateTime printed; ///< local time, to the second
    domain::Quarter quarter;
    PaperKind kind = PaperKind::Sheets;
    QString unit = {};     ///< name of the unit of a sheet; empty: of all units
    QString unitId = {};   ///< empty: of all units
    QString plan = {};     ///< its id
    QString digest = {};   ///< of the journal, as printed: "7f3a-91c2-e04d"
    int rules = 0;         ///< the rules' edition
    QString checksum = {}; ///< the first 8 digits of the SHA-256 of the PDF
    QString file = {};     ///< where it lies
};

/// A name that a person understands, in the user's language, without a folder:
/// "2024-10-08_093000_2024Q3_sheets_甲局(jia)_wuwei-2024_7f3a-91c2-e04d_rules-2_5d41402a.pdf". A bulletin's has no
/// unit.
QString keptPaperName(const KeptPaper &paper);

/// Reads a name in any language; absent for a file that is no kept paper. `file` is a path.
std::optional<KeptPaper> readKeptPaperName(const QString &file);

/// An id as such a name has it, for comparing.
QString inKeptName(const QString &id);

} // namespace xushi::papers
