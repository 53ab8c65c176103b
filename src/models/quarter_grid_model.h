#pragma once

#include "models/log_form.h"

#include <QAbstractTableModel>

namespace xushi::models {

/// Rows that were just written together.
struct SavedEntries {
    QStringList rows;
    QString message; ///< "Saved together: 18 figures as of 30 September 2024"
};

/// A quarter's figures being typed in (季度录入): every indicator of a unit, or of all units, with what was reported so
/// far and cells for a figure and a note. Says of each typed figure what it would lead to, and writes all of them or
/// none. What is typed stays when everything is looked at anew.
class QuarterGridModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Id, Name, Target, Actual, Figure, Kind, Note, Outcome };
    static constexpr int columns = Outcome + 1;

    /// Starts with the unit, which may be empty, and the day of the last entry as LogForm does. `memory` outlives
    /// the model.
    QuarterGridModel(ViewSource &source, LogMemory &memory, const QString &unit, QObject *parent = nullptr);

    /// Whose figures can be typed: all units' (with an empty id), each figure reported by its task's lead; then each.
    [[nodiscard]] std::vector<Choice> units() const;
    [[nodiscard]] const QString &unit() const { return m_unit; }

    /// Lists another unit's indicators; figures typed for indicators that are not among them are dropped.
    void setUnit(const QString &unit);

    /// How many typed figures that would drop.
    [[nodiscard]] int droppedBy(const QString &unit) const;

    [[nodiscard]] QDate day() const { return m_day; }
    void setDay(QDate day);
    [[nodiscard]] QDate firstDay() const { return m_form.firstDay(); }
    [[nodiscard]] QDate lastDay() const { return m_form.lastDay(); }
    [[nodiscard]] std::vector<domain::Quarter> quartersOver() const { return m_form.quartersOver(); }

    [[nodiscard]] int typedCount() const;

    /// What saving the row would do, in full.
    [[nodiscard]] LogOutlook outlookAt(int row) const;

    /// "3 figures typed"; what keeps them from being saved now: nothing typed, or figures that are not accepted.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] bool canSave() const;

    /// Puts copied cells in from there on down and to the right: a line a row, a tab between figure and note.
    void paste(const QModelIndex &from, const QString &text);

    /// Takes the other kind of figure, where the indicator takes it.
    void toggleKind(int row);

    /// Writes every typed figure in one transaction and has everything looked at anew; or says why not, and nothing
    /// was written.
    tl::expected<SavedEntries, QString> save();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    struct Row {
        domain::Indicator indicator;
        domain::RowKind kind;
        QString amount = {};
        QString note = {};
        LogOutlook outlook = {};

        [[nodiscard]] bool isTyped() const { return !amount.isEmpty() || !note.isEmpty(); }
    };

    void refresh();
    [[nodiscard]] std::vector<Row> listed() const;
    [[nodiscard]] LogForm formFor(const Row &row) const;
    void lookAhead(Row &row) const;
    void tellRow(int row);
    void tellAll();
    [[nodiscard]] QStringList refused() const;
    [[nodiscard]] QString text(const Row &row, int column) const;
    [[nodiscard]] QString outcomeText(const Row &row) const;
    [[nodiscard]] QString kindHint(const Row &row) const;
    [[nodiscard]] QString whyNotSaved(const session::Refusal &refusal, const std::vector<const Row *> &typed) const;

    ViewSource &m_source;
    LogMemory &m_memory;
    LogForm m_form;              ///< of no indicator: the days
    mutable LogMemory m_scratch; ///< of the forms of single rows, which are not saved
    QString m_unit;
    QDate m_day;
    std::vector<Row> m_rows;
};

} // namespace xushi::models
