#include "domain/figures.h"

#include "printing.h"
#include "support/journal_maker.h"
#include "support/plan_maker.h"

#include <algorithm>

using namespace xushi::domain;
using namespace xushi::support;

namespace {

/// "increment 5 on 2024-03-31" a line.
QString text(const Figures &figures)
{
    QStringList lines;
    for (const Figure &figure : figures.figures)
        lines += QStringLiteral("%1 %2 on %3")
                     .arg(tokenOf(figure.kind), figure.amount.toString(), figure.day.toString(Qt::ISODate));
    for (const Retarget &retarget : figures.retargets)
        lines += QStringLiteral("retarget %1 on %2")
                     .arg(retarget.terms ? retarget.terms->target.toString() : QStringLiteral("without terms"),
                          retarget.day.toString(Qt::ISODate));
    return lines.join(u'\n');
}

QString text(const std::vector<JournalRow> &rows)
{
    return text(figuresOf(u"1.1.1", rows));
}

JournalRow increment(const char *amount, const char *asOf, qint64 recordedAt, qint64 idTime)
{
    JournalMaker journal;
    JournalRow row = journal.increment("1.1.1", amount, asOf);
    row.recordedAt = recordedAt;
    row.id = RowId::make(idTime, std::nullopt);
    return row;
}

} // namespace

TEST_CASE("Voided rows and rows about other subjects are no figures of an indicator")
{
    JournalMaker journal;
    journal.increment("1.1.1", "5", "2024-03-31");
    journal.increment("1.1.2", "6", "2024-03-31");
    journal.takeBack(journal.increment("1.1.1", "7", "2024-03-31"));
    journal.takeBack(journal.retarget("1.1.1", "40", "2024-03-31"));
    journal.note("1.1.1", "2024-03-31", QStringLiteral("签约"));
    journal.reading("1.1", "8", "2024-03-31");
    CHECK(text(journal.rows()) == QStringLiteral("increment 5 on 2024-03-31"));
}

TEST_CASE("A void takes effect wherever it stands among the rows")
{
    JournalMaker journal;
    journal.takeBack(journal.reading("1.1.1", "7", "2024-03-31"));
    std::vector<JournalRow> rows = journal.rows();
    std::reverse(rows.begin(), rows.end());
    CHECK(text(rows).isEmpty());
}

TEST_CASE("Figures are ordered by their day, then by recording, then by id, oldest first")
{
    std::vector<JournalRow> rows{increment("1", "2024-03-31", 9, 9), increment("2", "2024-06-30", 1, 5),
                                 increment("3", "2024-06-30", 2, 3), increment("4", "2024-06-30", 2, 4)};
    const QString inOrder = QStringLiteral("increment 1 on 2024-03-31\nincrement 2 on 2024-06-30\n"
                                           "increment 3 on 2024-06-30\nincrement 4 on 2024-06-30");
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.amount < b.amount; });
    do {
        CHECK(text(rows) == inOrder);
    } while (std::next_permutation(rows.begin(), rows.end(),
                                   [](const auto &a, const auto &b) { return a.amount < b.amount; }));
}

TEST_CASE("Retargets are kept apart from figures, and have no terms where their rows state none")
{
    JournalMaker journal;
    journal.retarget("1.1.1", "40", "2024-06-30");
    journal.add(RowKind::Retarget, QStringLiteral("1.1.1"), q("50"), day("2024-07-31"));
    journal.reading("1.1.1", "12", "2024-03-31");
    journal.baseline("1.1.1", "3");
    CHECK(text(journal.rows())
          == QStringLiteral("baseline 3 on 2023-12-31\nreading 12 on 2024-03-31\n"
                            "retarget 40 on 2024-06-30\nretarget without terms on 2024-07-31"));
}
