// Databases that grew apart from one copy, by entries of every kind and by rows that nobody may enter, merged in
// several orders: one journal, the same figures, nothing acknowledged lost, nothing foreign counted, and what was known
// before a merge is what it was. Usage: random_merges SEED COUNT   tries the seeds SEED, SEED + 1, … up to one that
// fails, and prints it. Ids are random besides, so a seed that fails by them alone may need several tries.
#include "merges/office.h"
#include "merges/trial.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>
#include <filesystem>

using namespace xushi::merges;

namespace {

void setSurroundings()
{
    setenv("TZ", "Asia/Shanghai", 1);
    if (std::filesystem::is_directory("/dev/shm"))
        setenv("TMPDIR", "/dev/shm", 0);
}

} // namespace

int main(int argc, char **argv)
{
    setSurroundings();
    QCoreApplication application(argc, argv);
    if (argc != 3) {
        std::fprintf(stderr, "usage: random_merges SEED COUNT\n");
        return 2;
    }
    const unsigned first = QByteArray(argv[1]).toUInt();
    const unsigned count = QByteArray(argv[2]).toUInt();
    Tally tally;
    for (unsigned seed = first; seed < first + count; ++seed) {
        try {
            const QTemporaryDir folder;
            Trial(folder.path(), seed, tally).run();
        } catch (const std::exception &broken) {
            std::fprintf(stderr, "seed %u: %s\n", seed, broken.what());
            return 1;
        }
    }
    std::printf("%u trials: %lld merges of %lld rows, %lld of them forged, %lld foreign\n", count, tally.merges,
                tally.rows, tally.forged, tally.foreign);
    return 0;
}
