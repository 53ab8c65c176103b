#pragma once

#include "models/entry/entered.h"
#include "models/entry/log_form.h"

namespace xushi::models {

/// A figure of the journal being corrected (更正): starts with what it says; what is saved voids it, with a reason, and
/// enters the right one. All of the correction's dialog but its widgets.
class CorrectionForm {
    Q_DECLARE_TR_FUNCTIONS(CorrectionForm)

public:
    /// Of a reading, an increment or a baseline.
    CorrectionForm(ViewSource &source, const domain::JournalRow &row);
    Q_DISABLE_COPY_MOVE(CorrectionForm)

    [[nodiscard]] QString title() const; ///< "1.3.1 新增产学研合作项目"
    [[nodiscard]] QString wrong() const; ///< what the row says: "2024-08-20 Increment +70 项, 甲局 · 小王"

    /// What is to be right: its figure, kind, day, unit and note. The indicator stays.
    [[nodiscard]] LogForm &right() { return m_right; }
    [[nodiscard]] const LogForm &right() const { return m_right; }

    void setReason(const QString &reason) { m_reason = reason; }

    /// What saving would do; Incomplete while something is missing that only more typing can tell.
    [[nodiscard]] EntryPreviewRequest preview() const;

    /// That a reason is missing, in words; empty when it is there.
    [[nodiscard]] QString missingReason() const;

    /// Writes both rows. Errors: as session::correct, and of the typed decimal.
    [[nodiscard]] EntryWork work() const;

private:
    [[nodiscard]] bool isAsItWas() const;
    [[nodiscard]] QString note() const;

    ViewSource &m_source;
    domain::JournalRow m_row;
    EntryMemory m_memory; ///< of nobody else: what is corrected says nothing about what is logged next
    LogForm m_right;
    QString m_reason;
};

} // namespace xushi::models
