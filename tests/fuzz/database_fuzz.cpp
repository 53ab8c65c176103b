// Any bytes as a database file. As bytes at random are seldom a database, an input that begins with '#' is a list of
// changes to a sound one of the schema's first version: each three bytes of place, one of length, and the bytes to put
// there; with '@' the changes are to one of today's version. The file is merged into a database of ours, and then
// looked at.
#include "fuzz/fuzzing.h"
#include "fuzz/ours.h"
#include "fuzz/walk.h"

#include <QFile>

using namespace xushi;

namespace {

constexpr std::size_t headOfChange = 4;

QByteArray sample;
QByteArray upgraded; ///< the sample as this program's schema has it
QString database;
std::unique_ptr<fuzz::Ours> ours;

QByteArray changed(QByteArray bytes, const std::uint8_t *data, std::size_t size)
{
    while (size > headOfChange) {
        const auto place = static_cast<std::size_t>(data[0]) << 16 | static_cast<std::size_t>(data[1]) << 8 | data[2];
        const std::size_t length = std::min<std::size_t>(data[3], size - headOfChange);
        for (std::size_t i = 0; i < length; ++i)
            bytes[static_cast<qsizetype>((place + i) % static_cast<std::size_t>(bytes.size()))] =
                static_cast<char>(data[headOfChange + i]);
        data += headOfChange + length;
        size -= headOfChange + length;
    }
    return bytes;
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    fuzz::startApplication();
    QFile file(QStringLiteral(XUSHI_FUZZ_SAMPLE));
    fuzz::holds(file.open(QIODevice::ReadOnly), "the sample database is there");
    sample = file.readAll();
    database = fuzz::temporaryFile(QStringLiteral("any.db"));
    fuzz::place(database, sample);
    ours = std::make_unique<fuzz::Ours>(database); // which opens it to write, so that it is upgraded
    QFile now(database);
    fuzz::holds(now.open(QIODevice::ReadOnly), "the sample database was upgraded");
    upgraded = now.readAll();
    fuzz::holds(fuzz::walkThrough(database), "the sample database opens");
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::uint8_t first = size > 0 ? data[0] : 0;
    const bool isChange = first == '#' || first == '@';
    fuzz::place(database,
                isChange ? changed(first == '#' ? sample : upgraded, data + 1, size - 1) : fuzz::bytesOf(data, size));
    ours->take(database);
    fuzz::walkThrough(database);
    return 0;
}
