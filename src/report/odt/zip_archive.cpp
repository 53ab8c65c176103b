#include "report/odt/zip_archive.h"

#include <memory>
#include <zip.h>

namespace xushi::report {

namespace {

struct SourceCloser {
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, SourceCloser>;

struct ArchiveCloser {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, ArchiveCloser>;

constexpr zip_uint16_t noTime = 0;
constexpr zip_uint16_t firstDay = (1 << 5) | 1; ///< 1 January 1980, the first day that the format knows

bool add(zip_t *archive, const ZipEntry &entry)
{
    zip_source_t *contents =
        zip_source_buffer(archive, entry.contents.constData(), static_cast<zip_uint64_t>(entry.contents.size()), 0);
    const zip_int64_t index = contents ? zip_file_add(archive, entry.name.constData(), contents, ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0) {
        zip_source_free(contents);
        return false;
    }
    const auto at = static_cast<zip_uint64_t>(index);
    return zip_set_file_compression(archive, at, entry.isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0) == 0
           && zip_file_set_dostime(archive, at, noTime, firstDay, 0) == 0;
}

QByteArray contentsOf(zip_source_t *source)
{
    QByteArray bytes;
    if (zip_source_open(source) != 0)
        return bytes;
    if (zip_source_seek(source, 0, SEEK_END) == 0) {
        bytes.resize(static_cast<qsizetype>(zip_source_tell(source)));
        zip_source_seek(source, 0, SEEK_SET);
        if (zip_source_read(source, bytes.data(), static_cast<zip_uint64_t>(bytes.size())) != bytes.size())
            bytes.clear();
    }
    zip_source_close(source);
    return bytes;
}

} // namespace

QByteArray zipped(const std::vector<ZipEntry> &entries)
{
    const Source buffer(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!buffer)
        return {};
    Archive archive(zip_open_from_source(buffer.get(), ZIP_TRUNCATE, nullptr));
    if (!archive)
        return {};
    zip_source_keep(buffer.get()); // the archive gives its own hold back when it is closed
    for (const ZipEntry &entry : entries)
        if (!add(archive.get(), entry))
            return {};
    if (zip_close(archive.get()) != 0)
        return {};
    static_cast<void>(archive.release());
    return contentsOf(buffer.get());
}

} // namespace xushi::report
