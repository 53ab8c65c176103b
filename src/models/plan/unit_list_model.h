#pragma once

#include "models/tables/view_table.h"

#include "domain/unit_assessment.h"

namespace xushi::models {

/// A unit of the plan as the list shows it.
struct UnitRow {
    domain::UnitAssessment now;
    QString name;
    std::optional<int> rankChange; ///< places gained since last quarter
    QString rankChangeSentence;    ///< with what made the difference

    [[nodiscard]] const QString &key() const { return now.unit; }
};

/// The units (单位情况), in the plan's order: rank, counts by status, share reported.
class UnitListModel : public ViewTable<UnitRow> {
    Q_OBJECT

public:
    /// Between Name and Composition there is one column for each domain::Status, in their order.
    enum Column { Rank, Name, FirstStatus, Composition = FirstStatus + domain::statusCount, ReportingRate, RankChange };
    static constexpr int columns = RankChange + 1;

    explicit UnitListModel(ViewSource &source, QObject *parent = nullptr);

    static constexpr int columnOf(domain::Status status) { return FirstStatus + static_cast<int>(status); }

    /// The status that a column counts, if it counts one.
    static std::optional<domain::Status> statusOf(int column);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] ColumnHead head(int column) const override;
    std::vector<UnitRow> findRows() override;
    [[nodiscard]] QString sentence(const UnitRow &row, int column) const;
};

} // namespace xushi::models
