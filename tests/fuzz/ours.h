#pragma once

#include "domain/journal_row.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace xushi::fuzz {

/// A small valid database of ours, into which any file may be merged.
class Ours {
public:
    /// With the first plan of that database, and a few increments of its own.
    explicit Ours(const QString &like);

    /// Merges the file. It is refused, and then nothing of ours changed; or it is taken, and then ours is undamaged,
    /// our rows count as before, our clock goes on, and the next row can be entered.
    void take(const QString &file);

private:
    QString m_file;
    QByteArray m_bytes;
    std::vector<domain::JournalRow> m_rows; ///< ours
};

} // namespace xushi::fuzz
