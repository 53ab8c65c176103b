// What is said of every kind of case, compared with texts that a person has read and approved (tests/wording/approved).
// After a change that is meant, write them anew, read the difference and commit it:
//   XUSHI_APPROVE=1 build/release/tests/wording/wording_test "[approved]"
#include "wording/spoken.h"
#include "wording/why_cases.h"

#include "support/catch.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace xushi;
using wording::Language;

namespace {

QString approvedFile(const char *name)
{
    return QStringLiteral(XUSHI_APPROVED "/%1").arg(QLatin1StringView(name));
}

QStringList approvedLines(const char *name)
{
    QFile file(approvedFile(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    REQUIRE(lines.takeLast().isEmpty());
    return lines;
}

void approve(const char *name, const QStringList &lines)
{
    QFile file(approvedFile(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write((lines.join(u'\n') + u'\n').toUtf8());
}

/// The line that differs first, as it is and as it was approved, is enough to see what happened.
void compare(const char *name, const QStringList &lines)
{
    if (qEnvironmentVariableIsSet("XUSHI_APPROVE")) {
        REQUIRE_FALSE(qEnvironmentVariableIsSet("CTEST_INTERACTIVE_DEBUG_MODE")); // a run of all tests approves nothing
        approve(name, lines);
    }
    const QStringList approved = approvedLines(name);
    for (qsizetype i = 0; i < std::min(lines.size(), approved.size()); ++i)
        REQUIRE(lines[i] == approved[i]);
    REQUIRE(lines.size() == approved.size());
}

QStringList sentences(const QStringList &lines)
{
    QStringList said;
    for (const QString &line : lines)
        said += line.section(QStringLiteral(" | "), 1);
    return said;
}

QStringList breaking(const QStringList &lines, const char *rule)
{
    return sentences(lines).filter(QRegularExpression(QString::fromUtf8(rule)));
}

} // namespace

TEST_CASE("What is said of each case is what was approved, in Chinese", "[approved]")
{
    const support::Spoken chinese(Language::Chinese);
    compare("why.zh.txt", support::whyCases(QStringLiteral("位")));
}

TEST_CASE("What is said of each case is what was approved, in English", "[approved]")
{
    const support::Spoken english(Language::English);
    compare("why.en.txt", support::whyCases(QStringLiteral("place")));
}

TEST_CASE("No sentence breaks a rule that holds for all of them")
{
    const support::Spoken chinese(Language::Chinese);
    const QStringList lines = support::whyCases(QStringLiteral("位"));
    const QStringList none;
    CHECK(breaking(lines, "[,;:()?!]") == none);                           // half-width punctuation
    CHECK(breaking(lines, "[0-9] |[ ][0-9]| ") == none);                   // a blank
    CHECK(breaking(lines, "\\.0+(?![0-9])") == none);                      // a decimal that is none
    CHECK(breaking(lines, "月均[^，；。]{4}0(?![0-9.])") == none);         // nothing to bring each month
    CHECK(breaking(lines, "应[^；。]*还差[^；。]*序时") == none);          // 还差 is said of the target only
    CHECK(breaking(lines, "，，|；；|，；|；，|[，；]。|。.*。") == none); // a clause that is empty
    CHECK(breaking(lines, "%[0-9]+") == none);                             // an argument that was not given
    for (const QString &line : lines)
        if (line.startsWith(QStringLiteral("years"))) {
            CHECK_FALSE(line.contains(QStringLiteral("全年")));
            CHECK_FALSE(line.contains(QStringLiteral("年度目标")));
            CHECK_FALSE(line.contains(QStringLiteral("年末")));
        }
}
