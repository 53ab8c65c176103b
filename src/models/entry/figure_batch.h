#pragma once

#include "models/entry/log_form.h"
#include "models/view/latest_query.h"

namespace xushi::models {

/// Figures that are previewed together and written all or none: the common part of the quarter's entry and the import
/// of a table.
class FigureBatch {
    Q_DECLARE_TR_FUNCTIONS(FigureBatch)

public:
    /// Starts with the day that `memory` holds, as LogForm does. `memory` outlives this; `unit` may be empty.
    FigureBatch(ViewSource &source, EntryMemory &memory, QString unit);
    virtual ~FigureBatch() = default;
    FigureBatch(const FigureBatch &) = delete;
    FigureBatch &operator=(const FigureBatch &) = delete;

    /// The units to choose from. The first has an empty id and means all units: the lead unit of each task then reports
    /// its figures.
    [[nodiscard]] static std::vector<Choice> unitsOf(const ViewSource &source);
    [[nodiscard]] std::vector<Choice> units() const { return unitsOf(m_source); }
    [[nodiscard]] const QString &unit() const { return m_unit; }
    [[nodiscard]] QDate day() const { return m_day; }
    [[nodiscard]] std::vector<domain::Quarter> quartersOver() const { return m_form.quartersOver(); }

    /// Sets the function that is called when previews arrive after the call that asked for them has returned.
    void onPreviews(std::function<void()> told) { m_told = std::move(told); }

    /// The full preview of a row; for no row, a hint what to do.
    [[nodiscard]] virtual EntryPreview previewAt(int row) const = 0;

    /// How many figures there are, or why they cannot be saved.
    [[nodiscard]] virtual QString summary() const = 0;
    [[nodiscard]] virtual bool canSave() const = 0;

    /// Writes every figure in one transaction, or none.
    [[nodiscard]] virtual EntryWork work() const = 0;

    /// Call after the figures were written: starts again.
    virtual void saved() = 0;

protected:
    /// A row, and the figure in it.
    struct Asked {
        std::size_t row;
        session::FigureEntry entry;
    };
    using Seen = domain::Result<session::FigurePreview>;

    /// The day for which a preview tells the status: the one that the window shows, or a later one of the figure; or
    /// always the figure's own.
    enum class LookedAt { ShownDay, OwnDay };

    /// Queries the previews of all these figures at once, and calls `take` with each row's answer. A new query replaces
    /// the one before.
    void ask(const std::vector<Asked> &asked, LookedAt day,
             std::function<void(std::size_t row, const Seen &seen)> take);

    /// Writes these figures; `names` holds the words for each figure's row.
    [[nodiscard]] static EntryWork workOf(const QString &plan, std::vector<session::FigureEntry> entries,
                                          QStringList names, QString message);

    ViewSource &m_source;
    EntryMemory &m_memory;
    QString m_unit;
    QDate m_day;

private:
    LogForm m_form; ///< without an indicator: holds the days
    LatestQuery m_query;
    std::function<void()> m_told;
};

} // namespace xushi::models
