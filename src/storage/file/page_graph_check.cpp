#include "storage/file/page_graph_check.h"

#include <QFile>
#include <QtEndian>

#include <vector>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace xushi::storage {

namespace {

// An interior page of a b-tree, https://www.sqlite.org/fileformat.html#b_tree_pages.
constexpr char indexBranch = 2;
constexpr char tableBranch = 5;
constexpr qsizetype cellCountAt = 3;
constexpr qsizetype lastChildAt = 8;
constexpr qsizetype cellsAt = 12;
constexpr qint64 fileHeaderSize = 100; ///< precedes the header of the first page

/// The child pages of an interior page with these bytes.
std::vector<quint32> childrenOf(const QByteArray &page, qsizetype start)
{
    std::vector<quint32> children;
    if (page.size() < start + cellsAt)
        return children;
    const auto number = [&](qsizetype at) { return qFromBigEndian<quint16>(page.constData() + at); };
    children.push_back(qFromBigEndian<quint32>(page.constData() + start + lastChildAt));
    for (qsizetype cell = 0; cell < number(start + cellCountAt); ++cell) {
        const qsizetype pointer = start + cellsAt + 2 * cell;
        if (pointer + 2 > page.size() || number(pointer) + 4 > page.size())
            break;
        children.push_back(qFromBigEndian<quint32>(page.constData() + number(pointer)));
    }
    return children;
}

/// 0 beyond the end of the file. Makes one system call for each page, as a file may have very many.
char byteAt(QFile &file, qint64 place)
{
    char byte = 0;
#ifdef Q_OS_UNIX
    return ::pread(file.handle(), &byte, 1, place) == 1 ? byte : char(0);
#else
    return file.seek(place) && file.read(&byte, 1) == 1 ? byte : char(0);
#endif
}

bool isBranch(QFile &file, qint64 start)
{
    const char kind = byteAt(file, start);
    return kind == indexBranch || kind == tableBranch;
}

} // namespace

bool hasPageUsedTwice(QFile &file, qint64 pageSize)
{
    const qint64 pages = file.size() / pageSize;
    std::vector<bool> hangs(static_cast<std::size_t>(pages) + 1); // page numbers start at 1
    for (qint64 page = 0; page < pages; ++page) {
        const qint64 start = page == 0 ? fileHeaderSize : 0;
        if (!isBranch(file, page * pageSize + start) || !file.seek(page * pageSize))
            continue;
        for (const quint32 child : childrenOf(file.read(pageSize), start)) {
            if (child > pages) // SQLite does not follow such a pointer
                continue;
            if (hangs[child])
                return true;
            hangs[child] = true;
        }
    }
    return false;
}

} // namespace xushi::storage
