#pragma once

#include <QtGlobal>

class QFile;

namespace xushi::storage {

/// Whether some page of an SQLite file hangs on two pages, or on one page twice, as it does in no sound file: a made-up
/// one of a few pages can lead to them over and over in so many ways that reading a table does not end. Looks at the
/// kind of every page, and at what hangs on each page on which others do; so it is quick, and it sees a file that is
/// being written to just now as it happens to be: whether it is so, `PRAGMA quick_check` knows.
bool hasPageUsedTwice(QFile &file, qint64 pageSize);

} // namespace xushi::storage
