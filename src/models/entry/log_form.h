#pragma once

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

/// What entering it would lead to as of that day, in the place of the row `replaced` if one is named. Errors: as
/// session::previewFigure and session::previewBaseline.
domain::Result<session::FigurePreview> previewOf(session::Workspace &workspace, const FigureOrBaseline &entry,
                                                 QDate asOf, const QString &replaced = {});

/// A figure being filled in (登记进展): what may be chosen, what it would do, and its writing. All of the logging
/// dialog but its widgets.
class LogForm : public EntryForm {
    Q_DECLARE_TR_FUNCTIONS(LogForm)

public:
    /// Starts with the unit and the day of the last entry; else the day looked at, or today if that is still to
    /// come. `memory` outlives the form.
    LogForm(ViewSource &source, EntryMemory &memory);

    /// All indicators of the plan, in its order: "1.3.1 新增产学研合作项目".
    [[nodiscard]] std::vector<Choice> indicators() const;

    /// The indicator that typed text means: by id, by name, by the whole entry, else the only one that a search for
    /// the text finds (SearchIndex). Absent when there is none or more than one.
    [[nodiscard]] std::optional<QString> indicatorCalled(QStringView typed) const;

    /// The units responsible for the indicator's task, leading ones first.
    [[nodiscard]] std::vector<Choice> units() const;

    [[nodiscard]] std::vector<domain::Quarter> quartersOver() const; ///< those of the period that have ended

    /// Reading, increment or baseline; whether the indicator takes it.
    [[nodiscard]] bool allows(domain::RowKind kind) const { return whyNot(kind).isEmpty(); }
    [[nodiscard]] QString whyNot(domain::RowKind kind) const;

    [[nodiscard]] QString unitOfMeasure() const;

    [[nodiscard]] const QString &indicator() const { return m_indicator; }
    [[nodiscard]] const QString &unit() const { return m_unit; }
    [[nodiscard]] domain::RowKind kind() const { return m_kind; }
    [[nodiscard]] const QString &amount() const { return m_amount; }
    [[nodiscard]] const QString &note() const { return m_note; }

    /// Also takes the kind that goes with the indicator, and the unit: the one that was chosen or has logged here where
    /// it is responsible, the one of the last entry where it leads, else who leads. An empty id chooses none.
    void setIndicator(const QString &id);
    void setUnit(const QString &id);
    void setKind(domain::RowKind kind) { m_kind = kind; }
    void setAmount(const QString &typed) { m_amount = typed; }
    void setNote(const QString &note) { m_note = note; }

    /// What saving would do.
    [[nodiscard]] EntryPreviewRequest preview() const;

    /// The figure as it would be logged; call only with a reading or an increment. Errors: NotADecimal, TooManyPlaces,
    /// OutOfRange.
    [[nodiscard]] domain::Result<session::FigureEntry> entry() const;

    /// The same of any kind of figure.
    [[nodiscard]] domain::Result<FigureOrBaseline> entryOfKind() const;

    /// Writes the row. Errors: as session::logFigure and session::enterBaseline, NotADecimal, TooManyPlaces,
    /// OutOfRange.
    [[nodiscard]] EntryWork work() const;

    /// The row was written: the next entry takes over its unit and day.
    void remember();

    /// The indicator that comes after this one among the unit's; absent after the last.
    [[nodiscard]] std::optional<QString> next() const;

private:
    [[nodiscard]] std::optional<domain::IndicatorInTask> chosen() const;
    [[nodiscard]] QString suggestedUnit(const domain::Task &task) const;
    [[nodiscard]] session::FigureEntry figure(domain::Quantity amount) const;
    [[nodiscard]] session::BaselineEntry baseline(domain::Quantity amount) const;
    [[nodiscard]] QString soFar() const;
    [[nodiscard]] static QString savedMessage(const domain::JournalRow &row, const domain::Assessment &after);

    EntryMemory &m_memory;
    QString m_indicator;
    QString m_wantedUnit; ///< the one chosen last, also while an indicator of other units is; empty: none was chosen
    QString m_unit;
    domain::RowKind m_kind = domain::RowKind::Increment;
    QString m_amount;
    QString m_note;
};

/// The kind of figure that goes with an indicator, unless another is chosen.
domain::RowKind usualKind(const domain::Indicator &indicator);

/// Typed text as a decimal is read: full-width digits, signs and points as plain ones, outer spaces aside.
QString plainDecimal(const QString &typed);

} // namespace xushi::models
