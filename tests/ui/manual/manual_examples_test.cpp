// Enters the worked examples of the manual and checks that the program gives the results that the manual names.
#include "domain/unit_assessment.h"
#include "exchange/plan/builtin_plan.h"
#include "models/manual/manual.h"
#include "models/manual/manual_topic.h"
#include "session/entry/figure_entry.h"
#include "session/maintenance/backup_rotation.h"
#include "session/plans/plan_loading.h"
#include "session/view/viewpoint.h"
#include "support/catch.h"
#include "support/plan_maker.h"
#include "wording/figure_words.h"
#include "wording/plan_words.h"
#include "wording/why.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTimeZone>

#include <cmath>
#include <set>

using namespace xushi;
using domain::RowKind;
using support::day;
using support::q;

namespace {

/// Sets the program's language until the test ends.
class Speaking {
public:
    explicit Speaking(wording::Language language) : isChinese(language == wording::Language::Chinese)
    {
        wording::speak(*qApp, language);
    }
    ~Speaking() { wording::speak(*qApp, wording::Language::English); }
    Speaking(const Speaking &) = delete;
    Speaking &operator=(const Speaking &) = delete;

    [[nodiscard]] QString operator()(const char *chinese, const char *english) const
    {
        return QString::fromUtf8(isChinese ? chinese : english);
    }

    bool isChinese;
};

/// The year of the built-in plan, which is over, without any entries.
class EmptyYear {
public:
    EmptyYear()
    {
        const auto tick = std::make_shared<qint64>(QDateTime(today, QTime(9, 0), QTimeZone::utc()).toMSecsSinceEpoch());
        session::Opening opening{m_folder.filePath(QStringLiteral("a.xushi"))};
        opening.firstPlan = exchange::builtInPlan;
        opening.clock = {[tick] { return ++*tick; }, [] { return today; }};
        m_workspace = std::move(session::openWithFirstPlan(std::move(opening)).value());
    }

    /// Enters a line of the manual: "1.3.1", "本期新增 20", "2024-09-12".
    void enter(const QString &indicator, const QString &what, const QString &asOf, const Speaking &say)
    {
        static const QRegularExpression digits(QStringLiteral("[0-9.]+$"));
        const QString figure = digits.match(what).captured();
        const domain::Quantity amount = q(figure.toUtf8().constData());
        const QString kind = what.chopped(figure.size()).trimmed();
        INFO(indicator.toStdString() << ": " << what.toStdString());
        if (kind == say("上年基数", "baseline")) {
            REQUIRE(session::enterBaseline(*m_workspace, {{}, indicator, amount}));
            return;
        }
        REQUIRE((kind == say("本期新增", "increment") || kind == say("累计数", "reading")));
        const bool adds = kind == say("本期新增", "increment");
        REQUIRE(session::logFigure(
            *m_workspace,
            {{}, indicator, adds ? RowKind::Increment : RowKind::Reading, amount, day(asOf.toLatin1().constData())}));
    }

    [[nodiscard]] session::View asOf(const QString &day)
    {
        return session::look(*m_workspace, {{}, support::day(day.toLatin1().constData())}).value();
    }

private:
    inline static const QDate today{2025, 1, 10};

    QTemporaryDir m_folder;
    std::unique_ptr<session::Workspace> m_workspace;
};

QStringList cellsOf(const QString &line)
{
    QStringList cells;
    for (const QString &cell : line.split(u'|').mid(1))
        cells += cell.trimmed();
    cells.removeLast();
    return cells;
}

/// The line that the manual should have for an indicator: actual, expected, completion and status.
QString outcomeOf(const domain::Assessment &a, const Speaking &say)
{
    const auto figure = [&](const std::optional<domain::Quantity> &value, const QString &name, const QString &none) {
        return value ? name + wording::withUnit(*value, a.indicator.unitOfMeasure) : none;
    };
    QString completion = say("没有完成率", "no completion");
    if (a.completion)
        completion = say("完成率", "completion ") + wording::percent(*a.completion)
                     + (isCompletionMarked(a) ? QStringLiteral("*") : QString());
    return say("截至%1，%2：%3，%4，%5，状态：%6。", "As of %1, %2: %3, %4, %5, status: %6.")
        .arg(a.asOf.toString(Qt::ISODate), a.indicator.id,
             figure(a.position.actual, say("实际", "actual "), say("没有实际数", "no actual")),
             figure(a.expectedShown, say("应达", "expected "), say("没有应达数", "no expected value")), completion,
             wording::word(a.status));
}

/// The row of a unit in the example of the ranking.
QStringList standingOf(const domain::UnitAssessment &unit, const Speaking &say)
{
    const auto share = [](std::optional<domain::Share> part) {
        return part ? wording::shortPercent(*part) : wording::nothing();
    };
    const auto &[judged, trailing, lagging] = unit.basis;
    const QString rank = unit.rank ? say("第%1名", "Rank %1").arg(*unit.rank) : wording::nothing();
    return {QString::number(judged),
            QString::number(trailing),
            share(domain::Share::of(trailing, judged)),
            QString::number(lagging),
            rank,
            share(unit.reporting().rate())};
}

/// Compares the claims of one section's examples with the program.
class ExampleReader {
public:
    ExampleReader(const models::ManualSection &section, const Speaking &say) : m_section(section), m_say(say) {}

    void read()
    {
        static const QRegularExpression entry(QStringLiteral("^\\| (\\d\\.\\d\\.\\d) \\|"));
        static const QRegularExpression claim(
            QStringLiteral("^(?:截至|As of )(\\d{4}-\\d\\d-\\d\\d)[,，]? ?([\\d.]+)?"));
        for (const QString &line : m_section.body.split(u'\n')) {
            if (line.startsWith(m_say("**例**", "**Example**"))) {
                m_year = std::make_unique<EmptyYear>();
            } else if (m_year && entry.match(line).hasMatch()) {
                m_year->enter(cellsOf(line)[0], cellsOf(line)[1], cellsOf(line)[2], m_say);
            } else if (const auto match = claim.match(line); m_year && match.hasMatch()) {
                m_view = m_year->asOf(match.captured(1));
                if (!match.captured(2).isEmpty())
                    compareOutcome(line, match.captured(2));
            } else if (line.startsWith(QStringLiteral("> "))) {
                compareSentence(line.sliced(2));
            } else if (m_view && line.startsWith(u'|')) {
                compareStanding(line);
            }
        }
    }

    int outcomes = 0;
    int standings = 0;
    std::set<domain::Status> explained; ///< statuses of which the sentence was found

private:
    void compareOutcome(const QString &line, const QString &indicator)
    {
        m_claimed = m_view->assessment.indicator(indicator);
        REQUIRE(m_claimed);
        CHECK(line.toStdString() == outcomeOf(*m_claimed, m_say).toStdString());
        ++outcomes;
    }

    void compareSentence(const QString &sentence)
    {
        REQUIRE(m_claimed);
        CHECK(sentence.toStdString() == wording::why(*m_claimed, m_view->plan().period).toStdString());
        explained.insert(m_claimed->status);
    }

    void compareStanding(const QString &line)
    {
        const auto unit = m_view->plan().findUnit(cellsOf(line)[0]);
        if (!unit)
            return; // the table's header
        for (const domain::UnitAssessment &one : m_view->assessment.units)
            if (one.unit == (*unit)->id)
                CHECK(cellsOf(line).mid(1).join(u'|').toStdString() == standingOf(one, m_say).join(u'|').toStdString());
        ++standings;
    }

    const models::ManualSection &m_section;
    const Speaking &m_say;
    std::unique_ptr<EmptyYear> m_year;
    std::optional<session::View> m_view;
    const domain::Assessment *m_claimed = nullptr;
};

/// A sum as people write it: numbers, + − × ÷ and brackets.
class Sum {
public:
    explicit Sum(QString text) : m_text(text.remove(u' ').remove(u'\n')) {}

    double value()
    {
        double sum = product();
        while (at(u'+') || at(QChar(0x2212)))
            sum = m_text[m_place++] == u'+' ? sum + product() : sum - product();
        return sum;
    }

private:
    double product()
    {
        double result = factor();
        while (at(QChar(0xd7)) || at(QChar(0xf7)))
            result = m_text[m_place++] == QChar(0xd7) ? result * factor() : result / factor();
        return result;
    }

    double factor()
    {
        if (at(u'(')) {
            ++m_place;
            const double inside = value();
            ++m_place;
            return inside;
        }
        const qsizetype from = m_place;
        while (m_place < m_text.size() && (m_text[m_place].isDigit() || m_text[m_place] == u'.'))
            ++m_place;
        return m_text.mid(from, m_place - from).toDouble();
    }

    [[nodiscard]] bool at(QChar sign) const { return m_place < m_text.size() && m_text[m_place] == sign; }

    QString m_text;
    qsizetype m_place = 0;
};

/// Whether the result after the sign = equals the sum before it, rounded to the places that are shown.
bool comesTo(const QString &sum, const QString &shown)
{
    const bool isPercent = shown.endsWith(u'%');
    const QString digits = QString(shown).remove(u'%');
    const auto places = digits.contains(u'.') ? digits.section(u'.', 1).size() : 0;
    const double exact = Sum(sum).value() * (isPercent ? 100 : 1);
    constexpr double hair = 1e-9;
    return std::abs(exact - digits.toDouble()) <= std::pow(10, -double(places)) / 2 + hair;
}

} // namespace

TEST_CASE("Every example of the manual leads to its stated result, and every status has an example")
{
    for (const auto language : {wording::Language::Chinese, wording::Language::English}) {
        const Speaking say(language);
        int outcomes = 0;
        int standings = 0;
        for (const models::ManualSection &section : models::manualIn(language).sections) {
            INFO(section.title.toStdString());
            ExampleReader reader(section, say);
            reader.read();
            outcomes += reader.outcomes;
            standings += reader.standings;
            for (const domain::Status status : reader.explained)
                CHECK(section.id == models::manualSection(status));
            if (section.id.startsWith(QStringLiteral("status-")))
                CHECK_FALSE(reader.explained.empty());
        }
        CHECK(outcomes == 15);
        CHECK(standings == 5);
    }
}

TEST_CASE("Every sum in the manual is correct")
{
    static const QRegularExpression sum(
        QStringLiteral("(\\(*%1\\)*(?:\\s[+−×÷]\\s\\(*%1\\)*)+) = (%1%?)").arg(QStringLiteral("\\d+(?:\\.\\d+)?")));
    for (const auto language : {wording::Language::Chinese, wording::Language::English}) {
        int sums = 0;
        for (auto it = sum.globalMatch(models::manualIn(language).markdown()); it.hasNext(); ++sums) {
            const auto match = it.next();
            INFO(match.captured().toStdString());
            CHECK(comesTo(match.captured(1), match.captured(2)));
        }
        CHECK(sums > 30);
    }
}

TEST_CASE("A wrong sum is detected")
{
    CHECK(comesTo(QStringLiteral("130 + (160 − 130) × 9 ÷ 12"), QStringLiteral("152.5")));
    CHECK(comesTo(QStringLiteral("20 ÷ 35"), QStringLiteral("57.1%")));
    CHECK_FALSE(comesTo(QStringLiteral("20 ÷ 35"), QStringLiteral("57.2%")));
    CHECK_FALSE(comesTo(QStringLiteral("14 + 6"), QStringLiteral("21")));
}

TEST_CASE("The manual gives the same numbers of backups, of days and for the tolerance as the program")
{
    const session::BackupRotation rotation;
    const auto bodyOf = [](wording::Language language, const char *id) {
        const models::Manual manual = models::manualIn(language);
        return manual.sections[manual.find(QString::fromLatin1(id)).value()].body;
    };
    using wording::Language;
    const QString numbers[] = {QString::number(rotation.days), QString::number(rotation.weeks),
                               QString::number(rotation.months)};
    CHECK(bodyOf(Language::Chinese, "backups")
              .contains(QStringLiteral("%1天、%2周、%3个月").arg(numbers[0], numbers[1], numbers[2])));
    CHECK(bodyOf(Language::English, "backups")
              .contains(QStringLiteral("%1 days, %2 weeks and %3 months").arg(numbers[0], numbers[1], numbers[2])));
    CHECK(bodyOf(Language::Chinese, "measures").contains(QString::number(domain::dueSoonDays) + QStringLiteral("天")));
    CHECK(
        bodyOf(Language::English, "measures").contains(QString::number(domain::dueSoonDays) + QStringLiteral(" days")));
    const auto tolerance = domain::Share::of(
        EmptyYear().asOf(QStringLiteral("2024-09-30")).plan().tolerance.millionths(), domain::Quantity::perOne);
    for (const auto language : {Language::Chinese, Language::English})
        CHECK(bodyOf(language, "completion").contains(wording::shortPercent(tolerance.value())));
}
