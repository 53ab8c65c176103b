#pragma once

#include "session/maintenance/repairing.h"
#include "wording/finding_words.h"

#include <QCoreApplication>

namespace xushi::models {

/// What the newest check or repair came to, in words: to be read and copied until the next one.
class CheckOutcome {
    Q_DECLARE_TR_FUNCTIONS(CheckOutcome)

public:
    /// Findings about which the same is to be done.
    struct Fault {
        QStringList what;
        QString remedy;
    };

    /// Of the quick check at the start.
    static CheckOutcome ofStart(const std::vector<domain::Finding> &findings);
    static CheckOutcome of(const session::CheckReport &report);
    static CheckOutcome of(const session::Repaired &repaired);

    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] const QStringList &done() const { return m_done; } ///< what a repair did
    [[nodiscard]] const std::vector<Fault> &faults() const { return m_faults; }

    /// Says where the list of faults is not all; else empty.
    [[nodiscard]] const QString &remark() const { return m_remark; }

    /// Whether nothing is wrong, and nothing was done that is to be read.
    [[nodiscard]] bool isGood() const { return m_faults.empty() && m_done.empty(); }

    [[nodiscard]] bool isDamage() const { return m_isDamage; } ///< of the file, not only of what its rows say
    [[nodiscard]] bool canRepair() const { return m_canRepair; }

    /// All of it, a line each.
    [[nodiscard]] QString text() const;

    /// "What to do: …", which stands below the first of them.
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
