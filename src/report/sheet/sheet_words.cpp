#include "report/sheet/sheet_words.h"

#include "domain/rules_edition.h"
#include "report/sheet/sheet_context.h"
#include "wording/figure_words.h"
#include "wording/plan_words.h"

namespace xushi::report {

QString asOfLine(const SheetRequest &request)
{
    const QDate asOf = request.assessment.asOf;
    return Sheet::tr("Data up to %1, as the units reported them   %2 of the schedule gone")
        .arg(wording::longDay(asOf), wording::schedulePercent(request.plan.period, asOf));
}

QString onOneLine(const QString &head)
{
    const qsizetype place = head.indexOf(u'\n');
    if (place < 0)
        return head;
    const bool isOfWords = place > 0 && head[place - 1].script() == QChar::Script_Latin;
    return QString(head).replace(u'\n', isOfWords ? QStringLiteral(" ") : QString());
}

QString digestLine(const SheetRequest &request)
{
    if (request.digest.isEmpty())
        return {};
    const QString known =
        request.knownAt ? Sheet::tr("as known at %1").arg(*request.knownAt) : Sheet::tr("as known when printed");
    const QString rules = (request.isOfEarlierRules ? Sheet::tr("recomputed by the present rules, edition %1")
                                                    : Sheet::tr("rules, edition %1"))
                              .arg(domain::presentRules);
    return QStringList{Sheet::tr("Journal digest %1").arg(shortDigest(request.digest)), known, rules}.join(
        QStringLiteral("  "));
}

bool isBeforeIssue(const SheetRequest &request)
{
    return request.quarter.lastDay() < request.plan.issuedOn;
}

QString beforeIssueNote(const SheetRequest &request)
{
    return Sheet::tr("This quarter ended before the plan was issued on %1: its figures were entered afterwards and are "
                     "summed up; no unit is ranked or blamed.")
        .arg(wording::longDay(request.plan.issuedOn));
}

QString reportedShare(const domain::Reporting &reporting)
{
    const auto rate = reporting.rate();
    if (!rate)
        return wording::nothing();
    QString share = wording::shortPercent(*rate);
    if (share == QStringLiteral("100%") && reporting.reported < reporting.toReport)
        return QStringLiteral("99.9%");
    if (share == QStringLiteral("0%") && reporting.reported > 0)
        return QStringLiteral("0.1%");
    return share;
}

} // namespace xushi::report
