#include "cli/quiet_standard_error.h"

#include "support/catch.h"

#include <cstdio>
#include <string>

#include <unistd.h>

using xushi::cli::QuietStandardError;

TEST_CASE("What is remarked on standard error meanwhile is not seen, and before and after, it is")
{
    std::FILE *said = std::tmpfile();
    REQUIRE(said);
    const int usual = dup(STDERR_FILENO);
    dup2(fileno(said), STDERR_FILENO);
    std::fputs("before ", stderr);
    {
        const QuietStandardError quiet;
        std::fputs("meanwhile ", stderr);
    }
    std::fputs("after", stderr);
    std::fflush(stderr);
    dup2(usual, STDERR_FILENO);
    close(usual);

    std::rewind(said);
    std::string text(64, '\0');
    text.resize(std::fread(text.data(), 1, text.size(), said));
    std::fclose(said);
    CHECK(text == "before after");
}
