#pragma once

#include "session/view/journal_browser.h"

#include <QCoreApplication>
#include <QHash>

namespace xushi::models {

class ViewSource;

/// A row of the journal in words.
struct JournalLine {
    QString id;
    bool isVoid = false;
    bool isVoided = false;
    bool isHeld = false;        ///< waits for the office's decision, or was refused
    bool isCorrectable = false; ///< a figure of an indicator that the plan has, voided or not
    QString
        about; ///< id of the indicator or task that the row leads to, for a void that of the voided row; empty: none
    QDate day;
    QString kind;
    QString subject;     ///< id as the journal has it; for a void, that of the voided row
    QString subjectName; ///< empty if the plan does not have it
    QString unit;        ///< name
    std::optional<domain::Quantity> amount;
    QString figure;        ///< "+7"; empty without an amount
    QString unitOfMeasure; ///< of the amount
    QString voided;        ///< for a row that does not count the reason; for a void or a decision, the row; one line
    QString text;          ///< what people wrote; one line
    QString author;
    QString recorded; ///< local time: 2024-09-30 17:05

    [[nodiscard]] QString subjectText() const; ///< id and name
    [[nodiscard]] QString amountText() const;  ///< figure and unit of measure
    [[nodiscard]] QString allText() const;     ///< the reason or row of a void, and what people wrote
};

/// Puts rows of the journal into words, with the names of one version of a plan. Is fast with a plan of any size.
class JournalWords {
    Q_DECLARE_TR_FUNCTIONS(JournalWords)

public:
    explicit JournalWords(const ViewSource &source);

    [[nodiscard]] JournalLine lineFor(const session::PlacedRow &placed) const;

private:
    struct Name {
        QString text;
        QString unitOfMeasure;
    };

    [[nodiscard]] QString whyAside(const session::PlacedRow &placed) const;
    void nameSubject(JournalLine &line, const domain::JournalRow &row) const;
    [[nodiscard]] QString unitOf(const domain::JournalRow &row) const;
    [[nodiscard]] QString takenBack(const domain::JournalRow &row) const;
    [[nodiscard]] QStringList measureParts(const domain::JournalRow &row) const;
    [[nodiscard]] QStringList textParts(const domain::JournalRow &row) const;

    const ViewSource &m_source;
    QHash<QString, Name> m_names; ///< of indicators and tasks
    QHash<QString, QString> m_units;
};

} // namespace xushi::models
