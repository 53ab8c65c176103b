#include "wording/plan_difference_words.h"

#include "domain/tokens.h"
#include "wording/figure_words.h"
#include "wording/plan_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace xushi::wording {

using namespace domain;

namespace {

/// The words for a plan's fields, by their keys in the file.
constexpr std::array<std::pair<const char *, const char *>, 38> fieldWords{{
    {"title", QT_TRANSLATE_NOOP("PlanFields", "title")},
    {"name", QT_TRANSLATE_NOOP("PlanFields", "name")},
    {"issuer", QT_TRANSLATE_NOOP("PlanFields", "issuer")},
    {"issued_on", QT_TRANSLATE_NOOP("PlanFields", "day of issue")},
    {"period", QT_TRANSLATE_NOOP("PlanFields", "period")},
    {"tolerance", QT_TRANSLATE_NOOP("PlanFields", "tolerance")},
    {"office", QT_TRANSLATE_NOOP("PlanFields", "office")},
    {"rank_from", QT_TRANSLATE_NOOP("PlanFields", "ranked from")},
    {"report_day", QT_TRANSLATE_NOOP("PlanFields", "report day")},
    {"review", QT_TRANSLATE_NOOP("PlanFields", "review")},
    {"evidence", QT_TRANSLATE_NOOP("PlanFields", "evidence")},
    {"document", QT_TRANSLATE_NOOP("PlanFields", "document")},
    {"text", QT_TRANSLATE_NOOP("PlanFields", "text of the document")},
    {"aliases", QT_TRANSLATE_NOOP("PlanFields", "other names")},
    {"members", QT_TRANSLATE_NOOP("PlanFields", "members")},
    {"source", QT_TRANSLATE_NOOP("PlanFields", "article")},
    {"units", QT_TRANSLATE_NOOP("PlanFields", "responsible units")},
    {"units_open_ended", QT_TRANSLATE_NOOP("PlanFields", "and others")},
    {"leader", QT_TRANSLATE_NOOP("PlanFields", "leader")},
    {"deliverables", QT_TRANSLATE_NOOP("PlanFields", "deliverables")},
    {"goals", QT_TRANSLATE_NOOP("PlanFields", "goals")},
    {"due", QT_TRANSLATE_NOOP("PlanFields", "due day")},
    {"due_wording", QT_TRANSLATE_NOOP("PlanFields", "due as worded")},
    {"quote", QT_TRANSLATE_NOOP("PlanFields", "sentence of the notice")},
    {"printed_number", QT_TRANSLATE_NOOP("PlanFields", "printed number")},
    {"unit_of_measure", QT_TRANSLATE_NOOP("PlanFields", "unit of measure")},
    {"target", QT_TRANSLATE_NOOP("PlanFields", "target")},
    {"comparison", QT_TRANSLATE_NOOP("PlanFields", "comparison")},
    {"band", QT_TRANSLATE_NOOP("PlanFields", "band")},
    {"target_to", QT_TRANSLATE_NOOP("PlanFields", "upper end of the range")},
    {"baseline", QT_TRANSLATE_NOOP("PlanFields", "baseline")},
    {"accumulation", QT_TRANSLATE_NOOP("PlanFields", "accumulation")},
    {"schedule", QT_TRANSLATE_NOOP("PlanFields", "schedule")},
    {"nodes", QT_TRANSLATE_NOOP("PlanFields", "dated values")},
    {"yearly", QT_TRANSLATE_NOOP("PlanFields", "targets of the years")},
    {"commitment", QT_TRANSLATE_NOOP("PlanFields", "commitment")},
    {"wording", QT_TRANSLATE_NOOP("PlanFields", "wording")},
    {"shares", QT_TRANSLATE_NOOP("PlanFields", "shares")},
}};

constexpr std::array<std::pair<const char *, const char *>, 4> rareFieldWords{{
    {"available_on", QT_TRANSLATE_NOOP("PlanFields", "day of publication")},
    {"data_lag_months", QT_TRANSLATE_NOOP("PlanFields", "months that the source is late")},
    {"definition", QT_TRANSLATE_NOOP("PlanFields", "definition")},
    {"data_source", QT_TRANSLATE_NOOP("PlanFields", "data source")},
}};

struct Differences {
    Q_DECLARE_TR_FUNCTIONS(PlanDifferences)
};

QString fieldWord(const QString &key)
{
    const auto isMeant = [&](const auto &one) { return key == QLatin1StringView(one.first); };
    const auto usual = std::find_if(fieldWords.begin(), fieldWords.end(), isMeant);
    if (usual != fieldWords.end())
        return QCoreApplication::translate("PlanFields", usual->second);
    const auto rare = std::find_if(rareFieldWords.begin(), rareFieldWords.end(), isMeant);
    return rare == rareFieldWords.end() ? key : QCoreApplication::translate("PlanFields", rare->second);
}

template <typename E> QString tokenWord(const QString &token)
{
    const auto value = fromToken<E>(token);
    return value ? word(*value) : token;
}

/// "甲局 (lead)": a name and, behind a tab, a role.
QString unitWords(const QString &line)
{
    const QString role = line.section(u'\t', 1);
    return role.isEmpty() ? line : Differences::tr("%1 (%2)").arg(line.section(u'\t', 0, 0), tokenWord<Role>(role));
}

QString valueWords(const QString &field, const QString &text)
{
    constexpr int longest = 60;
    if (text.isEmpty())
        return nothing();
    if (field == u"accumulation")
        return tokenWord<Accumulation>(text);
    if (field == u"comparison")
        return tokenWord<Comparison>(text);
    if (field == u"schedule")
        return tokenWord<Schedule>(text);
    if (field == u"commitment")
        return tokenWord<Commitment>(text);
    QStringList lines;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        lines += unitWords(line);
    const QString joined = lines.join(Differences::tr(", "));
    return joined.size() > longest ? joined.left(longest) + QChar(0x2026) : joined;
}

QString partWord(PlanPart part)
{
    switch (part) {
    case PlanPart::Plan:
        return Differences::tr("plan");
    case PlanPart::Unit:
        return Differences::tr("unit");
    case PlanPart::Project:
        return Differences::tr("project");
    case PlanPart::Task:
        return Differences::tr("task");
    case PlanPart::Indicator:
        return Differences::tr("indicator");
    }
    return {};
}

QString changesIn(const PlanDifference &difference)
{
    QStringList changes;
    for (const FieldChange &change : difference.fields)
        changes += Differences::tr("%1: %2 → %3")
                       .arg(fieldWord(change.field), valueWords(change.field, change.before),
                            valueWords(change.field, change.after));
    return changes.join(Differences::tr("; "));
}

} // namespace

QString sentence(const PlanDifference &difference)
{
    const QString what = QStringLiteral("%1 %2 %3").arg(partWord(difference.part), difference.id, difference.name);
    switch (difference.kind) {
    case PlanDifference::Kind::New:
        return Differences::tr("New: %1").arg(what);
    case PlanDifference::Kind::Gone:
        return Differences::tr("Gone: %1").arg(what);
    case PlanDifference::Kind::Changed:
        break;
    }
    return Differences::tr("Changed: %1: %2").arg(what, changesIn(difference));
}

QString differenceCount(const std::vector<PlanDifference> &differences)
{
    if (differences.empty())
        return Differences::tr("Both say the same.");
    const auto count = [&](PlanDifference::Kind kind) {
        return QString::number(std::count_if(differences.begin(), differences.end(),
                                             [kind](const PlanDifference &one) { return one.kind == kind; }));
    };
    using enum PlanDifference::Kind;
    return Differences::tr("%1 new, %2 gone, %3 changed.").arg(count(New), count(Gone), count(Changed));
}

} // namespace xushi::wording
