#pragma once

#include "papers/quarter_papers.h"
#include "report/bulletin/bulletin_options.h"

namespace xushi::papers {

/// A unit that the bulletin names, or would name if it were not struck.
struct NameInBulletin {
    QString unit; ///< its id
    QString name;
    bool isStruck = false;
    QString reason; ///< why it is struck
};

/// A quarter's bulletin while the office decides about it. All of the dialog but its widgets.
class BulletinDraft {
public:
    /// Begins with what is remembered of the quarter's bulletin. `papers` must outlive the draft.
    explicit BulletinDraft(const QuarterPapers &papers);

    /// Changes take effect on the text at once; struck names are changed by strike() alone.
    [[nodiscard]] report::BulletinOptions &options() { return m_options; }
    [[nodiscard]] const report::BulletinOptions &options() const { return m_options; }

    /// What is printed where nothing is typed.
    [[nodiscard]] QString usualIssuer() const;
    [[nodiscard]] QString usualBasis() const;
    [[nodiscard]] QDate usualReportDay() const; ///< invalid where no quarter of the plan follows

    /// Every unit that is named somewhere, in the plan's order.
    [[nodiscard]] std::vector<NameInBulletin> names() const;

    /// Takes the unit's name out, or back in. Its reason is kept.
    void strike(const QString &unit, bool isStruck);
    void setReason(const QString &unit, const QString &reason);

    /// Why it cannot be written as it stands; empty when it can.
    [[nodiscard]] QString whyNot() const;

    [[nodiscard]] QString text() const;

private:
    const QuarterPapers &m_papers;
    report::BulletinOptions m_options;
};

} // namespace xushi::papers
