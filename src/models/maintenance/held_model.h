#pragma once

#include "models/tables/table_of.h"
#include "session/maintenance/held.h"

namespace xushi::models {

/// A held row in words.
struct HeldLine {
    QString id;
    QString plan;  ///< id
    QString years; ///< of the plan, to tell plans apart
    QString subject;
    QString kind;
    QString figure; ///< with its unit of measure
    QDate day;
    QString unit;
    QString author;
    QString state; ///< 待核实, or 不予入账 and why
    QString why;   ///< the rule that no version of the plan relaxes

    [[nodiscard]] QString key() const { return id; }

    /// Its day, kind, subject and figure.
    [[nodiscard]] QString words() const;
};

/// The rows that came by a merge and do not count, because no version of their plan allows them (待核实).
class HeldModel : public TableOf<HeldLine> {
    Q_OBJECT

public:
    enum Column { Plan, Subject, Kind, Figure, Day, Unit, Author, State, Why };
    static constexpr int columns = Why + 1;

    explicit HeldModel(QObject *parent = nullptr) : TableOf(columns, parent) {}

    void setHeld(const std::vector<session::HeldEntry> &entries);

    [[nodiscard]] bool hasSeveralPlans() const;

    /// Those that wait for a decision.
    [[nodiscard]] qsizetype waiting() const { return m_waiting; }

    /// Names these rows: one by its words, several by their number.
    [[nodiscard]] QString words(const QStringList &rows) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] ColumnHead head(int column) const override;

    qsizetype m_waiting = 0;
};

} // namespace xushi::models
