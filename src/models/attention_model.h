#pragma once

#include "models/table_of.h"

#include "domain/assessment.h"

namespace xushi::models {

class ViewSource;

/// One thing that somebody should see to.
struct AttentionRow {
    enum class Kind { Trailing, NotReported, MeasureDue };

    Kind kind;
    QString id;                           ///< of the indicator or the measure
    QString subject;                      ///< "1.3.1 新增产学研合作项目"
    QString matter;                       ///< "17.9 points behind"
    QString indicator;                    ///< empty for a measure
    std::optional<domain::Status> status; ///< of the indicator
    bool overdue = false;                 ///< of a measure
    QString unit;                         ///< the one that leads, or whose measure it is
    QString unitName;
    domain::Wide urgency = 0; ///< the greater the sooner it is listed, within its kind

    [[nodiscard]] const QString &key() const { return id; }
};

/// What asks for action (需要处理): indicators behind or missed, the furthest first; those not reported this
/// quarter; measures past due or due within 30 days, the nearest first. Design section 8.
class AttentionModel : public TableOf<AttentionRow> {
    Q_OBJECT

public:
    enum Column { Matter, Unit };
    static constexpr int columns = Unit + 1;

    explicit AttentionModel(ViewSource &source, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();
    void addIndicators(std::vector<AttentionRow> &rows) const;
    void addMeasures(std::vector<AttentionRow> &rows) const;
    [[nodiscard]] QString matterOf(const domain::Assessment &assessment) const;
    [[nodiscard]] QString nameOf(const QString &unit) const;

    ViewSource &m_source;
};

} // namespace xushi::models
