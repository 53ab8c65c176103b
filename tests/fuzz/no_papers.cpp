// Stands in for the layer `papers` in the fuzzers: a quarter is read, and nothing is laid out or written. So the
// commands' words are tried without fonts, and neither `papers` nor `report` is built for it. What a new command asks
// of `papers` is added here.
#include "papers/bulletin_file.h"
#include "papers/bulletin_memory_file.h"
#include "papers/everything.h"
#include "papers/sheet_writer.h"

namespace xushi::papers {

using namespace domain;

Result<QuarterPapers> QuarterPapers::read(session::Workspace &workspace, const QString &plan, const Quarter &quarter,
                                          qint64 knownAt)
{
    auto seen = session::lookAtQuarter(workspace, plan, quarter, knownAt);
    if (!seen)
        return tl::unexpected<Error>(seen.error());
    return QuarterPapers(std::move(*seen));
}

struct PaperRun::Paper {};

PaperRun::PaperRun(const QString &folder, QuarterPapers papers, const report::PageSetup &setup)
    : m_folder(folder), m_papers(std::move(papers)), m_setup(setup)
{
}

PaperRun::~PaperRun() = default;

int PaperRun::total() const
{
    return 0;
}

Result<PaperWritten> PaperRun::writeNext()
{
    return failure(ErrorCode::CannotWrite, {m_folder, {}});
}

QString Keeping::warning() const
{
    return {};
}

bool isBulletinFile(const QString &file)
{
    return file.endsWith(QStringLiteral(".odt")) || file.endsWith(QStringLiteral(".txt"));
}

report::BulletinOptions rememberedBulletin(const QuarterPapers &)
{
    return {};
}

Result<void> rememberBulletin(const QuarterPapers &, const report::BulletinOptions &)
{
    return {};
}

Result<Keeping> writeBulletin(const QString &file, const QuarterPapers &, const report::BulletinOptions &)
{
    return failure(ErrorCode::CannotWrite, {file, {}});
}

Result<Keeping> writeSheets(const QString &file, const QuarterPapers &, const Unit *, const report::PageSetup &)
{
    return failure(ErrorCode::CannotWrite, {file, {}});
}

} // namespace xushi::papers
