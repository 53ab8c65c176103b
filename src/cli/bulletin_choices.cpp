#include "cli/bulletin_choices.h"

#include "cli/cli_context.h"
#include "domain/entry/typed_day.h"
#include "papers/bulletin_memory_file.h"
#include "wording/error_words.h"

#include <algorithm>

namespace xushi::cli {

using namespace domain;
using report::BulletinOptions;

namespace {

/// Reads a whole number from 0 to 100 for a rule; absent for anything else.
std::optional<int> ruleValue(const Command &command, const char *option, int usual)
{
    if (!command.has(option))
        return usual;
    bool isNumber = false;
    const int value = command.value(option).toInt(&isNumber);
    return isNumber && value >= 0 && value <= 100 ? std::optional(value) : std::nullopt;
}

/// Where the reason begins in "UNIT:REASON", also with the colon of Chinese; -1 where there is none.
qsizetype colonIn(QString text)
{
    return text.replace(QChar(0xff1a), u':').indexOf(u':');
}

Result<report::StruckUnit> struckUnit(const QString &text, const Plan &plan)
{
    const qsizetype colon = colonIn(text);
    const auto unit = plan.findUnit(text.left(colon));
    if (!unit)
        return tl::unexpected<Error>(unit.error());
    return report::StruckUnit{(*unit)->id, text.mid(colon + 1).trimmed()};
}

Result<void> readDayOption(const Command &command, const char *option, QDate &day)
{
    if (!command.has(option))
        return {};
    const auto read = readDay(command.value(option));
    if (!read)
        return tl::unexpected<Error>(read.error());
    day = *read;
    return {};
}

} // namespace

QList<QCommandLineOption> bulletinOptions()
{
    const report::BulletinRules usual;
    const QString text = QStringLiteral("TEXT");
    const QString day = QStringLiteral("DATE");
    return {
        {QStringLiteral("most"), Cli::tr("How many indicators and units are named of each kind at most."),
         QStringLiteral("N"), QString::number(usual.mostNamed)},
        {QStringLiteral("least-reporting"), Cli::tr("Per cent that a unit that does well has reported at least."),
         QStringLiteral("PERCENT"), QString::number(usual.leastReporting)},
        {QStringLiteral("least-trailing"), Cli::tr("Per cent behind from which on a unit lags."),
         QStringLiteral("PERCENT"), QString::number(usual.leastTrailing)},
        {QStringLiteral("ranks"), Cli::tr("Prints the place of each unit that is named.")},
        {QStringLiteral("without"), Cli::tr("Parts to leave out, with commas between them."), QStringLiteral("PART")},
        {QStringLiteral("strike"), Cli::tr("Does not name a unit, for a reason that is kept with the database."),
         QStringLiteral("UNIT:REASON")},
        {QStringLiteral("name"), Cli::tr("Names a unit again that was struck."), QStringLiteral("UNIT")},
        {QStringLiteral("final"), Cli::tr("Names are decided, and the notes for the drafter are left out.")},
        {QStringLiteral("number"), Cli::tr("The number of the issue."), QStringLiteral("N")},
        {QStringLiteral("basis"), Cli::tr("What the bulletin follows from."), text},
        {QStringLiteral("issuer"), Cli::tr("Who issues it."), text},
        {QStringLiteral("contact"), Cli::tr("Who answers questions."), text},
        {QStringLiteral("telephone"), Cli::tr("The contact's telephone."), text},
        {QStringLiteral("copied-to"), Cli::tr("Who gets a copy."), text},
        {QStringLiteral("explain-by"), Cli::tr("The day by which units explain."), day},
        {QStringLiteral("object-by"), Cli::tr("The day by which units object."), day},
        {QStringLiteral("report-by"), Cli::tr("The day by which the next quarter is reported."), day}};
}

std::optional<report::BulletinRules> bulletinRules(const Command &command)
{
    const report::BulletinRules usual;
    const auto most = ruleValue(command, "most", usual.mostNamed);
    const auto reporting = ruleValue(command, "least-reporting", usual.leastReporting);
    const auto trailing = ruleValue(command, "least-trailing", usual.leastTrailing);
    if (!most || !reporting || !trailing)
        return std::nullopt;
    return report::BulletinRules{*most, *reporting, *trailing};
}

tl::expected<std::set<report::BulletinPart>, QString> partsLeftOut(const Command &command)
{
    std::set<report::BulletinPart> parts;
    for (const QString &name : command.value("without").split(u',', Qt::SkipEmptyParts)) {
        const auto part = report::bulletinPart(name.trimmed());
        if (!part) {
            QStringList names;
            for (const char *one : report::bulletinPartNames)
                names += QString::fromLatin1(one);
            return tl::unexpected<QString>(Cli::tr("“%1” is no part of a bulletin; the parts are %2")
                                               .arg(name, wording::listWords(names.join(QStringLiteral(", ")))));
        }
        parts.insert(*part);
    }
    return parts;
}

bool haveReasons(const Command &command)
{
    const QStringList struck = command.values("strike");
    return std::all_of(struck.begin(), struck.end(), [](const QString &one) {
        const qsizetype colon = colonIn(one);
        return colon > 0 && !one.mid(colon + 1).trimmed().isEmpty();
    });
}

Result<BulletinOptions> bulletinChoices(const Command &command, const papers::QuarterPapers &papers)
{
    BulletinOptions options;
    options.struck = papers::rememberedBulletin(papers).struck;
    options.hasRanks = command.has("ranks");
    options.isDraft = !command.has("final");
    options.number = command.value("number").simplified();
    options.basis = command.value("basis").simplified();
    options.issuer = command.value("issuer").simplified();
    options.contact = command.value("contact").simplified();
    options.telephone = command.value("telephone").simplified();
    options.copiedTo = command.value("copied-to").simplified();
    for (const auto &[option, day] :
         {std::pair("explain-by", &options.explainBy), std::pair("object-by", &options.objectBy),
          std::pair("report-by", &options.reportBy)})
        if (const auto read = readDayOption(command, option, *day); !read)
            return tl::unexpected<Error>(read.error());
    for (const QString &text : command.values("strike")) {
        const auto struck = struckUnit(text, papers.plan());
        if (!struck)
            return tl::unexpected<Error>(struck.error());
        std::erase_if(options.struck, [&](const report::StruckUnit &one) { return one.unit == struck->unit; });
        options.struck.push_back(*struck);
    }
    for (const QString &name : command.values("name")) {
        const auto unit = papers.plan().findUnit(name);
        if (!unit)
            return tl::unexpected<Error>(unit.error());
        std::erase_if(options.struck, [&](const report::StruckUnit &one) { return one.unit == (*unit)->id; });
    }
    return options;
}

} // namespace xushi::cli
