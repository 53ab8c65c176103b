#include "report/course_sample.h"

namespace xushi::report {

using namespace domain;
using namespace support;

namespace {

IndicatorMaker named(const char *unit)
{
    return anIndicator("1.1.1").named(QStringLiteral("指标"), QString::fromUtf8(unit));
}

JournalMaker quarters()
{
    JournalMaker journal;
    journal.increment("1.1.1", "5", "2024-02-28");
    journal.increment("1.1.1", "5", "2024-05-06");
    journal.increment("1.1.1", "4", "2024-07-01");
    journal.increment("1.1.1", "6", "2024-09-12");
    return journal;
}

JournalMaker readings(std::initializer_list<std::pair<const char *, const char *>> values)
{
    JournalMaker journal;
    for (const auto &[amount, asOf] : values)
        journal.reading("1.1.1", amount, asOf);
    return journal;
}

JournalMaker retargeted()
{
    JournalMaker journal = quarters();
    journal.retarget("1.1.1", "28", "2024-06-01");
    journal.retarget("1.1.1", "36", "2024-08-01");
    return journal;
}

} // namespace

TextSize evenText()
{
    return {14, [](const QString &text) {
                double width = 0;
                for (const QChar c : text)
                    width += c.unicode() < 0x2e80 ? 6 : 12;
                return width;
            }};
}

Course courseFrom(const Indicator &indicator, const JournalMaker &journal, const char *asOf)
{
    return courseOf(indicator, journal.rows(), year2024(), day(asOf)).value();
}

std::vector<NamedCourse> manyCourses()
{
    const JournalMaker empty;
    return {
        {"flow", courseFrom(named("项").to("35"), quarters()), Status::Behind},
        {"nothing", courseFrom(named("项").to("35"), empty), Status::NoData},
        {"level",
         courseFrom(named("家").level().from("140").to("155"),
                    readings({{"143", "2024-03-31"}, {"148", "2024-06-30"}, {"152", "2024-09-28"}})),
         Status::OnTrack},
        {"no-baseline", courseFrom(named("家").level().to("52"), readings({{"50", "2024-09-25"}})),
         Status::NeedsBaseline},
        {"constant",
         courseFrom(named("%").ratio().constant().to("8"),
                    readings({{"6.1", "2024-03-31"}, {"9.4", "2024-06-30"}, {"8.2", "2024-09-29"}})),
         Status::Met},
        {"year-end",
         courseFrom(named("吨标准煤/万元").ratio().atMost().from("0.2").yearEnd().to("0.1891"),
                    readings({{"0.195", "2024-06-30"}})),
         Status::YearEnd},
        {"falling",
         courseFrom(named("人/万人").level().atMost().from("120").to("90"),
                    readings({{"118", "2024-02-29"}, {"104", "2024-05-31"}, {"107", "2024-08-31"}})),
         Status::Lagging},
        {"negative",
         courseFrom(named("万元").level().from("-12.5").to("3.25"),
                    readings({{"-14", "2024-03-31"}, {"-4.75", "2024-06-30"}})),
         Status::Behind},
        {"huge",
         courseFrom(named("元").level().from("1").to("9200000000000"),
                    readings({{"2300000000000", "2024-03-31"}, {"8100000000000", "2024-09-30"}})),
         Status::OnTrack},
        {"tiny", courseFrom(named("%").ratio().from("0.000001").to("0.000003"), readings({{"0.000002", "2024-07-15"}})),
         Status::OnTrack},
        {"point", courseFrom(named("项").to("35"), readings({{"20", "2024-09-30"}})), Status::Behind},
        {"level-target", courseFrom(named("家").level().from("14").to("14"), readings({{"14", "2024-05-31"}})),
         Status::Met},
        {"nodes",
         courseFrom(named("项").node("2024-03-31", "10").node("2024-06-30", "12").node("2024-10-31", "30").to("35"),
                    quarters()),
         Status::Lagging},
        {"retargeted", courseFrom(named("项").to("35"), retargeted()), Status::Lagging},
        {"first-day", courseFrom(named("项").to("35"), empty, "2024-01-01"), Status::NoData},
        {"last-day", courseFrom(named("项").to("35"), quarters(), "2024-12-31"), Status::Missed},
    };
}

} // namespace xushi::report
