#include "papers/everything.h"

#include "papers/bulletin_file.h"
#include "papers/sheet_workbook.h"
#include "report/sheet_file_name.h"

#include <QDir>
#include <QFileInfo>

namespace xushi::papers {

using namespace domain;

namespace {

struct Paper {
    QString name;
    std::function<Result<void>(const QString &)> write;
};

std::vector<Paper> papersOf(const QuarterPapers &papers)
{
    const Plan &plan = papers.plan();
    const QString all = QFileInfo(report::sheetFileName(papers.quarter())).completeBaseName();
    std::vector<Paper> list;
    const auto addSheets = [&](const QString &name, const Unit *unit) {
        list.push_back({name, [&papers, unit](const QString &file) { return writeSheets(file, papers, unit); }});
    };
    for (const char *suffix : {".pdf", ".xlsx", ".csv"})
        addSheets(all + QLatin1StringView(suffix), nullptr);
    for (const Unit &unit : plan.units)
        addSheets(report::sheetFileName(papers.quarter(), plan, unit), &unit);
    for (const char *suffix : {".odt", ".pdf", ".txt"})
        list.push_back({bulletinName(papers.quarter()) + QLatin1StringView(suffix),
                        [&papers](const QString &file) { return writeBulletin(file, papers); }});
    return list;
}

} // namespace

Result<void> writeEverything(const QString &folder, const QuarterPapers &papers,
                             const std::function<bool(const PaperWritten &)> &written)
{
    const std::vector<Paper> list = papersOf(papers);
    const int total = static_cast<int>(list.size());
    for (int i = 0; i < total; ++i) {
        const Paper &paper = list[static_cast<std::size_t>(i)];
        const QString file = QDir(folder).filePath(paper.name);
        if (auto done = paper.write(file); !done)
            return done;
        if (!written({file, i + 1, total}))
            return {};
    }
    return {};
}

} // namespace xushi::papers
