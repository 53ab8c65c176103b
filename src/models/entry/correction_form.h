#pragma once

#include "models/entry/entered.h"
#include "models/entry/log_form.h"

namespace xushi::models {

/// A form that corrects a figure of the journal (更正). It starts with the figure's row. Saving voids that row, with a
/// reason, and enters the right figure. Holds all of the dialog but its widgets.
class CorrectionForm {
    Q_DECLARE_TR_FUNCTIONS(CorrectionForm)

public:
    /// The row must be a reading, an increment or a baseline.
    CorrectionForm(ViewSource &source, const domain::JournalRow &row);
    Q_DISABLE_COPY_MOVE(CorrectionForm)

    [[nodiscard]] QString title() const; ///< "1.3.1 新增产学研合作项目"
    [[nodiscard]] QString wrong() const; ///< the row in words: "2024-08-20 Increment +70 项, 甲局 · 小王"

    /// The right figure, kind, day, unit and note. The indicator cannot be changed.
    [[nodiscard]] LogForm &right() { return m_right; }
    [[nodiscard]] const LogForm &right() const { return m_right; }

    void setReason(const QString &reason) { m_reason = reason; }

    /// What saving would do. Incomplete while the user still has to type something.
    [[nodiscard]] EntryPreviewRequest preview() const;

    /// Says that the reason is missing; empty when it is there.
    [[nodiscard]] QString missingReason() const;

    /// Writes both rows. Errors: as session::correct, and of the typed decimal.
    [[nodiscard]] EntryWork work() const;

private:
    [[nodiscard]] bool isAsItWas() const;
    [[nodiscard]] QString note() const;

    ViewSource &m_source;
    domain::JournalRow m_row;
    EntryMemory m_memory; ///< the form's own: a correction does not change what the next entry starts with
    LogForm m_right;
    QString m_reason;
};

} // namespace xushi::models
