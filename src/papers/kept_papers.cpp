#include "papers/kept_papers.h"

#include "exchange/output_file.h"
#include "files/file_trouble.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace xushi::papers {

using namespace domain;

namespace {

constexpr auto ownersAlone = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

QString checksumOf(const QByteArray &pdf)
{
    constexpr qsizetype digits = 8;
    return QString::fromLatin1(QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex().first(digits));
}

Result<void> makeFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir() || QDir().mkdir(folder, ownersAlone) || QFileInfo(folder).isDir())
        return {};
    return tl::unexpected<Error>(files::folderError(folder));
}

bool isSamePaper(const KeptPaper &a, const KeptPaper &b)
{
    return a.checksum == b.checksum && a.printed.date() == b.printed.date() && a.kind == b.kind
           && a.quarter == b.quarter && a.unitId == b.unitId && a.plan == b.plan && a.rules == b.rules;
}

} // namespace

KeptPapers::KeptPapers(const QString &database)
    : m_folder(QFileInfo(database).absolutePath() + u'/' + QFileInfo(database).completeBaseName()
               + QStringLiteral("-papers"))
{
}

Result<void> KeptPapers::keep(const QByteArray &pdf, KeptPaper paper) const
{
    paper.checksum = checksumOf(pdf);
    const QString file = QDir(m_folder).filePath(keptPaperName(paper));
    const KeptPaper asNamed = readKeptPaperName(file).value_or(paper);
    const std::vector<KeptPaper> kept = list();
    if (std::any_of(kept.begin(), kept.end(), [&](const KeptPaper &one) { return isSamePaper(one, asNamed); }))
        return {};
    if (auto folder = makeFolder(m_folder); !folder)
        return folder;
    if (QFileInfo::exists(file))
        return failure(ErrorCode::FileExists, {file});
    if (auto written = exchange::writeBytes(file, pdf); !written)
        return written;
    QFile::setPermissions(file, QFileDevice::ReadOwner); // so that no viewer saves a changed one in its place
    return {};
}

std::vector<KeptPaper> KeptPapers::list() const
{
    std::vector<KeptPaper> papers;
    const QStringList names = QDir(m_folder).entryList({QStringLiteral("*.pdf")}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        if (auto paper = readKeptPaperName(QDir(m_folder).filePath(name)))
            papers.push_back(std::move(*paper));
    std::stable_sort(papers.begin(), papers.end(),
                     [](const KeptPaper &a, const KeptPaper &b) { return a.printed > b.printed; });
    return papers;
}

Result<QByteArray> KeptPapers::bytesOf(const KeptPaper &paper)
{
    QFile file(paper.file);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected<Error>(files::readError(paper.file));
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected<Error>(files::readError(paper.file));
    if (checksumOf(bytes) != paper.checksum)
        return failure(ErrorCode::KeptPaperChanged, {paper.file});
    return bytes;
}

Result<void> KeptPapers::copy(const KeptPaper &paper, const QString &file)
{
    const auto bytes = bytesOf(paper);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    return exchange::writeBytes(file, *bytes);
}

} // namespace xushi::papers
