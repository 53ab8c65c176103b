#include "ui/sample_journal.h"
#include "session/plans/plan_loading.h"

#include "exchange/plan/builtin_plan.h"
#include "session/entry/figure_entry.h"
#include "session/entry/task_entry.h"
#include "support/plan_maker.h"

#include <QTimeZone>

namespace xushi::ui {

using namespace domain;
using support::day;
using support::q;

namespace {

struct Figure {
    const char *indicator;
    RowKind kind;
    const char *amount;
    const char *asOf;
};

constexpr auto plus = RowKind::Increment;
constexpr auto total = RowKind::Reading;

constexpr std::array figures{
    Figure{"1.1.1", plus, "1", "2024-03-31"},       Figure{"1.1.1", plus, "1", "2024-06-30"},
    Figure{"1.1.1", plus, "1", "2024-09-20"},       Figure{"1.1.2", plus, "22", "2024-03-31"},
    Figure{"1.1.2", plus, "31", "2024-06-30"},      Figure{"1.1.2", plus, "27", "2024-09-26"},
    Figure{"1.1.3", plus, "180", "2024-03-31"},     Figure{"1.1.3", plus, "215", "2024-06-30"},
    Figure{"1.1.3", plus, "165", "2024-09-26"},     Figure{"1.3.1", plus, "5", "2024-02-28"},
    Figure{"1.3.1", plus, "5", "2024-05-06"},       Figure{"1.3.1", plus, "4", "2024-07-01"},
    Figure{"1.3.1", plus, "6", "2024-09-12"},       Figure{"2.1.1", total, "143", "2024-03-31"},
    Figure{"2.1.1", total, "148", "2024-06-30"},    Figure{"2.1.1", total, "152", "2024-09-28"},
    Figure{"2.1.2", total, "137", "2024-03-31"},    Figure{"2.1.2", total, "150", "2024-09-28"},
    Figure{"2.2.2", total, "11.2", "2024-09-30"},   Figure{"2.3.2", total, "50", "2024-09-25"},
    Figure{"3.1.1", total, "47.6", "2024-06-30"},   Figure{"3.1.1", total, "51.3", "2024-09-27"},
    Figure{"3.4.1", total, "262", "2024-09-18"},    Figure{"4.3.2", total, "64", "2024-06-30"},
    Figure{"4.3.2", total, "68", "2024-09-24"},     Figure{"5.3.1", total, "6.1", "2024-09-29"},
    Figure{"5.4.1", plus, "5200", "2024-04-30"},    Figure{"5.4.1", plus, "8702", "2024-09-30"},
    Figure{"5.5.1", plus, "690", "2024-03-31"},     Figure{"5.5.1", plus, "745", "2024-06-30"},
    Figure{"5.5.1", plus, "705", "2024-09-30"},     Figure{"5.5.2", total, "18.9", "2024-06-30"},
    Figure{"5.6.1", plus, "400", "2024-04-30"},     Figure{"5.6.1", plus, "780", "2024-09-25"},
    Figure{"1.1.1", plus, "1", "2024-12-12"},       Figure{"1.3.1", plus, "9", "2024-12-20"},
    Figure{"2.1.1", total, "156", "2024-12-31"},    Figure{"2.2.2", total, "15.7", "2024-12-31"},
    Figure{"5.2.1", total, "0.1874", "2024-12-31"},
};

struct Baseline {
    const char *indicator;
    const char *amount;
};

constexpr std::array baselines{Baseline{"2.1.1", "140"}, Baseline{"2.1.2", "130"}, Baseline{"3.4.1", "240"},
                               Baseline{"4.3.2", "60"}, Baseline{"5.5.2", "17.5"}};

void logFigures(session::Workspace &workspace, QDate today)
{
    for (const Baseline &one : baselines)
        session::enterBaseline(workspace, {{}, QString::fromLatin1(one.indicator), q(one.amount)}).value();
    for (const Figure &one : figures)
        if (day(one.asOf) <= today)
            session::logFigure(workspace,
                               {{}, QString::fromLatin1(one.indicator), one.kind, q(one.amount), day(one.asOf)})
                .value();
}

void note(session::Workspace &workspace, const char *task, const char *asOf, TaskState state, const QString &progress,
          const QString &problem = {})
{
    session::NoteEntry entry{{}, QString::fromLatin1(task), day(asOf)};
    entry.state = state;
    entry.progress = progress;
    entry.problem = problem;
    session::enterNote(workspace, entry).value();
}

QString measure(session::Workspace &workspace, const char *task, const QString &title, const char *due)
{
    session::MeasureEntry entry{{}, QString::fromLatin1(task), day("2024-08-30")};
    entry.title = title;
    entry.due = day(due);
    return session::enterMeasure(workspace, entry).value().row.id.toString();
}

void markDone(session::Workspace &workspace, const char *task, const QString &measure)
{
    session::MeasureEntry entry{{}, QString::fromLatin1(task), day("2024-09-20")};
    entry.measure = measure;
    entry.done = true;
    session::enterMeasure(workspace, entry).value();
}

void logTasks(session::Workspace &workspace)
{
    note(workspace, "1.2", "2024-09-20", TaskState::InProgress,
         QStringLiteral("完成孵化器申报材料，等待市科技局现场评审"), QStringLiteral("孵化器专职人员尚缺两名"));
    markDone(workspace, "1.2", measure(workspace, "1.2", QStringLiteral("编制孵化器建设方案"), "2024-09-15"));
    measure(workspace, "1.2", QStringLiteral("孵化器现场评审"), "2024-10-15");
    measure(workspace, "1.2", QStringLiteral("园区二期厂房交付"), "2024-12-10");
    note(workspace, "1.4", "2024-08-28", TaskState::Blocked, QStringLiteral("已与三家投资机构对接"));
    measure(workspace, "1.4", QStringLiteral("举办首场投融资路演"), "2024-09-10");
    note(workspace, "2.4", "2024-09-05", TaskState::InProgress, QStringLiteral("产业研究院完成注册，首批项目入驻"));
    note(workspace, "3.2", "2024-06-30", TaskState::Done, QStringLiteral("算力中心一期投入运行"));
    const auto assign = [&](const char *task, const QString &person, const char *telephone = "") {
        session::assign(workspace,
                        {{}, QString::fromLatin1(task), day("2024-08-15"), {}, person, QString::fromLatin1(telephone)})
            .value();
    };
    assign("1.2", QStringLiteral("王建国"), "0553-6712345");
    assign("1.3", QStringLiteral("李梅"));
    assign("2.4", QStringLiteral("李梅"));
    assign("4.1", QStringLiteral("赵立新"));
}

} // namespace

domain::Plan builtInPlan()
{
    return exchange::builtInPlan();
}

std::unique_ptr<session::Workspace> sampleWorkspace(const QString &file, QDate today,
                                                    const std::function<domain::Plan()> &plan)
{
    auto tick = std::make_shared<qint64>(QDateTime(today, QTime(9, 0), QTimeZone::utc()).toMSecsSinceEpoch());
    session::Opening opening{file};
    opening.firstPlan = plan;
    opening.clock = {[tick] { return ++*tick; }, [today] { return today; }};
    opening.author = QStringLiteral("陈静");
    auto workspace = std::move(session::openWithFirstPlan(std::move(opening)).value());
    logFigures(*workspace, today);
    if (today >= day("2024-09-30"))
        logTasks(*workspace);
    return workspace;
}

} // namespace xushi::ui
