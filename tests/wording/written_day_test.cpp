#include "wording/written_day.h"

#include "support/catch.h"

using xushi::wording::writtenDay;

TEST_CASE("A day is understood however it is written")
{
    const char *written = GENERATE("2024-09-12", "2024-9-12", "2024/9/12", "2024.09.12", "20240912", "2024年9月12日",
                                   "2024 年 9 月 12 日", "９－１２", "9-12", "9/12", "9.12", "09-12", "0912", "9月12日",
                                   "9月12号", "9月12", " 2024-09-12 ", "２０２４-０９-１２");
    INFO(written);
    CHECK(writtenDay(QString::fromUtf8(written), 2024) == QDate(2024, 9, 12));
}

TEST_CASE("A day that is written without its year is one of the year that is looked at")
{
    CHECK(writtenDay(QStringLiteral("2-29"), 2024) == QDate(2024, 2, 29));
    CHECK_FALSE(writtenDay(QStringLiteral("2-29"), 2025));
}

TEST_CASE("What is no day, or might be another, is none")
{
    const char *written =
        GENERATE("", "x", "2024", "2024-09", "2024-9-31", "2024-2-30", "13-1", "9-12-24", "12-9-2024", "912",
                 "2024-09/12", "24-9-12", "9-1²", "③-1", "2024-09-12x", "9--12", "0", "99999999", "-9-12", "9-12-");
    INFO(written);
    CHECK_FALSE(writtenDay(QString::fromUtf8(written), 2024));
}
