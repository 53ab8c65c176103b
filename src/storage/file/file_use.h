#pragma once

namespace xushi::storage {

/// What an opening of a database file tells other programs and remembers of it.
enum class FileUse {
    Database,  ///< other programs see that the file is open; what is written to it is remembered (KnownPages)
    OwnCopy,   ///< a copy that this program is making; nothing is remembered of it
    Comparing, ///< read for a moment; other programs do not see it
};

} // namespace xushi::storage
