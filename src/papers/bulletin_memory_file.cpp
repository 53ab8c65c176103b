#include "papers/bulletin_memory_file.h"

#include "exchange/output_file.h"
#include "papers/kept_papers.h"
#include "report/bulletin/bulletin_memory.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace xushi::papers {

using namespace domain;

namespace {

QString fileOf(const QuarterPapers &papers)
{
    return KeptPapers(papers.origin().database).folder() + QStringLiteral("/bulletins.json");
}

QString readMemory(const QuarterPapers &papers)
{
    constexpr qint64 mostBytes = 4'000'000;
    QFile file(fileOf(papers));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(mostBytes)) : QString();
}

report::BulletinKey keyOf(const QuarterPapers &papers)
{
    return {papers.plan().id, papers.quarter()};
}

} // namespace

report::BulletinOptions rememberedBulletin(const QuarterPapers &papers)
{
    if (papers.origin().database.isEmpty())
        return {};
    return report::rememberedOptions(readMemory(papers), keyOf(papers));
}

Result<void> rememberBulletin(const QuarterPapers &papers, const report::BulletinOptions &options)
{
    const QString file = fileOf(papers);
    if (papers.origin().database.isEmpty() || rememberedBulletin(papers) == options)
        return {};
    QDir().mkpath(QFileInfo(file).path());
    return exchange::writeBytes(file, report::withOptions(readMemory(papers), keyOf(papers), options).toUtf8());
}

} // namespace xushi::papers
