#include "source_tree.h"

#include "support/catch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace xushi::architecture;

namespace {

const QString root = QStringLiteral(XUSHI_SOURCE_DIR);

QStringList pages()
{
    QStringList all;
    for (const QString &folder : {root, root + QStringLiteral("/docs")})
        for (const QString &name : QDir(folder).entryList({QStringLiteral("*.md")}, QDir::Files))
            all += folder + u'/' + name;
    return all;
}

QString textOf(const QString &file)
{
    QFile opened(file);
    REQUIRE(opened.open(QIODevice::ReadOnly));
    return QString::fromUtf8(opened.readAll());
}

/// What a heading is linked to by: small letters, no marks, blanks as hyphens; or an id of its own above it.
QStringList anchorsOf(const QString &text)
{
    static const QRegularExpression heading(QStringLiteral("^#+ +(.+)$"), QRegularExpression::MultilineOption);
    static const QRegularExpression mark(QStringLiteral("[^\\p{L}\\p{N} _-]"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    QStringList anchors;
    for (auto found = heading.globalMatch(text); found.hasNext();)
        anchors += found.next().captured(1).toLower().remove(mark).replace(u' ', u'-');
    static const QRegularExpression id(QStringLiteral("<a id=\"([^\"]+)\"></a>"));
    for (auto found = id.globalMatch(text); found.hasNext();)
        anchors += found.next().captured(1);
    return anchors;
}

/// Where a page's links lead, those into the network aside.
QStringList linksOf(const QString &text)
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)\\s]+)\\)"));
    QStringList links;
    for (auto found = link.globalMatch(text); found.hasNext();)
        if (const QString target = found.next().captured(1); !target.contains(QStringLiteral("://")))
            links += target;
    return links;
}

bool leadsSomewhere(const QString &page, const QString &link)
{
    const QString path = link.section(u'#', 0, 0);
    const QString anchor = link.section(u'#', 1);
    const QString target = path.isEmpty() ? page : QFileInfo(page).dir().filePath(path);
    if (!QFileInfo::exists(target))
        return false;
    return anchor.isEmpty() || anchorsOf(textOf(target)).contains(anchor);
}

/// The headings of docs/semantics.md that a source names: "docs/semantics.md, Status".
QStringList rulesNamedIn(const QString &source)
{
    static const QRegularExpression named(
        QStringLiteral("docs/semantics\\.md,\\s+(?:(?:///?|--)\\s+)?([A-Z][\\w-]*(?: [a-z][\\w-]*)*)"));
    QStringList names;
    for (auto found = named.globalMatch(source); found.hasNext();)
        names += found.next().captured(1);
    return names;
}

/// The headings of docs/semantics.md, without the Chinese behind them.
QStringList rules()
{
    static const QRegularExpression heading(QStringLiteral("^## ([^(\\n]+?) *(?:\\(.*)?$"),
                                            QRegularExpression::MultilineOption);
    QStringList names;
    for (auto found = heading.globalMatch(textOf(root + QStringLiteral("/docs/semantics.md"))); found.hasNext();)
        names += found.next().captured(1);
    return names;
}

} // namespace

TEST_CASE("Every heading of docs/semantics.md that a source names is there")
{
    int named = 0;
    for (const SourceFile &file : sourceTree())
        for (const QString &rule : rulesNamedIn(file.text)) {
            INFO(file.path.toStdString() << " names " << rule.toStdString());
            CHECK(rules().contains(rule));
            ++named;
        }
    CHECK(named > 30); // or nothing was read
    CHECK(rulesNamedIn(QStringLiteral("/// a; docs/semantics.md, Known-at and plan versions. B\n// docs/semantics.md,\n"
                                      "/// No such rule"))
          == QStringList{QStringLiteral("Known-at and plan versions"), QStringLiteral("No such rule")});
    CHECK_FALSE(rules().contains(QStringLiteral("No such rule")));
}

TEST_CASE("Every link of the docs leads to a file, and to a heading where it names one")
{
    int links = 0;
    for (const QString &page : pages())
        for (const QString &link : linksOf(textOf(page))) {
            INFO(page.toStdString() << " links to " << link.toStdString());
            CHECK(leadsSomewhere(page, link));
            ++links;
        }
    CHECK(links > 10);
}

TEST_CASE("Every page and picture of the docs is linked to from somewhere")
{
    QString all;
    for (const QString &page : pages())
        all += textOf(page);
    QDirIterator files(root + QStringLiteral("/docs"), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = QFileInfo(files.next()).fileName();
        INFO(name.toStdString());
        CHECK(all.contains(name));
    }
}

TEST_CASE("A link to nowhere is noticed")
{
    const QString page = root + QStringLiteral("/README.md");
    CHECK(linksOf(QStringLiteral("a [b](docs/c.md#d) and [e](https://example.org)"))
          == QStringList{QStringLiteral("docs/c.md#d")});
    CHECK_FALSE(leadsSomewhere(page, QStringLiteral("docs/no-such-page.md")));
    CHECK_FALSE(leadsSomewhere(page, QStringLiteral("docs/architecture.md#no-such-heading")));
    CHECK(leadsSomewhere(page, QStringLiteral("docs/architecture.md#how-a-logged-figure-becomes-a-row")));
    CHECK(leadsSomewhere(page, QStringLiteral("docs/manual.en.md#status-behind")));
}
