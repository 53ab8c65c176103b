#pragma once

#include "models/entry/entered.h"
#include "models/entry/entry_form.h"
#include "models/entry/entry_preview.h"
#include "models/entry/part_choices.h"

#include <QCoreApplication>

namespace xushi::models {

class ViewSource;

/// A dated value in a schedule of nodes, as typed.
struct TypedNode {
    QDate by;
    QString value;

    friend bool operator==(const TypedNode &, const TypedNode &) = default;
};

/// New terms for an indicator being filled in (调整目标): what they would do, and their writing. All of the dialog but
/// its widgets. Starts with the terms in force, from the day looked at or today if that is still to come.
class RetargetForm : public EntryForm {
    Q_DECLARE_TR_FUNCTIONS(RetargetForm)

public:
    RetargetForm(ViewSource &source, QString indicator);

    [[nodiscard]] QString title() const;        ///< "1.3.1 新增产学研合作项目"
    [[nodiscard]] QString currentTerms() const; ///< "35 项, By the month"
    [[nodiscard]] QString unitOfMeasure() const;

    [[nodiscard]] const QString &target() const { return m_target; }
    [[nodiscard]] domain::Schedule schedule() const { return m_schedule; }
    [[nodiscard]] const std::vector<TypedNode> &nodes() const { return m_nodes; }

    /// The last day: the plan's last where no other is set.
    [[nodiscard]] QDate due() const { return m_due; }

    /// The units with a share of a split indicator, of which one is retargeted; empty where it is not split.
    [[nodiscard]] std::vector<Choice> units() const;
    [[nodiscard]] const QString &unit() const { return m_unit; }

    /// A node to add after the existing ones: at the end of the next quarter, without a value.
    [[nodiscard]] TypedNode nextNode() const;

    void setTarget(const QString &typed) { m_target = typed; }
    void setSchedule(domain::Schedule schedule) { m_schedule = schedule; }
    void setNodes(std::vector<TypedNode> nodes) { m_nodes = std::move(nodes); }
    void setReason(const QString &reason) { m_reason = reason; }
    void setDue(QDate due) { m_due = due; }

    /// Starts again with the terms of the unit's share.
    void setUnit(const QString &unit);

    /// What saving would do. Incomplete while the user still has to type something.
    [[nodiscard]] EntryPreviewRequest preview() const;

    /// Says that the reason is missing; empty when it is there.
    [[nodiscard]] QString missingReason() const;

    /// Writes the row. Errors: as session::retarget, and of the typed decimals.
    [[nodiscard]] EntryWork work() const;

private:
    [[nodiscard]] domain::Result<domain::Terms> terms() const;
    [[nodiscard]] QString whatIsMissing() const;
    [[nodiscard]] session::RetargetEntry entry(const domain::Terms &terms) const;
    [[nodiscard]] static EntryPreview ready(const session::FigurePreview &seen, const domain::Period &period);
    [[nodiscard]] domain::Terms termsInForce() const;
    void takeTerms();

    QString m_indicator;
    QString m_target;
    domain::Schedule m_schedule = domain::Schedule::Linear;
    std::vector<TypedNode> m_nodes;
    QString m_reason;
    QDate m_due;
    QString m_unit;
};

} // namespace xushi::models
