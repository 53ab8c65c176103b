#include "fuzz/fuzzing.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

namespace xushi::fuzz {

namespace {

const QTemporaryDir &folder()
{
    static const QTemporaryDir folder;
    return folder;
}

} // namespace

void holds(bool isTrue, const char *what)
{
    if (isTrue)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

QString temporaryFile(const QString &name)
{
    holds(folder().isValid(), "a temporary folder can be made");
    return folder().filePath(name);
}

void place(const QString &file, const QByteArray &bytes)
{
    for (const char *beside : {"-journal", "-wal", "-shm"})
        QFile::remove(file + QLatin1StringView(beside));
    QFile target(file);
    holds(target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size(), "the file can be written");
}

void startApplication()
{
    // Should a command look for the user's own database, it finds nobody's.
    for (const char *variable : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        qputenv(variable, QFile::encodeName(temporaryFile({})));
    static int argc = 1;
    static char name[] = "fuzz";
    static char *argv[] = {name, nullptr};
    static QCoreApplication application(argc, argv);
}

} // namespace xushi::fuzz
