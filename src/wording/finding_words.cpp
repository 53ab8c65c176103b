#include "wording/finding_words.h"

#include "domain/tokens.h"
#include "wording/error_words.h"
#include "wording/plan_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace xushi::wording {

using namespace domain;

namespace {

class Findings {
    Q_DECLARE_TR_FUNCTIONS(Findings)

public:
    static QString what(const Finding &finding);
    static QString structure(const QString &finding);

    /// Where the repair, which is called so, has not been tried.
    static QString remedy(FindingKind kind, const QString &repair);
    static QString remedyAfterRepair(FindingKind kind);
    static QString repairInWindow() { return tr("“Repair…”"); }
    //: two sentences: what is wrong, and what to do about it
    static QString joined(const FindingWords &words) { return tr("%1 %2").arg(words.what, words.remedy); }
    static FindingWords lostRow(const QString &hash);
};

/// A kind of row, which a finding names as the database has it.
QString kindWord(const QString &token)
{
    const auto kind = fromToken<RowKind>(token);
    return kind ? word(*kind) : token;
}

/// `finding` is what SQLite says. Only the place is for people; the log and the support have the rest.
QString Findings::structure(const QString &finding)
{
    static const QRegularExpression page(QStringLiteral("\\bpage (\\d+)"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression index(QStringLiteral("\\bindex (\\w+)"));
    if (const auto at = page.match(finding); at.hasMatch())
        return tr("The file is damaged at page %1.").arg(at.captured(1));
    if (const auto at = index.match(finding); at.hasMatch())
        return tr("The file is damaged: its index %1 does not fit its table.").arg(at.captured(1));
    return tr("The file is damaged: its parts do not fit together.");
}

QString Findings::what(const Finding &finding)
{
    const auto arg = [&](qsizetype index) { return finding.args.value(index); };
    switch (finding.kind) {
    case FindingKind::Structure:
        return structure(arg(0));
    case FindingKind::ForeignKey:
        return tr("Table %1, row %2 hangs on something that is gone.").arg(arg(0), arg(1));
    case FindingKind::Unreadable:
        return tr("Row %1 cannot be read as a row of the journal.").arg(arg(0));
    case FindingKind::WrongHash:
        return tr("Row %1 was changed after it was written: its hash does not fit.").arg(arg(0));
    case FindingKind::MissingParent:
        return tr("Row %1 was written after a row that is missing here (hash %2).").arg(arg(0), arg(1));
    case FindingKind::LostHead:
        return tr("The row that was written last (hash %1) is gone.").arg(arg(0));
    case FindingKind::WrongHeads:
        return tr("The list of newest rows does not follow from the journal.");
    case FindingKind::WrongPlan:
        return tr("Plan version %1 is not what was loaded.").arg(arg(0));
    case FindingKind::AmountOutOfRange:
        return tr("The amount of row %1 is out of range, so it was changed after it was written.").arg(arg(0));
    case FindingKind::WrongOrder:
        return tr("Row %1 bears a time of arrival before that of the row it came after; what was known when may be "
                  "wrong.")
            .arg(arg(0));
    case FindingKind::TotalOutOfRange:
        return tr("The total of %1 leaves the range of 9200000000000 either side of 0.").arg(arg(0));
    case FindingKind::OutsidePeriod:
        return tr("Row %1 is of %2, outside the plan period from %3 to %4; it is kept but never counted.")
            .arg(arg(0), arg(1), arg(2), arg(3));
    case FindingKind::LostPlan:
        return tr("The plan “%1”, which %2 rows belong to, is not in the database.").arg(arg(0), arg(1));
    case FindingKind::LostSubject:
        return tr("Row %1 (%2) is about “%3”, which the plan does not have; it is kept but shown nowhere.")
            .arg(arg(0), kindWord(arg(1)), arg(2));
    case FindingKind::TimeOutOfRange:
        return tr("Row %1 bears a time that no clock shows.").arg(arg(0));
    case FindingKind::WrongArrival:
        return tr("Row %1 did not arrive at the time that it bears now; what was known when may be wrong.").arg(arg(0));
    case FindingKind::MalformedRow:
        return tr("Row %1 is not made as rows are (%2); other databases will not take it.")
            .arg(arg(0), causeWord(arg(1)));
    case FindingKind::HeldRow:
        return tr("Row %1 (%2 of %3) is held: no version of its plan allows it, and it does not count.")
            .arg(arg(0), kindWord(arg(1)), arg(2));
    case FindingKind::ForeignVoid:
        return tr("Row %1 voids row %2 of another plan or unit, which it may not; that row counts.")
            .arg(arg(0), arg(1));
    case FindingKind::ClockBehind:
        return tr("The newest row bears the time %1, but this computer's clock says %2.").arg(arg(0), arg(1));
    }
    return {};
}

QString Findings::remedy(FindingKind kind, const QString &repair)
{
    switch (kind) {
    case FindingKind::Structure:
    case FindingKind::ForeignKey:
        return tr("Try %1; else go back to the last backup.").arg(repair);
    case FindingKind::Unreadable:
    case FindingKind::WrongHash:
    case FindingKind::AmountOutOfRange:
    case FindingKind::WrongOrder:
        return tr("%1 looks for it in the backups.").arg(repair);
    case FindingKind::MissingParent:
    case FindingKind::LostHead:
        return tr("Merge the copy that has it, or let %1 look for it in the backups.").arg(repair);
    case FindingKind::WrongHeads:
        return tr("%1 makes it anew.").arg(repair);
    case FindingKind::WrongPlan:
        return tr("Load its file again, or let %1 look for it in the backups.").arg(repair);
    case FindingKind::TotalOutOfRange:
        return tr("Void a row of it.");
    case FindingKind::OutsidePeriod:
        return tr("Load a plan whose period holds it, or void the row.");
    case FindingKind::LostPlan:
        return tr("Load its file.");
    case FindingKind::LostSubject:
        return tr("Load a plan that has it, or void the row.");
    case FindingKind::TimeOutOfRange:
    case FindingKind::WrongArrival:
        return tr("%1 looks for it in the backups.").arg(repair);
    case FindingKind::MalformedRow:
        return tr("Void the row and enter it again.");
    case FindingKind::HeldRow:
        return tr("Accept or refuse it: Backups in the window, or “xushi held”.");
    case FindingKind::ForeignVoid:
        return tr("Nothing needs to be done.");
    case FindingKind::ClockBehind:
        return tr("Set the clock right. If it is right, it was wrong when that row was written: looking back to an "
                  "earlier time will not show the rows since.");
    }
    return {};
}

QString Findings::remedyAfterRepair(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Structure:
    case FindingKind::ForeignKey:
    case FindingKind::WrongHeads:
        return tr("The repair could not put it right: go back to the last backup.");
    case FindingKind::Unreadable:
    case FindingKind::WrongHash:
    case FindingKind::AmountOutOfRange:
    case FindingKind::WrongOrder:
    case FindingKind::TimeOutOfRange:
    case FindingKind::WrongArrival:
        return tr("No backup has it whole. Lay a backup that was kept elsewhere into the folder of backups and repair "
                  "again.");
    case FindingKind::MissingParent:
    case FindingKind::LostHead:
        return tr("No backup has it. Merge the copy that has it, if there is one.");
    case FindingKind::WrongPlan:
        return tr("No backup has it whole. Load its file again.");
    case FindingKind::TotalOutOfRange:
    case FindingKind::OutsidePeriod:
    case FindingKind::LostPlan:
    case FindingKind::LostSubject:
    case FindingKind::MalformedRow:
    case FindingKind::HeldRow:
    case FindingKind::ForeignVoid:
    case FindingKind::ClockBehind:
        return remedy(kind, {}); // the repair does not change this
    }
    return {};
}

FindingWords Findings::lostRow(const QString &hash)
{
    return {tr("No backup has the row with the hash %1: it is lost.").arg(hash),
            tr("Merge a copy that has it, if there is one.")};
}

} // namespace

FindingWords wordsOf(const Finding &finding, FindingReader reader)
{
    const QString what = Findings::what(finding);
    switch (reader) {
    case FindingReader::CommandLine:
        return {what, Findings::remedy(finding.kind, QStringLiteral("“xushi check --repair”"))};
    case FindingReader::Window:
        return {what, Findings::remedy(finding.kind, Findings::repairInWindow())};
    case FindingReader::AfterRepair:
        return {what, Findings::remedyAfterRepair(finding.kind)};
    }
    return {};
}

QString sentence(const Finding &finding, FindingReader reader)
{
    return Findings::joined(wordsOf(finding, reader));
}

FindingWords wordsOfLostRow(const QString &hash)
{
    return Findings::lostRow(hash);
}

QString sentenceOfLostRow(const QString &hash)
{
    return Findings::joined(Findings::lostRow(hash));
}

} // namespace xushi::wording
