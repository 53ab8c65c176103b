#include "papers/kept_paper.h"

#include "papers/papers_context.h"
#include "report/sheet/sheet_file_name.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace xushi::papers {

using namespace domain;

namespace {

constexpr qsizetype mostOfName = 80; ///< bytes; with two ids the whole name fits into the 255 of most file systems
constexpr qsizetype mostOfId = 40;

constexpr QChar between = u'_';

QString timeFormat()
{
    return QStringLiteral("yyyy-MM-dd_HHmmss");
}

/// Without what separates the parts of the name.
QString part(const QString &text, qsizetype most)
{
    return report::fileNamePart(QString(text).replace(between, u'-'), most).replace(between, u'-');
}

QString unitPart(const KeptPaper &paper)
{
    return paper.unitId.isEmpty() ? Papers::tr("all-units")
                                  : part(paper.unit, mostOfName) + u'(' + inKeptName(paper.unitId) + u')';
}

void readUnit(const QString &text, KeptPaper &paper)
{
    const qsizetype id = text.lastIndexOf(u'(');
    if (id < 0 || !text.endsWith(u')'))
        return;
    paper.unit = text.first(id);
    paper.unitId = text.sliced(id + 1).chopped(1);
}

} // namespace

QString inKeptName(const QString &id)
{
    return part(QString(id).replace(u'(', u'-').replace(u')', u'-'), mostOfId);
}

QString keptPaperName(const KeptPaper &paper)
{
    const bool isBulletin = paper.kind == PaperKind::Bulletin;
    QStringList parts{paper.printed.toString(timeFormat()), paper.quarter.toString(),
                      isBulletin ? Papers::tr("bulletin") : Papers::tr("sheets")};
    if (!isBulletin)
        parts += unitPart(paper);
    //: in a file's name; %1 is the number of the rules' edition
    parts += {inKeptName(paper.plan), paper.digest, Papers::tr("rules-%1").arg(paper.rules), paper.checksum};
    return parts.join(between) + QStringLiteral(".pdf");
}

/// The words in it are for people; only a bulletin's lack of a unit tells it from sheets.
std::optional<KeptPaper> readKeptPaperName(const QString &file)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4}-\\d\\d-\\d\\d_\\d{6})_(\\d{4}Q[1-4])_[^_]+_(?:([^_]+)_)?([^_]+)_"
                       "([0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4})_\\D*(\\d{1,4})\\D*_([0-9a-f]{8})\\.pdf$"));
    const auto match = form.match(QFileInfo(file).fileName());
    const QDateTime printed = QDateTime::fromString(match.captured(1), timeFormat());
    const auto quarter = Quarter::parse(match.captured(2));
    if (!match.hasMatch() || !printed.isValid() || !quarter)
        return std::nullopt;
    KeptPaper paper{printed, *quarter};
    paper.kind = match.captured(3).isEmpty() ? PaperKind::Bulletin : PaperKind::Sheets;
    readUnit(match.captured(3), paper);
    paper.plan = match.captured(4);
    paper.digest = match.captured(5);
    paper.rules = match.captured(6).toInt();
    paper.checksum = match.captured(7);
    paper.file = file;
    return paper;
}

} // namespace xushi::papers
