#include "models/search/search_model.h"

#include "models/tables/roles.h"
#include "models/view/view_source.h"

namespace xushi::models {

namespace {

QString entryText(const SearchHit &hit)
{
    return hit.kind == SearchHit::Kind::Unit ? hit.name : hit.id + u' ' + hit.name;
}

} // namespace

SearchModel::SearchModel(ViewSource &source, Scope scope, QObject *parent)
    : QAbstractListModel(parent), m_source(source), m_scope(scope)
{
    source.follow(this, &SearchModel::forgetOtherPlan);
}

void SearchModel::forgetOtherPlan()
{
    if (m_indexed != m_source.view().loaded)
        m_index.reset();
}

void SearchModel::setUnit(const QString &unit)
{
    m_unit = unit;
    m_index.reset();
    setText(m_typed);
}

void SearchModel::setText(const QString &typed)
{
    m_typed = typed;
    beginResetModel();
    m_hits.clear();
    if (m_source.hasView() && !typed.trimmed().isEmpty()) {
        if (!m_index) {
            m_indexed = m_source.view().loaded;
            m_index = std::make_unique<SearchIndex>(m_source.plan(), m_unit);
        }
        m_hits = m_scope == Scope::Indicators ? m_index->findIndicators(typed) : m_index->find(typed);
        if (m_hits.size() > most)
            m_hits.erase(m_hits.begin() + most, m_hits.end());
    }
    endResetModel();
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchHit &hit = hitAt(index.row());
    const auto kind = [&] {
        switch (hit.kind) {
        case SearchHit::Kind::Unit:
            return tr("Unit");
        case SearchHit::Kind::Project:
            return tr("Project");
        case SearchHit::Kind::Task:
            return tr("Task");
        case SearchHit::Kind::Indicator:
            return tr("Indicator");
        }
        return QString();
    };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return entryText(hit);
    case Qt::AccessibleTextRole:
        //: what was found, and what it is
        return tr("%1 (%2)").arg(entryText(hit), kind());
    case MatterRole:
        return kind();
    case KeyRole:
        return hit.id;
    default:
        return {};
    }
}

std::optional<QString> indicatorMeant(const SearchIndex &index, QStringView typed)
{
    const auto hits = index.findIndicators(typed);
    if (hits.empty())
        return std::nullopt;
    const QString wanted = domain::foldedName(typed);
    const SearchHit &best = hits.front();
    const bool isSame = wanted == domain::foldedName(best.id) || wanted == domain::foldedName(best.name)
                        || wanted == domain::foldedName(entryText(best));
    return isSame || hits.size() == 1 ? std::optional(best.id) : std::nullopt;
}

} // namespace xushi::models
