// Any text read as a known-at time.
#include "cli/instant.h"
#include "fuzz/fuzzing.h"

using namespace xushi;

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    qputenv("TZ", "Asia/Shanghai");
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto instant = cli::parseInstant(fuzz::textOf(data, size));
    if (!instant)
        return 0;
    const QString written = cli::instantText(*instant);
    fuzz::holds(cli::parseInstant(written) == *instant, "a time that is written reads as the same one");
    return 0;
}
