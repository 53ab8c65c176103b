#pragma once

#include "models/entry/entered.h"
#include "models/entry/entry_preview.h"

#include <QCoreApplication>

namespace xushi::models {

class ViewSource;

/// A dated value in a schedule of nodes, as typed.
struct TypedNode {
    QDate by;
    QString value;

    friend bool operator==(const TypedNode &, const TypedNode &) = default;
};

/// A form for new terms of an indicator (调整目标): the preview, and the writing. Holds all of the dialog but its
/// widgets. Starts with the terms in force, from the as-of day, or from today if that is earlier.
class RetargetForm {
    Q_DECLARE_TR_FUNCTIONS(RetargetForm)

public:
    RetargetForm(ViewSource &source, QString indicator);

    [[nodiscard]] QString title() const;        ///< "1.3.1 新增产学研合作项目"
    [[nodiscard]] QString currentTerms() const; ///< "35 项, By the month"
    [[nodiscard]] QString unitOfMeasure() const;

    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate lastDay() const; ///< not after today

    [[nodiscard]] const QString &target() const { return m_target; }
    [[nodiscard]] domain::Schedule schedule() const { return m_schedule; }
    [[nodiscard]] const std::vector<TypedNode> &nodes() const { return m_nodes; }
    [[nodiscard]] QDate day() const { return m_day; }

    /// A node to add after the existing ones: at the end of the next quarter, without a value.
    [[nodiscard]] TypedNode nextNode() const;

    void setTarget(const QString &typed) { m_target = typed; }
    void setSchedule(domain::Schedule schedule) { m_schedule = schedule; }
    void setNodes(std::vector<TypedNode> nodes) { m_nodes = std::move(nodes); }
    void setDay(QDate day) { m_day = day; }
    void setReason(const QString &reason) { m_reason = reason; }

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

    ViewSource &m_source;
    QString m_indicator;
    QString m_target;
    domain::Schedule m_schedule = domain::Schedule::Linear;
    std::vector<TypedNode> m_nodes;
    QDate m_day;
    QString m_reason;
};

} // namespace xushi::models
