#include "papers/bulletin_file.h"

#include "exchange/output_file.h"
#include "report/bulletin/bulletin_layout.h"
#include "report/bulletin/bulletin_odt.h"
#include "report/bulletin/bulletin_text.h"
#include "report/pdf/sheet_pdf.h"
#include "report/sheet/sheet_file_name.h"

namespace xushi::papers {

using namespace domain;

namespace {

bool endsIn(const QString &file, const char *suffix)
{
    return file.endsWith(QLatin1StringView(suffix), Qt::CaseInsensitive);
}

/// Text that every editor on Windows can read: with a byte order mark, and lines ending in CRLF.
QByteArray textFile(QString text)
{
    return "\xEF\xBB\xBF" + text.replace(u'\n', QStringLiteral("\r\n")).toUtf8();
}

} // namespace

bool isBulletinFile(const QString &file)
{
    return endsIn(file, ".odt") || endsIn(file, ".pdf") || endsIn(file, ".txt");
}

Result<Keeping> writeBulletin(const QString &file, const QuarterPapers &papers, const report::BulletinOptions &options)
{
    if (auto replaceable = exchange::requireReplaceable(file); !replaceable)
        return tl::unexpected<Error>(replaceable.error());
    const report::BulletinContent bulletin = report::bulletinOf(papers.request(), options);
    if (endsIn(file, ".pdf"))
        return report::writeSheetPdf(file, report::layOutBulletin(bulletin), {bulletin.title, papers.plan().issuer})
            .map([&] { return keepWritten(file, papers, PaperKind::Bulletin, nullptr); });
    return exchange::writeBytes(file, endsIn(file, ".txt") ? textFile(report::plainText(bulletin))
                                                           : report::bulletinOdt(bulletin))
        .map([] { return Keeping{}; });
}

QString bulletinName(const Quarter &quarter)
{
    return report::bulletinFileName(quarter);
}

} // namespace xushi::papers
