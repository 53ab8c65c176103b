#pragma once

#include "models/search/search_index.h"
#include "session/workspace/workspace.h"

#include <QAbstractListModel>

#include <memory>

namespace xushi::models {

class ViewSource;

/// What a typed text finds in the plan that is looked at, the best first.
class SearchModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Scope { Everything, Indicators };
    static constexpr std::size_t most = 50; ///< rows; who sees more types more

    explicit SearchModel(ViewSource &source, Scope scope, QObject *parent = nullptr);

    /// Finds only what is one unit's; everything with an empty id.
    void setUnit(const QString &unit);

    void setText(const QString &typed);

    [[nodiscard]] const SearchHit &hitAt(int row) const { return m_hits[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;

    /// In words: "1.3.1 新增产学研合作项目"; MatterRole says what it is: indicator, task, project, unit.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void forgetOtherPlan();

    ViewSource &m_source;
    Scope m_scope;
    QString m_unit;
    QString m_typed;
    std::unique_ptr<SearchIndex> m_index; ///< made when first asked for
    session::PlanHandle m_indexed;        ///< the plan that it is of
    std::vector<SearchHit> m_hits;
};

/// The indicator that typed text means: the one whose id, name or whole entry it is, else the only one it finds.
std::optional<QString> indicatorMeant(const SearchIndex &index, QStringView typed);

} // namespace xushi::models
