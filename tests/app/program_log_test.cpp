#include "app/program_log.h"

#include "models/diagnostics/error_details.h"
#include "models/diagnostics/event_log.h"
#include "support/catch.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace xushi;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

int passedOn = 0;

} // namespace

TEST_CASE("What happens is logged with time, process and kind")
{
    const QTemporaryDir folder;
    const app::ProgramLog log(folder.path());
    qCInfo(models::eventLog) << "start";
    const QStringList lines = log.file().newest(9);
    REQUIRE(lines.size() == 1);
    const QRegularExpression expected(s("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\S* \\[%1\\] info: start$")
                                          .arg(QCoreApplication::applicationPid()));
    INFO(lines.first().toStdString());
    CHECK(expected.match(lines.first()).hasMatch());
}

TEST_CASE("What Qt remarks is logged and seen where it always was, and our own events are not seen there")
{
    const QtMessageHandler before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) { ++passedOn; });
    passedOn = 0;
    const QTemporaryDir folder;
    {
        const app::ProgramLog log(folder.path());
        qWarning("something is odd");
        qCWarning(models::eventLog) << "told";
        CHECK(log.file().newest(9).size() == 2);
        CHECK(log.file().newest(9).first().endsWith(s("warning: something is odd")));
    }
    CHECK(passedOn == 1);
    qCWarning(models::eventLog) << "after its end nothing is logged";
    CHECK(app::LogFile(folder.path()).newest(9).size() == 2);
    qInstallMessageHandler(before);
}

TEST_CASE("An error that is told is logged by its name, without what somebody typed")
{
    const QTemporaryDir folder;
    const app::ProgramLog log(folder.path());
    models::logReported(
        {s("“12a” is not a decimal number"), domain::Error{domain::ErrorCode::NotADecimal, {s("12a")}}, {}});
    models::logReported({s("busy"), domain::Error{domain::ErrorCode::DatabaseBusy, {s("/a/plan.xushi")}}, {}});
    const QStringList lines = log.file().newest(9);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].contains(s("NotADecimal")));
    CHECK_FALSE(lines[0].contains(s("12a")));
    CHECK(lines[1].endsWith(s("told DatabaseBusy /a/plan.xushi")));
}
