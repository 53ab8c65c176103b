// Any words as a command line, split at NUL bytes: run in this process on a small database in a temporary folder.
#include "cli/run.h"
#include "fuzz/fuzzing.h"

#include <QDir>
#include <QFile>

using namespace xushi;

namespace {

QByteArray sample;
QString database;

/// The words of the input. None of them leads out of the temporary folder, which is the current one.
QStringList wordsOf(const std::uint8_t *data, std::size_t size)
{
    QString text = fuzz::textOf(data, size);
    text.replace(u'/', u'_');
    return text.split(QChar::Null);
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    fuzz::startApplication();
    QFile file(QStringLiteral(XUSHI_FUZZ_SAMPLE));
    fuzz::holds(file.open(QIODevice::ReadOnly), "the sample database is there");
    sample = file.readAll();
    database = fuzz::temporaryFile(QStringLiteral("sample.db"));
    QDir::setCurrent(fuzz::temporaryFile({}));
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::place(database, sample);
    const QStringList program{QStringLiteral("xushi"), QStringLiteral("--db=") + database};
    const auto invocation = cli::Invocation::from(program + wordsOf(data, size));
    if (invocation.command.isEmpty())
        return 0; // the window
    const int exit = cli::run(invocation);
    fuzz::holds(exit >= 0 && exit <= 2, "a command exits with 0, 1 or 2");
    return 0;
}
