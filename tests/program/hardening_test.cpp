// Runs with the release preset only: the hardening of its program can be read from the file.

#include "support/catch.h"

#include <QProcess>

namespace {

QString readelf(const char *option)
{
    QProcess process;
    process.start(QStringLiteral("readelf"),
                  {QString::fromLatin1(option), QStringLiteral("-W"), QStringLiteral(XUSHI_PROGRAM)});
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

TEST_CASE("The released program is hardened as Debian's packages are")
{
    CHECK(readelf("-h").contains(QStringLiteral("DYN (Position-Independent Executable file)")));
    CHECK(readelf("-l").contains(QStringLiteral("GNU_RELRO")));
    CHECK(readelf("-d").contains(QStringLiteral("BIND_NOW")));
    const QString symbols = readelf("--dyn-syms");
    CHECK(symbols.contains(QStringLiteral("__stack_chk_fail")));
    CHECK(symbols.contains(QStringLiteral("_chk@GLIBC"))); // a function that _FORTIFY_SOURCE checks
}
