#include "report/pdf/sheet_pdf.h"

#include "report/chinese.h"
#include "report/pdf_text.h"
#include "report/sheet/cover_content.h"
#include "report/sheet/sheet_layout.h"
#include "report/sheet_sample.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QHashSeed>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace xushi;
using namespace xushi::report;

namespace {

const QTemporaryDir &folder()
{
    static const QTemporaryDir folder;
    return folder;
}

/// Writes these sheets and returns the file.
QString written(const QString &name, const std::vector<SheetContent> &sheets)
{
    const QString file = folder().filePath(name);
    REQUIRE(writeSheetPdf(file, layOutSheets(sheets), {QStringLiteral("进展情况表"), QStringLiteral("某市人民政府")}));
    return file;
}

/// All texts of the pages, in the order in which they are painted.
QString textPut(const std::vector<SheetPage> &pages)
{
    QString text;
    for (const SheetPage &page : pages)
        for (const TextRun *run : runsInReadingOrder(page))
            text += run->text;
    return withoutBlanks(text);
}

void checkTextKept(const std::vector<SheetContent> &sheets)
{
    const auto pages = layOutSheets(sheets);
    const QString file = folder().filePath(QStringLiteral("text.pdf"));
    REQUIRE(writeSheetPdf(file, pages, {QStringLiteral("text"), {}}));
    CHECK(withoutBlanks(pdfText(file)) == textPut(pages));
}

/// A sheet with one task that has this text.
SheetContent saying(const QString &text)
{
    SheetContent sheet = commonSample().sheetOf("alpha");
    sheet.tasks.resize(1);
    sheet.tasks[0].progress = text;
    return sheet;
}

void collectTexts(const QJsonValue &value, QStringList &texts)
{
    if (value.isString())
        texts += value.toString();
    for (const QJsonValue &one : value.toArray())
        collectTexts(one, texts);
    const QJsonObject object = value.toObject();
    for (const QString &key : object.keys())
        collectTexts(object[key], texts);
}

} // namespace

TEST_CASE("the same pages make the same bytes, whatever the time and the order of hash tables")
{
    const SheetRequest request = commonSample().request();
    const CoverContent cover = coverOf(request);
    const auto pages = layOutSheets(sheetsOfAllUnits(request), {}, &cover);
    const auto made = [&pages] { return sheetPdf(pages, {QStringLiteral("title"), QStringLiteral("author")}); };
    QHashSeed::setDeterministicGlobalSeed();
    const QByteArray first = made();
    for (int other = 0; other < 6; ++other) {
        QHashSeed::resetRandomGlobalSeed();
        CHECK(made() == first);
    }
    CHECK_FALSE(first.contains("/CreationDate"));
}

TEST_CASE("the text taken out of the PDF is the text put in")
{
    const SpeakChinese chinese;
    checkTextKept(sheetsOfAllUnits(richSample().request()));
    checkTextKept({commonSample().sheetOf("alpha")});
}

TEST_CASE("every character of everyday Chinese comes out of the PDF as it went in")
{
    const SpeakChinese chinese;
    QString all; // the unified ideographs that the Debian fonts for the body have, in steps, and marks
    for (char16_t c = 0x4e00; c < 0x9fa0; c += 7)
        all += QChar(c);
    all += QStringLiteral("一二三十八入人大小上下口日月目田立金长门车马鱼鸟鹿黄黑鼻龙龟");
    all += QStringLiteral("“双倍增”《办法》〔2023〕24号、,。;:?!()%‰℃—…·×÷≥≤±Ⅰ①R&D 50% 0.1891 G60 5G+~@#*/\\[]{}<>");
    checkTextKept({saying(all)});
}

TEST_CASE("rare characters and symbols come out of the PDF as they went in, if any font has them")
{
    const SpeakChinese chinese;
    for (const QString &text :
         {QStringLiteral("张𠮷同志、李䶮(yǎn)"), QStringLiteral("𠮷"), QStringLiteral("完成✅好,𠮷又𠮷"),
          QStringLiteral("x²+m³ Ω μ ★ ※ ™ é ü ñ"), QStringLiteral("⼀一")}) {
        const auto has = [](uint c) {
            const auto families = QFontDatabase::families();
            return std::any_of(families.begin(), families.end(),
                               [c](const QString &family) { return QFontMetrics(QFont(family)).inFontUcs4(c); });
        };
        const auto characters = text.toUcs4();
        if (std::all_of(characters.begin(), characters.end(), has))
            checkTextKept({saying(text)});
    }
}

TEST_CASE("the built-in plan's words come out of the PDF as they went in")
{
    const SpeakChinese chinese;
    QFile file(QStringLiteral(XUSHI_DATA "/plan_2024.json"));
    if (!file.open(QIODevice::ReadOnly))
        return; // not there yet
    QStringList texts;
    collectTexts(QJsonDocument::fromJson(file.readAll()).object(), texts);
    CHECK(texts.size() > 50);
    checkTextKept({saying(texts.join(u'\n'))});
}

TEST_CASE("the fonts are embedded, and no Noto face is among them")
{
    const SpeakChinese chinese;
    const QString fonts = pdfFonts(written(QStringLiteral("fonts.pdf"), sheetsOfAllUnits(richSample().request())));
    const QStringList lines = fonts.split(u'\n', Qt::SkipEmptyParts).mid(2);
    CHECK(lines.size() >= 2);
    for (const QString &line : lines) {
        CHECK_FALSE(line.contains(QStringLiteral("Noto")));
        CHECK(line.contains(QStringLiteral(" yes "))); // embedded
        CHECK_FALSE(line.contains(QStringLiteral(" no  no ")));
    }
}

TEST_CASE("the pages are A4 landscape, and the document says what it is and what made it")
{
    const SpeakChinese chinese;
    const auto sheets = sheetsOfAllUnits(richSample().request());
    const QString info = pdfInfo(written(QStringLiteral("info.pdf"), sheets));
    CHECK(info.contains(QStringLiteral("842 x 595 pts (A4)")));
    CHECK(info.contains(QStringLiteral("进展情况表")));
    CHECK(info.contains(QStringLiteral("Xushi")));
    CHECK(info.contains(QRegularExpression(QStringLiteral("Pages: +%1\n").arg(layOutSheets(sheets).size()))));
}

TEST_CASE("the PDF names its author, and its outline leads to each unit's first page")
{
    const SpeakChinese chinese;
    const Sample &sample = commonSample();
    const CoverContent cover = coverOf(sample.request());
    const QString file = folder().filePath(QStringLiteral("outline.pdf"));
    const auto sheets = sheetsOfAllUnits(sample.request());
    REQUIRE(writeSheetPdf(file, layOutSheets(sheets, {}, &cover),
                          {QStringLiteral("进展情况表"), QStringLiteral("某市人民政府")}));
    CHECK(pdfInfo(file).contains(QRegularExpression(QStringLiteral("Author: +某市人民政府\n"))));
    QStringList expected{QStringLiteral("1 ") + cover.title};
    for (std::size_t i = 0; i < sheets.size(); ++i)
        expected += QStringLiteral("%1 %2").arg(i + 2).arg(sheets[i].unit);
    CHECK(pdfOutline(file) == expected);
}

TEST_CASE("one sheet alone has no outline")
{
    const QString file = written(QStringLiteral("alone.pdf"), {commonSample().sheetOf("alpha")});
    CHECK(pdfOutline(file).isEmpty());
}

TEST_CASE("a PDF that cannot be written says so and leaves nothing behind")
{
    const auto pages = layOutSheets(std::vector{commonSample().sheetOf("alpha")});
    const QString nowhere = folder().filePath(QStringLiteral("missing/sheet.pdf"));
    const auto missing = writeSheetPdf(nowhere, pages, {});
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == domain::ErrorCode::FolderMissing);
    CHECK(missing.error().args.value(0) == folder().filePath(QStringLiteral("missing")));

    QDir(folder().path()).mkdir(QStringLiteral("taken.pdf"));
    CHECK_FALSE(writeSheetPdf(folder().filePath(QStringLiteral("taken.pdf")), pages, {}));
}

TEST_CASE("a disk that fills up leaves the old file as it was")
{
    const auto pages = layOutSheets(std::vector{commonSample().sheetOf("alpha")});
    const QTemporaryDir own;
    const QString path = own.filePath(QStringLiteral("sheet.pdf"));
    {
        QFile old(path);
        REQUIRE(old.open(QIODevice::WriteOnly));
        old.write("old");
    }
    // A write beyond the limit fails, as on a full disk.
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{4096, before.rlim_max};
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &small);
    const auto result = writeSheetPdf(path, pages, {});
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);

    REQUIRE_FALSE(result);
    CHECK(result.error().code == domain::ErrorCode::CannotWrite);
    CHECK_FALSE(result.error().args.value(1).isEmpty());
    CHECK(QDir(own.path()).entryList(QDir::Files) == QStringList{QStringLiteral("sheet.pdf")});
    QFile old(path);
    REQUIRE(old.open(QIODevice::ReadOnly));
    CHECK(old.readAll() == QByteArray("old"));
}

TEST_CASE("each role has a face that the machine has")
{
    const SheetFonts fonts;
    for (int i = 0; i < fontRoleCount; ++i) {
        const auto role = static_cast<FontRole>(i);
        CHECK(QFontDatabase::hasFamily(fonts.of(role).families().value(0)));
        CHECK(fonts.of(role).pixelSize() == Approx(SheetFonts::size(role)).margin(0.5));
        for (const QString &family : fonts.of(role).families())
            CHECK_FALSE(family.contains(QStringLiteral("Noto")));
    }
}
