#pragma once

namespace xushi::storage {

/// What an opening of a database file tells other programs and remembers of it.
enum class FileUse {
    Database,  ///< other programs see that the file is open; what is written to it is remembered (KnownPages)
    OwnCopy,   ///< a copy that this program is making; nothing is remembered of it
    Comparing, ///< read for a moment; other programs do not see it
    Glancing,  ///< the same, for single values: its pages are not looked at
};

/// Whether the file is read for a moment only.
constexpr bool isForAMoment(FileUse use)
{
    return use == FileUse::Comparing || use == FileUse::Glancing;
}

} // namespace xushi::storage
