#pragma once

#include <QtGlobal>

class QFile;

namespace xushi::storage {

/// Whether a page of an SQLite file has two parents, or one parent twice. A sound file has no such page; in a forged
/// file of a few pages it can make reading a table practically endless. This check is quick: it reads only the kind of
/// every page, and the children of the interior pages. It takes no lock, so a file that is just being written to may
/// look wrong: `PRAGMA quick_check` then gives the answer.
bool hasPageUsedTwice(QFile &file, qint64 pageSize);

} // namespace xushi::storage
