#pragma once

#include "domain/finding.h"

namespace xushi::wording {

/// Where a finding is shown. This decides what the repair is called, or says that it has been tried.
enum class FindingReader {
    CommandLine,
    Window,
    AfterRepair, ///< after a repair: the finding could not be repaired
};

/// A finding of the check in words.
struct FindingWords {
    QString what;   ///< what is wrong, and where
    QString remedy; ///< what to do about it

    friend bool operator==(const FindingWords &, const FindingWords &) = default;
};

FindingWords wordsOf(const domain::Finding &finding, FindingReader reader);

/// Both parts in one line.
QString sentence(const domain::Finding &finding, FindingReader reader = FindingReader::CommandLine);

/// About the newest row of a journal, identified by its hash, that a repair did not find anywhere.
FindingWords wordsOfLostRow(const QString &hash);
QString sentenceOfLostRow(const QString &hash);

} // namespace xushi::wording
