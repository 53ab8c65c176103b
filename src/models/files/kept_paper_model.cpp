#include "models/files/kept_paper_model.h"

#include "models/tables/plain_tool_tip.h"
#include "models/tables/roles.h"
#include "wording/figure_words.h"

namespace xushi::models {

namespace {

QString cellText(const KeptPaperRow &row, int column)
{
    switch (column) {
    case KeptPaperModel::Printed:
        return row.printed.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    case KeptPaperModel::Quarter:
        return wording::quarterName(row.quarter);
    case KeptPaperModel::Kind:
        return row.isBulletin ? KeptPaperModel::tr("Bulletin") : KeptPaperModel::tr("Sheets");
    case KeptPaperModel::Unit:
        return row.unit.isEmpty() ? KeptPaperModel::tr("All units") : row.unit;
    case KeptPaperModel::Digest:
        return row.digest;
    default:
        return KeptPaperModel::tr("Edition %1").arg(row.rules);
    }
}

} // namespace

QVariant KeptPaperModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::ToolTipRole)
        return plainToolTip(rowAt(index).file);
    if (role == SortRole && index.column() == Quarter)
        return QVariant::fromValue(SortKey::of(std::optional(rowAt(index).quarter.lastDay())));
    return role == Qt::DisplayRole ? QVariant(cellText(rowAt(index), index.column())) : QVariant();
}

ColumnHead KeptPaperModel::head(int column) const
{
    switch (column) {
    case Printed:
        return {tr("Printed"), tr("When the paper was printed or exported")};
    case Quarter:
        return {tr("Quarter"), tr("The quarter that the paper is about")};
    case Kind:
        return {tr("Paper"), tr("Whether it is the sheets or the bulletin")};
    case Unit:
        return {tr("Unit"), tr("Whose sheet it is")};
    case Digest:
        return {tr("Digest"), tr("The digest at the foot of the paper, which stands for the journal of that time")};
    default:
        return {tr("Rules"), tr("The edition of the rules by which its figures were judged")};
    }
}

} // namespace xushi::models
