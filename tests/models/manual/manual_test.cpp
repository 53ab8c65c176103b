#include "domain/tokens.h"
#include "models/manual/manual.h"
#include "models/manual/manual_contents.h"
#include "models/manual/manual_topic.h"
#include "models/model_text.h"
#include "models/tables/roles.h"
#include "support/catch.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace xushi;
using namespace xushi::models;

namespace {

const std::array languages{wording::Language::Chinese, wording::Language::English};

Manual sample()
{
    return manualFrom(QStringLiteral("before\n"
                                     "# The manual\n\nWelcome.\n\n"
                                     "<a id=\"first\"></a>\n## First\n\n"
                                     "<a id=\"part\"></a>\n\n### A part\nText of it.\n\n"
                                     "```\n# no heading\n<a id=\"none\"></a>\n```\n"
                                     "## Without an id\n#no heading either\n"));
}

/// "1 the manual", "2 first First": a line for each section.
QString outlineOf(const Manual &manual)
{
    QStringList lines;
    for (const ManualSection &section : manual.sections)
        lines += QStringLiteral("%1 [%2] %3").arg(QString::number(section.level), section.id, section.title);
    return lines.join(u'\n');
}

QStringList idsOf(const Manual &manual)
{
    QStringList ids;
    for (const ManualSection &section : manual.sections)
        if (!section.id.isEmpty())
            ids += section.id;
    return ids;
}

/// The links in a text, or its pictures.
QStringList matchesOf(const QString &text, const char *pattern)
{
    QStringList found;
    for (auto it = QRegularExpression(QString::fromLatin1(pattern)).globalMatch(text); it.hasNext();)
        found += it.next().captured(1);
    return found;
}

QStringList linksOf(const QString &text)
{
    return matchesOf(text, "(?<!!)\\[[^\\]]*\\]\\(([^)]+)\\)");
}

QStringList picturesOf(const QString &text)
{
    return matchesOf(text, "!\\[[^\\]]*\\]\\(([^)]+)\\)");
}

} // namespace

TEST_CASE("A manual is split at its headings, each with the id that stands above it")
{
    CHECK(outlineOf(sample()).toStdString() == "1 [] The manual\n2 [first] First\n3 [part] A part\n2 [] Without an id");
    CHECK(sample().sections[0].body == QStringLiteral("Welcome."));
    CHECK(sample().sections[2].body == QStringLiteral("Text of it.\n\n```\n# no heading\n<a id=\"none\"></a>\n```"));
    CHECK(sample().sections[3].body == QStringLiteral("#no heading either"));
    CHECK(manualFrom({}).sections.empty());
}

TEST_CASE("A section is found by its id and by nothing else")
{
    CHECK(sample().find(u"part") == 2U);
    CHECK_FALSE(sample().find(u"none"));
    CHECK_FALSE(sample().find(u""));
}

TEST_CASE("As markdown again, a manual has its headings in order and no id marks")
{
    const QString text = sample().markdown();
    CHECK(text.startsWith(QStringLiteral("# The manual\n\nWelcome.\n\n## First\n\n\n\n### A part\n\nText of it.")));
    CHECK(outlineOf(manualFrom(text)).toStdString() == "1 [] The manual\n2 [] First\n3 [] A part\n2 [] Without an id");
}

TEST_CASE("The contents list the chapters, and under each its sections")
{
    ManualContents contents;
    const ModelWatch watch(contents);
    contents.setManual(sample());
    REQUIRE(textOf(contents, {0}) == QStringLiteral("First\nWithout an id"));
    const QModelIndex part = contents.index(0, 0, contents.index(0, 0));
    CHECK(part.data().toString() == QStringLiteral("A part"));
    CHECK(part.data(KeyRole).toString() == QStringLiteral("part"));
    CHECK(contents.indexOf(QStringLiteral("part")) == part);
    CHECK(contents.indexOf(QStringLiteral("first")) == contents.index(0, 0));
    CHECK_FALSE(contents.indexOf(QStringLiteral("none")).isValid());

    contents.setManual({});
    CHECK(contents.rowCount() == 0);
    CHECK(watch.resets == 2);
}

TEST_CASE("Both languages' manuals have the same sections, each id once, and no heading without an id")
{
    const QStringList ids = idsOf(manualIn(wording::Language::Chinese));
    CHECK(ids.size() > 50);
    CHECK(QSet<QString>(ids.begin(), ids.end()).size() == ids.size());
    CHECK(idsOf(manualIn(wording::Language::English)) == ids);
    for (const auto language : languages) {
        const auto sections = manualIn(language).sections;
        for (std::size_t i = 1; i < sections.size(); ++i) { // the first is the title
            INFO(sections[i].title.toStdString());
            CHECK_FALSE(sections[i].id.isEmpty());
            CHECK((sections[i].level == 2 || sections[i].level == 3));
        }
    }
}

TEST_CASE("Every topic of the program and every status has its section in both manuals")
{
    for (const auto language : languages) {
        const Manual manual = manualIn(language);
        for (const auto &[topic, id] : manualTopics) {
            INFO(id);
            CHECK(manualSection(topic) == QString::fromLatin1(id));
            CHECK(manual.find(manualSection(topic)));
        }
        for (const auto &[status, token] : domain::Tokens<domain::Status>::all) {
            INFO(token);
            const auto section = manual.find(manualSection(status));
            REQUIRE(section);
            CHECK(manual.sections[*section].body.contains(QStringLiteral("\n> "))); // the sentence that says why
        }
    }
    CHECK(static_cast<int>(manualTopics.size()) == static_cast<int>(ManualTopic::Questions) + 1);
}

TEST_CASE("Every link in the manuals leads to one of their sections, and every picture is compiled in")
{
    for (const auto language : languages) {
        const Manual manual = manualIn(language);
        const QString text = manual.markdown();
        CHECK(linksOf(text).size() > 20);
        for (const QString &link : linksOf(text)) {
            INFO(link.toStdString());
            REQUIRE(link.startsWith(u'#')); // the program shows no other page
            CHECK(manual.find(link.sliced(1)));
        }
        CHECK(picturesOf(text).size() > 8);
        for (const QString &picture : picturesOf(text)) {
            INFO(picture.toStdString());
            CHECK(QFile::exists(QStringLiteral(":/manual/") + picture));
        }
    }
}
