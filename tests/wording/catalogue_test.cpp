#include "wording/language.h"

#include "support/catch.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace xushi;

namespace {

struct Catalogue {
    int words = 0;
    QStringList unfinished;
    QStringList misplaced; ///< texts whose placeholders %1, %2 … differ from the source
    QStringList narrow;    ///< Chinese texts with half-width punctuation, or with a blank beside a figure
};

QStringList places(const QString &text)
{
    QStringList found;
    for (qsizetype i = 0; i + 1 < text.size(); ++i)
        if (text[i] == u'%' && text[i + 1].isDigit() && !found.contains(text.sliced(i, 2)))
            found += text.sliced(i, 2);
    found.sort();
    return found;
}

/// Whether a text is not written as an official paper writes Chinese. A pattern of file names is no sentence.
bool isNarrow(const QString &text)
{
    static const QRegularExpression narrow(
        QStringLiteral("[\\x{4e00}-\\x{9fff}”’）][ ]*[,;:?!()]|%\\d[,;:?!()]|[,;:()][ ]*[\\x{4e00}-\\x{9fff}]"
                       "|[\\x{4e00}-\\x{9fff}] [0-9%]|[0-9%] [\\x{4e00}-\\x{9fff}]"));
    return !text.contains(QStringLiteral("(*")) && narrow.match(text).hasMatch();
}

Catalogue read(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    Catalogue catalogue;
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"source") {
            source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            const bool finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            const QString words = xml.readElementText();
            ++catalogue.words;
            if (isNarrow(words))
                catalogue.narrow += words;
            if (!finished || words.isEmpty())
                catalogue.unfinished += source;
            else if (places(source) != places(words))
                catalogue.misplaced += source;
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return catalogue;
}

} // namespace

TEST_CASE("Every word that the source speaks is in the Chinese catalogue, finished")
{
    QTemporaryDir folder;
    const QString fresh = folder.filePath(QStringLiteral("fresh.ts"));
    REQUIRE(QFile::copy(QStringLiteral(XUSHI_CATALOGUE), fresh));
    QFile::setPermissions(fresh, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QProcess lupdate;
    lupdate.start(QStringLiteral(LUPDATE),
                  {QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-no-obsolete"),
                   QStringLiteral("-disable-heuristic"), QStringLiteral("sametext"), QStringLiteral("-recursive"),
                   QStringLiteral(XUSHI_SOURCE_DIR), QStringLiteral("-ts"), fresh});
    REQUIRE(lupdate.waitForFinished());
    REQUIRE(lupdate.exitCode() == 0);

    const Catalogue catalogue = read(fresh);

    INFO(catalogue.unfinished.join(QStringLiteral("\n")).toStdString());
    CHECK(catalogue.words > 200);
    CHECK(catalogue.unfinished.isEmpty());
}

TEST_CASE("Each translation fills in what its source fills in")
{
    const Catalogue catalogue = read(QStringLiteral(XUSHI_CATALOGUE));
    INFO(catalogue.misplaced.join(QStringLiteral("\n")).toStdString());
    CHECK(catalogue.misplaced.isEmpty());
}

TEST_CASE("Chinese is written with full-width punctuation, and without a blank beside a figure")
{
    CHECK(isNarrow(QStringLiteral("已保存,共 3 项")));
    CHECK(isNarrow(QStringLiteral("%1:已保存")));
    CHECK(isNarrow(QStringLiteral("第 %1 页")));
    CHECK_FALSE(isNarrow(QStringLiteral("已保存，共3项：2024-09-30 12:30")));
    const Catalogue catalogue = read(QStringLiteral(XUSHI_CATALOGUE));
    INFO(catalogue.narrow.join(QStringLiteral("\n")).toStdString());
    CHECK(catalogue.narrow.isEmpty());
}

TEST_CASE("The language is the one asked for, else Chinese unless the system is English")
{
    using wording::chooseLanguage;
    using wording::Language;
    CHECK(chooseLanguage(QLocale(QStringLiteral("zh_CN")), {}) == Language::Chinese);
    CHECK(chooseLanguage(QLocale::c(), {}) == Language::Chinese);
    CHECK(chooseLanguage(QLocale(QStringLiteral("de_DE")), {}) == Language::Chinese);
    CHECK(chooseLanguage(QLocale(QStringLiteral("en_US")), {}) == Language::English);
    CHECK(chooseLanguage(QLocale(QStringLiteral("en_US")), u"zh") == Language::Chinese);
    CHECK(chooseLanguage(QLocale(QStringLiteral("zh_CN")), u"en") == Language::English);
}
