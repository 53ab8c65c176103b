#pragma once

#include "models/entry/log_form.h"
#include "models/view/latest_query.h"

namespace xushi::models {

/// Figures that are looked at together and written all or none: what a quarter's entry and the import of a table have
/// in common.
class FigureBatch {
    Q_DECLARE_TR_FUNCTIONS(FigureBatch)

public:
    /// Starts with the day that `memory` holds, as LogForm does. `memory` outlives this; `unit` may be empty.
    FigureBatch(ViewSource &source, EntryMemory &memory, QString unit);
    virtual ~FigureBatch() = default;
    FigureBatch(const FigureBatch &) = delete;
    FigureBatch &operator=(const FigureBatch &) = delete;

    /// Whose figures can be entered: all units' (with an empty id), each figure reported by its task's lead; then each.
    [[nodiscard]] static std::vector<Choice> unitsOf(const ViewSource &source);
    [[nodiscard]] std::vector<Choice> units() const { return unitsOf(m_source); }
    [[nodiscard]] const QString &unit() const { return m_unit; }
    [[nodiscard]] QDate day() const { return m_day; }
    [[nodiscard]] std::vector<domain::Quarter> quartersOver() const { return m_form.quartersOver(); }

    /// Called whenever previews come that were not there yet when the call that asked for them returned.
    void onPreviews(std::function<void()> told) { m_told = std::move(told); }

    /// What saving the row would do, in full; without a row, what to do.
    [[nodiscard]] virtual EntryPreview previewAt(int row) const = 0;

    /// How many figures there are, or what keeps them from being saved.
    [[nodiscard]] virtual QString summary() const = 0;
    [[nodiscard]] virtual bool canSave() const = 0;

    /// Writes every figure in one transaction, or none.
    [[nodiscard]] virtual EntryWork work() const = 0;

    /// The figures were written: begins anew.
    virtual void saved() = 0;

protected:
    /// A row, and the figure that stands in it.
    struct Asked {
        std::size_t row;
        session::FigureEntry entry;
    };
    using Seen = domain::Result<session::FigurePreview>;

    /// Asks in one go what all of these would lead to; `take` is called with each row's answer. Only the newest
    /// question is answered.
    void ask(const std::vector<Asked> &asked, std::function<void(std::size_t row, const Seen &seen)> take);

    /// Writes these; `names` says what the row of each is called.
    [[nodiscard]] static EntryWork workOf(const QString &plan, std::vector<session::FigureEntry> entries,
                                          QStringList names, QString message);

    ViewSource &m_source;
    EntryMemory &m_memory;
    QString m_unit;
    QDate m_day;

private:
    LogForm m_form; ///< of no indicator: the days
    LatestQuery m_query;
    std::function<void()> m_told;
};

} // namespace xushi::models
