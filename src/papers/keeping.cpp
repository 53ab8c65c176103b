#include "papers/keeping.h"

#include "domain/rules_edition.h"
#include "files/file_trouble.h"
#include "papers/kept_papers.h"
#include "papers/papers_context.h"
#include "report/pdf/sheet_pdf.h"
#include "wording/error_words.h"

#include <QFile>

namespace xushi::papers {

using namespace domain;

QString Keeping::warning() const
{
    return failure ? Papers::tr("No copy was kept for printing it again: %1").arg(wording::sentence(*failure))
                   : QString();
}

Keeping keepPdf(const QByteArray &pdf, const QuarterPapers &papers, PaperKind kind, const Unit *unit)
{
    const PaperOrigin &origin = papers.origin();
    if (origin.database.isEmpty())
        return {};
    KeptPaper paper{QDateTime::fromMSecsSinceEpoch(origin.clock.nowMs()), papers.quarter(), kind};
    if (unit) {
        paper.unit = unit->name;
        paper.unitId = unit->id;
    }
    paper.plan = papers.plan().id;
    paper.digest = report::shortDigest(papers.digest());
    paper.rules = presentRules;
    const auto kept = KeptPapers(origin.database).keep(pdf, paper);
    return kept ? Keeping{} : Keeping{kept.error()};
}

Keeping keepWritten(const QString &file, const QuarterPapers &papers, PaperKind kind, const Unit *unit)
{
    QFile written(file);
    if (!written.open(QIODevice::ReadOnly))
        return {files::readError(file)};
    const QByteArray pdf = written.readAll();
    if (written.error() != QFileDevice::NoError)
        return {files::readError(file)};
    return keepPdf(pdf, papers, kind, unit);
}

Keeping keepPrinted(const std::vector<report::SheetPage> &pages, const QuarterPapers &papers, const Unit *unit)
{
    return keepPdf(report::sheetPdf(pages, {papers.title(), papers.plan().issuer}), papers, PaperKind::Sheets, unit);
}

} // namespace xushi::papers
