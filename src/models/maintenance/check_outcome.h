#pragma once

#include "session/maintenance/repairing.h"
#include "wording/finding_words.h"

#include <QCoreApplication>

namespace xushi::models {

/// The result of the newest check or repair in words, to read and copy until the next one.
class CheckOutcome {
    Q_DECLARE_TR_FUNCTIONS(CheckOutcome)

public:
    /// Findings that have the same advice.
    struct Fault {
        QStringList what;
        QString remedy;
    };

    /// The result of the quick check at the start.
    static CheckOutcome ofStart(const std::vector<domain::Finding> &findings);
    static CheckOutcome of(const session::CheckReport &report);
    static CheckOutcome of(const session::Repaired &repaired);

    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] const QStringList &done() const { return m_done; } ///< what a repair did
    [[nodiscard]] const std::vector<Fault> &faults() const { return m_faults; }

    /// Says that the list of faults is not complete; else empty.
    [[nodiscard]] const QString &remark() const { return m_remark; }

    /// Whether nothing is wrong, and no repair has anything to report.
    [[nodiscard]] bool isGood() const { return m_faults.empty() && m_done.empty(); }

    [[nodiscard]] bool isDamage() const
    {
        return m_isDamage;
    } ///< whether the file is damaged, not only the content of its rows
    [[nodiscard]] bool canRepair() const { return m_canRepair; }

    /// All of it, one item a line.
    [[nodiscard]] QString text() const;

    /// "What to do: …", shown below the faults that it fits.
    [[nodiscard]] static QString advice(const Fault &fault);

private:
    void add(const std::vector<domain::Finding> &findings, wording::FindingReader reader);
    void add(const wording::FindingWords &words);

    QString m_title;
    QStringList m_done;
    std::vector<Fault> m_faults;
    QString m_remark;
    bool m_isDamage = false;
    bool m_canRepair = false;
};

} // namespace xushi::models
