#include "papers/everything.h"

#include "exchange/output_file.h"
#include "papers/bulletin_file.h"
#include "papers/bulletin_memory_file.h"
#include "papers/sheet_writer.h"
#include "report/sheet/sheet_file_name.h"

#include <QDir>
#include <QFileInfo>

namespace xushi::papers {

using namespace domain;

struct PaperRun::Paper {
    QString name;
    bool isBulletin = false;
    const Unit *unit = nullptr; ///< null: of all units
};

PaperRun::PaperRun(const QString &folder, QuarterPapers papers, const report::PageSetup &setup)
    : m_folder(folder), m_papers(std::move(papers)), m_setup(setup)
{
    const Plan &plan = m_papers.plan();
    const Quarter &quarter = m_papers.quarter();
    const QString all = QFileInfo(report::sheetFileName(quarter)).completeBaseName();
    for (const char *suffix : {".pdf", ".xlsx", ".csv"})
        m_list.push_back({all + QLatin1StringView(suffix)});
    const std::vector<QString> names = report::unitFileNames(quarter, plan);
    for (std::size_t i = 0; i < names.size(); ++i)
        m_list.push_back({names[i], false, &plan.units[i]});
    for (const char *suffix : {".odt", ".pdf", ".txt"})
        m_list.push_back({bulletinName(quarter) + QLatin1StringView(suffix), true});
}

PaperRun::~PaperRun() = default;

int PaperRun::total() const
{
    return static_cast<int>(m_list.size());
}

Result<PaperWritten> PaperRun::writeNext()
{
    if (m_next == 0) // check all files first, so that either all are written or none
        for (const Paper &one : m_list)
            if (const auto replaceable = exchange::requireReplaceable(QDir(m_folder).filePath(one.name)); !replaceable)
                return tl::unexpected<Error>(replaceable.error());
    const Paper &paper = m_list[static_cast<std::size_t>(m_next)];
    const QString file = QDir(m_folder).filePath(paper.name);
    const auto written = paper.isBulletin ? writeBulletin(file, m_papers, rememberedBulletin(m_papers))
                                          : writeSheets(file, m_papers, paper.unit, m_setup);
    if (!written)
        return tl::unexpected<Error>(written.error());
    ++m_next;
    return PaperWritten{file, m_next, total(), *written};
}

} // namespace xushi::papers
