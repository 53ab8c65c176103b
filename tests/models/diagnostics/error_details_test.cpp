#include "models/diagnostics/error_details.h"

#include "support/catch.h"

#include <QCoreApplication>

using namespace xushi;
using namespace xushi::models;
using domain::ErrorCode;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// Sets circumstances for one test.
class Around {
public:
    explicit Around(ErrorContext circumstances)
    {
        QCoreApplication::setApplicationVersion(s("9.8.7"));
        setErrorContext(std::move(circumstances));
    }
    ~Around() { setErrorContext({}); }
    Around(const Around &) = delete;
    Around &operator=(const Around &) = delete;
};

const QDateTime at(QDate(2024, 9, 30), QTime(10, 11, 12), Qt::OffsetFromUTC, 8 * 3600);

} // namespace

TEST_CASE("The details of an error name the program, the place, the time, the error and what came before it")
{
    const Around around({s("/home/office/plan.xushi"), [] { return s("3.40.1"); },
                         [] {
                             return QStringList{s("first line"), s("second line")};
                         }});
    const QString details =
        detailsOf({s("The disk is full."), domain::Error{ErrorCode::DiskFull, {s("/home/office/plan.xushi")}}, at});
    const QStringList lines = details.split(u'\n');
    CHECK(lines[0] == s("Xushi: 9.8.7 (Qt %1, SQLite 3.40.1)").arg(QLatin1StringView(qVersion())));
    CHECK(lines[1].startsWith(s("System: ")));
    CHECK(lines[1].size() > s("System: , , ").size());
    CHECK(lines[2] == s("Database: /home/office/plan.xushi"));
    CHECK(lines[3] == s("Time: 2024-09-30T10:11:12+08:00"));
    CHECK(lines[4] == s("Error: DiskFull (/home/office/plan.xushi)"));
    CHECK(lines[5] == s("Message: The disk is full."));
    CHECK(lines.mid(6) == QStringList{{}, s("Last lines of the log:"), s("first line"), s("second line"), {}});
}

TEST_CASE("An error without a code has no name in its details, and without a log there are no log lines")
{
    const Around around({s("a.xushi")});
    const QString details = detailsOf({s("The printer did not take the sheets."), {}, at});
    CHECK_FALSE(details.contains(s("Error:")));
    CHECK_FALSE(details.contains(s("log")));
    CHECK(details.endsWith(s("Message: The printer did not take the sheets.\n")));
}
