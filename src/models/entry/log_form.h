#pragma once

#include "domain/entry/typed_amount.h"
#include "domain/journal_row.h"
#include "models/entry/entered.h"
#include "models/entry/entry_form.h"
#include "models/entry/entry_memory.h"
#include "models/entry/entry_preview.h"
#include "models/tables/choice.h"

#include <QCoreApplication>

#include <variant>

namespace xushi::models {

class ViewSource;

/// A figure as it can be entered: a reading or an increment, or a baseline.
using FigureOrBaseline = std::variant<session::FigureEntry, session::BaselineEntry>;

/// What entering it would lead to as of that day. If `replaced` is given, the figure replaces that row. Errors: as
/// session::previewFigure and session::previewBaseline.
domain::Result<session::FigurePreview> previewOf(session::Workspace &workspace, const FigureOrBaseline &entry,
                                                 QDate asOf, const QString &replaced = {});

/// A figure being filled in (登记进展): what may be chosen, what it would do, and its writing. All of the logging
/// dialog but its widgets.
class LogForm : public EntryForm {
    Q_DECLARE_TR_FUNCTIONS(LogForm)

public:
    /// Starts with the unit and the day of the last entry; otherwise with the as-of day, or today if that is earlier.
    /// `memory` outlives the form.
    LogForm(ViewSource &source, EntryMemory &memory);

    /// All indicators of the plan, in its order: "1.3.1 新增产学研合作项目".
    [[nodiscard]] std::vector<Choice> indicators() const;

    /// The indicator that the typed text means: by id, by name, by the whole entry of the list, or as the only one that
    /// a search for the text finds (SearchIndex). Absent when none or more than one fits.
    [[nodiscard]] std::optional<QString> indicatorCalled(QStringView typed) const;

    /// The units responsible for the indicator's task, leading ones first.
    [[nodiscard]] std::vector<Choice> units() const;

    [[nodiscard]] std::vector<domain::Quarter> quartersOver() const; ///< those of the period that have ended

    /// Whether the indicator takes figures of this kind: readings, increments or baselines.
    [[nodiscard]] bool allows(domain::RowKind kind) const { return whyNot(kind).isEmpty(); }
    [[nodiscard]] QString whyNot(domain::RowKind kind) const;

    [[nodiscard]] QString unitOfMeasure() const;

    [[nodiscard]] const QString &indicator() const { return m_indicator; }
    [[nodiscard]] const QString &unit() const { return m_unit; }
    [[nodiscard]] domain::RowKind kind() const { return m_kind; }
    [[nodiscard]] const QString &amount() const { return m_amount; }
    [[nodiscard]] const QString &note() const { return m_note; }

    /// Sets also the kind, which is the one chosen before if the indicator takes it, else the usual one, and the unit.
    /// The unit is the one that was chosen or that logged here, if it is responsible; else the unit of the last entry,
    /// if it leads; else the lead unit. An empty id chooses no indicator.
    void setIndicator(const QString &id);
    void setUnit(const QString &id);
    void setKind(domain::RowKind kind); ///< kept for the next indicators that take it
    void setAmount(const QString &typed) { m_amount = typed; }
    void setAmountPlace(domain::AmountPlace place) { m_place = place; } ///< where the amount is typed; usually a field
    void setNote(const QString &note) { m_note = note; }

    /// What saving would do.
    [[nodiscard]] EntryPreviewRequest preview() const;

    /// The amount that is typed. Errors: those of domain::readAmount().
    [[nodiscard]] domain::Result<domain::Quantity> quantity() const;

    /// The figure as it would be logged, of any kind. Errors: as quantity().
    [[nodiscard]] domain::Result<session::FigureEntry> entry() const;

    /// The same for every kind of figure.
    [[nodiscard]] domain::Result<FigureOrBaseline> entryOfKind() const;

    /// Writes the row. Errors: as session::logFigure, session::enterBaseline and quantity().
    [[nodiscard]] EntryWork work() const;

    /// Call after the row was written: the next entry takes over its unit and day.
    void remember();

    /// The unit's indicator after this one; absent after the last.
    [[nodiscard]] std::optional<QString> next() const;

private:
    [[nodiscard]] std::optional<domain::IndicatorInTask> chosen() const;
    [[nodiscard]] QString suggestedUnit(const domain::Task &task) const;
    [[nodiscard]] session::FigureEntry figure(domain::Quantity amount) const;
    [[nodiscard]] session::BaselineEntry baseline(domain::Quantity amount) const;
    [[nodiscard]] QString soFar() const;
    [[nodiscard]] static QString what(const domain::JournalRow &row);
    [[nodiscard]] static QString savedMessage(const domain::JournalRow &row, const domain::Assessment &after);

    EntryMemory &m_memory;
    QString m_indicator;
    QString m_wantedUnit; ///< the unit chosen last, kept while an indicator of other units is chosen; empty: none was
                          ///< chosen
    std::optional<domain::RowKind> m_wantedKind; ///< likewise the kind chosen last
    QString m_unit;
    domain::RowKind m_kind = domain::RowKind::Increment;
    QString m_amount;
    domain::AmountPlace m_place = domain::AmountPlace::Field;
    QString m_note;
};

/// The kind of figure that suits an indicator, unless the user chooses another.
domain::RowKind usualKind(const domain::Indicator &indicator);

} // namespace xushi::models
