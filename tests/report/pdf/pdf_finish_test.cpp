#include "report/pdf/pdf_finish.h"

#include "report/pdf/pdf_text_repair.h"
#include "report/pdf_text.h"
#include "support/catch.h"

#include <QBuffer>
#include <QFile>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

using namespace xushi::report;

namespace {

QByteArray painted(const QString &family, const QString &text)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    painter.setFont(QFont(family, 12));
    painter.drawText(QPointF(500, 500), text);
    painter.end();
    return buffer.data();
}

QString textOf(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("one.pdf")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    return withoutBlanks(pdfText(file.fileName()));
}

DrawnCharacters eachOf(const QString &text)
{
    DrawnCharacters characters;
    for (const QChar c : text)
        characters.push_back(QString(c));
    return characters;
}

} // namespace

TEST_CASE("what the PDF writer took for another character is put right")
{
    const QString family = QStringLiteral("Noto Serif CJK SC");
    if (!QFontDatabase::hasFamily(family))
        return; // the face whose glyphs Qt maps wrongly
    const QString text = QStringLiteral("一项工作见计划");
    const QByteArray pdf = painted(family, text);
    CHECK(textOf(pdf) != text);
    CHECK(textOf(finishedPdf(pdf, {{{}, eachOf(text)}}, {})) == text);
}

TEST_CASE("a map that is true, or that no list goes with, is left alone")
{
    const QString text = QStringLiteral("abc");
    const QByteArray pdf = painted(QStringLiteral("DejaVu Sans"), text);
    using Faces = std::vector<DrawnFace>;
    const Faces alike{{{}, eachOf(QStringLiteral("abx"))}, {{}, eachOf(QStringLiteral("aby"))}};
    const auto only = [](const char *characters) { return Faces{{{}, eachOf(QString::fromLatin1(characters))}}; };
    for (const Faces &drawn : {only("abc"), Faces{}, only("xyz"), only("ab"), alike})
        CHECK(textOf(finishedPdf(pdf, drawn, {})) == text);
}

TEST_CASE("of two fonts that know one unknown character each, the name tells which is which")
{
    using Faces = std::vector<DrawnFace>;
    const QByteArray map(
        "endcodespacerange\n2 beginbfrange\n<0000> <0000> <0000>\n<0001> <0001> [<0000>]\nendbfrange\n");
    const Faces faces{{QStringLiteral("First Font"), {QStringLiteral("𠮷")}},
                      {QStringLiteral("Second"), {QStringLiteral("😀")}}};
    CHECK(withTrueText(map, "QAAAAA+FirstFont", faces).contains("<d842dfb7>"));
    CHECK(withTrueText(map, "QBAAAA+Second", faces).contains("<d83dde00>"));
    CHECK(withTrueText(map, "QCAAAA+Third", faces) == map);
}

TEST_CASE("what is no PDF, or a torn one, is left alone")
{
    const QByteArray pdf = painted(QStringLiteral("DejaVu Sans"), QStringLiteral("abc"));
    const std::vector<DrawnFace> drawn{{{}, eachOf(QStringLiteral("abd"))}};
    CHECK(finishedPdf({}, drawn, {}).isEmpty());
    CHECK(finishedPdf("text", drawn, {}) == "text");
    for (qsizetype size = 1; size < pdf.size() - 16; size += 97)
        CHECK(finishedPdf(pdf.left(size), drawn, {}) == pdf.left(size));
}

TEST_CASE("a bookmark beyond the last page leads nowhere and is left out")
{
    const QByteArray pdf = painted(QStringLiteral("DejaVu Sans"), QStringLiteral("abc"));
    CHECK_FALSE(finishedPdf(pdf, {}, {{}, {{QStringLiteral("far"), 7}}}).contains("/Outlines"));
    CHECK(finishedPdf(pdf, {}, {{}, {{QStringLiteral("here"), 0}}}).contains("/Outlines"));
}
