#pragma once

#include "models/search/search_index.h"
#include "session/workspace/workspace.h"

#include <QAbstractListModel>

#include <memory>

namespace xushi::models {

class ViewSource;

/// What the typed text finds in the view's plan, the best first.
class SearchModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Scope { Everything, Indicators };
    static constexpr std::size_t most = 50; ///< rows; a user who needs more can type more

    explicit SearchModel(ViewSource &source, Scope scope, QObject *parent = nullptr);

    /// Finds only what belongs to one unit; with an empty id, everything.
    void setUnit(const QString &unit);

    void setText(const QString &typed);

    [[nodiscard]] const SearchHit &hitAt(int row) const { return m_hits[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;

    /// The hit in words: "1.3.1 新增产学研合作项目"; MatterRole says whether it is an indicator, task, project or unit.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void forgetOtherPlan();

    ViewSource &m_source;
    Scope m_scope;
    QString m_unit;
    QString m_typed;
    std::unique_ptr<SearchIndex> m_index; ///< made for the first search
    session::PlanHandle m_indexed;        ///< the plan of m_index
    std::vector<SearchHit> m_hits;
};

/// The indicator that the typed text means: by its id, its name or its whole entry, or as the only one that the text
/// finds.
std::optional<QString> indicatorMeant(const SearchIndex &index, QStringView typed);

} // namespace xushi::models
