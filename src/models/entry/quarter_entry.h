#pragma once

#include "models/entry/log_form.h"

namespace xushi::models {

/// Rows that were just written together.
struct SavedEntries {
    QStringList rows;
    QString message; ///< "Saved together: 18 figures as of 30 September 2024"
};

/// A quarter's figures being typed: every indicator of a unit, or of all units, each with a figure or without one yet,
/// as of one day. Says of each typed figure what it would lead to, and writes all of them or none.
class QuarterEntry {
    Q_DECLARE_TR_FUNCTIONS(QuarterEntry)

public:
    struct Row {
        domain::Indicator indicator;
        domain::RowKind kind; ///< reading or increment
        QString amount = {};  ///< as typed
        QString note = {};
        EntryPreview entryPreview = {}; ///< when typed

        [[nodiscard]] bool isTyped() const { return !amount.isEmpty() || !note.isEmpty(); }
    };

    /// Starts with the unit, which may be empty, and the day of the last entry as LogForm does. `memory` outlives
    /// the figures.
    QuarterEntry(ViewSource &source, EntryMemory &memory, QString unit);

    /// In the plan's order.
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }

    /// Whose figures can be typed: all units' (with an empty id), each figure reported by its task's lead; then each.
    [[nodiscard]] static std::vector<Choice> unitsOf(const ViewSource &source);
    [[nodiscard]] std::vector<Choice> units() const { return unitsOf(m_source); }
    [[nodiscard]] const QString &unit() const { return m_unit; }

    /// Lists another unit's indicators; figures typed for indicators that are not among them are dropped.
    void setUnit(const QString &unit);

    /// How many typed figures that would drop.
    [[nodiscard]] int droppedBy(const QString &unit) const;

    [[nodiscard]] QDate day() const { return m_day; }
    void setDay(QDate day);
    [[nodiscard]] std::vector<domain::Quarter> quartersOver() const { return m_form.quartersOver(); }

    void setAmount(std::size_t row, const QString &typed);
    void setNote(std::size_t row, const QString &typed);

    /// The kind of figure that is not chosen, and why it cannot be; empty when it can.
    [[nodiscard]] domain::RowKind otherKind(std::size_t row) const;
    [[nodiscard]] QString whyNotOtherKind(std::size_t row) const;
    bool toggleKind(std::size_t row);

    /// What saving the row would do, in full; without a row, what to do.
    [[nodiscard]] EntryPreview previewAt(int row) const;

    [[nodiscard]] int typedCount() const;

    /// How many are typed, or what keeps them from being saved now: nothing typed, or figures that are not accepted.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] bool canSave() const;

    /// Writes every typed figure in one transaction and has everything looked at anew; or says why not, and nothing
    /// was written.
    tl::expected<SavedEntries, QString> save();

    /// Whether what is looked at now still has the very indicators that are listed.
    [[nodiscard]] bool isUpToDate() const;

    /// Looks anew at everything but what is typed.
    void refresh();

private:
    [[nodiscard]] std::vector<Row> listed() const;
    [[nodiscard]] LogForm formFor(const Row &row) const;
    void lookAhead(Row &row) const;
    void lookAheadAtAll();
    [[nodiscard]] QStringList refused() const;
    [[nodiscard]] QString whyNotSaved(const session::Refusal &refusal, const std::vector<const Row *> &typed) const;

    ViewSource &m_source;
    EntryMemory &m_memory;
    LogForm m_form;                ///< of no indicator: the days
    mutable EntryMemory m_scratch; ///< of the forms of single rows, which are not saved
    QString m_unit;
    QDate m_day;
    std::vector<Row> m_rows;
};

} // namespace xushi::models
