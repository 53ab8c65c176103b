#pragma once

#include "domain/finding.h"

namespace xushi::wording {

/// Who is told of a finding: the repair is called differently there, or has been tried.
enum class FindingReader {
    CommandLine,
    Window,
    AfterRepair, ///< who has just repaired, and this is what is left
};

/// What a check found, in words.
struct FindingWords {
    QString what;   ///< what is wrong, and where
    QString remedy; ///< what to do about it

    friend bool operator==(const FindingWords &, const FindingWords &) = default;
};

FindingWords wordsOf(const domain::Finding &finding, FindingReader reader);

/// Both in one line.
QString sentence(const domain::Finding &finding, FindingReader reader = FindingReader::CommandLine);

/// Of the newest row of a journal, known by its hash, that a repair found nowhere.
FindingWords wordsOfLostRow(const QString &hash);
QString sentenceOfLostRow(const QString &hash);

} // namespace xushi::wording
