#include "report/bulletin/bulletin_odt_styles.h"

#include "report/bulletin/bulletin_layout.h"
#include "report/odt/odt_xml.h"
#include "report/text/fonts.h"

namespace xushi::report {

namespace {

QString points(double length)
{
    return QString::number(length) + QStringLiteral("pt");
}

QString millimetres(double length)
{
    return QString::number(length) + QStringLiteral("mm");
}

double pointsOf(FontRole role)
{
    return SheetFonts::size(role) * 72 / unitsPerInch;
}

/// What sets one style of paragraphs apart.
struct Look {
    const char *name;
    FontRole role;
    double lineHeight; ///< points
    const char *alignment = "start";
    double firstIndent = 0; ///< points
    double rightIndent = 0; ///< points
    double below = 0;       ///< points
    bool keepsNext = false;
    bool beginsPage = false;
    bool isRuled = false;  ///< a rule above and below
    const char *page = ""; ///< the kind of page that it begins; empty for none
};

constexpr double twoCharacters = 32;

constexpr Look looks[]{
    {.name = odt::draftMark, .role = FontRole::Heading, .lineHeight = 28},
    {.name = odt::keptText,
     .role = FontRole::Text,
     .lineHeight = 28,
     .alignment = "justify",
     .firstIndent = twoCharacters,
     .keepsNext = true},
    {.name = odt::footnote, .role = FontRole::Foot, .lineHeight = 13},
    {.name = odt::notesTitle, .role = FontRole::Heading, .lineHeight = 28, .keepsNext = true, .page = "Notes"},
    {.name = odt::title, .role = FontRole::Title, .lineHeight = 34, .alignment = "center", .keepsNext = true},
    {.name = odt::number, .role = FontRole::Text, .lineHeight = 28, .alignment = "center", .keepsNext = true},
    {.name = odt::address, .role = FontRole::Text, .lineHeight = 28},
    {.name = odt::heading,
     .role = FontRole::Heading,
     .lineHeight = 28,
     .firstIndent = twoCharacters,
     .keepsNext = true},
    {.name = odt::subheading,
     .role = FontRole::Text,
     .lineHeight = 28,
     .firstIndent = twoCharacters,
     .keepsNext = true},
    {.name = odt::text, .role = FontRole::Text, .lineHeight = 28, .alignment = "justify", .firstIndent = twoCharacters},
    {.name = odt::signature,
     .role = FontRole::Text,
     .lineHeight = 28,
     .alignment = "end",
     .rightIndent = twoCharacters},
    {.name = odt::copiedTo, .role = FontRole::Text, .lineHeight = 28, .isRuled = true},
    {.name = odt::label, .role = FontRole::Heading, .lineHeight = 28, .keepsNext = true, .beginsPage = true},
    {.name = odt::tableTitle,
     .role = FontRole::Title,
     .lineHeight = 30,
     .alignment = "center",
     .below = 8,
     .keepsNext = true},
    {.name = odt::tableHead, .role = FontRole::Head, .lineHeight = 13.5, .alignment = "center"},
    {.name = odt::cell, .role = FontRole::Body, .lineHeight = 13.5},
    {.name = odt::figure, .role = FontRole::Body, .lineHeight = 13.5, .alignment = "center"},
};

void writeFaces(OdtXml &xml)
{
    xml.open("office:font-face-decls");
    QStringList known;
    for (int i = 0; i < fontRoleCount; ++i) {
        const QString family = SheetFonts::properFamily(static_cast<FontRole>(i));
        if (known.contains(family))
            continue;
        known += family;
        xml.empty("style:font-face", {{"style:name", family}, {"svg:font-family", u'\'' + family + u'\''}});
    }
    xml.close();
}

/// The face and size of Latin letters and of Chinese characters, which OpenDocument keeps apart.
void writeLetters(OdtXml &xml, FontRole role)
{
    const QString family = SheetFonts::properFamily(role);
    const QString size = points(pointsOf(role));
    xml.empty("style:text-properties", {{"style:font-name", family},
                                        {"style:font-name-asian", family},
                                        {"fo:font-size", size},
                                        {"style:font-size-asian", size},
                                        {"fo:language", "en"},
                                        {"fo:country", "US"},
                                        {"style:language-asian", "zh"},
                                        {"style:country-asian", "CN"}});
}

void writeLook(OdtXml &xml, const Look &look)
{
    xml.open("style:style",
             {{"style:name", look.name}, {"style:family", "paragraph"}, {"style:master-page-name", look.page}});
    const char *rule = look.isRuled ? "0.5pt solid #000000" : "none";
    xml.empty("style:paragraph-properties", {{"fo:line-height", points(look.lineHeight)},
                                             {"fo:text-align", look.alignment},
                                             {"fo:text-indent", points(look.firstIndent)},
                                             {"fo:margin-left", "0pt"},
                                             {"fo:margin-right", points(look.rightIndent)},
                                             {"fo:margin-top", "0pt"},
                                             {"fo:margin-bottom", points(look.below)},
                                             {"fo:border-top", rule},
                                             {"fo:border-bottom", rule},
                                             {"fo:keep-with-next", look.keepsNext ? "always" : "auto"},
                                             {"fo:break-before", look.beginsPage ? "page" : "auto"},
                                             {"fo:widows", "1"},
                                             {"fo:orphans", "1"},
                                             {"style:snap-to-layout-grid", "false"},
                                             {"style:text-autospace", "none"},
                                             {"style:punctuation-wrap", "simple"},
                                             {"style:line-break", "strict"}});
    writeLetters(xml, look.role);
    xml.close();
}

/// A foot: text from `left`, and text that ends at `right`; points.
void writeFootLook(OdtXml &xml, const char *name, double left, double right)
{
    xml.open("style:style", {{"style:name", name}, {"style:family", "paragraph"}});
    xml.open("style:paragraph-properties", {{"fo:margin-left", points(left)}, {"fo:margin-right", "0pt"}});
    xml.open("style:tab-stops");
    xml.empty("style:tab-stop", {{"style:position", points(right - left)}, {"style:type", "right"}});
    xml.close();
    xml.close();
    writeLetters(xml, FontRole::Foot);
    xml.close();
}

/// The feet of odd and even pages: the page's number a character from the outer edge, the digest at the other.
void writeFootLooks(OdtXml &xml)
{
    const double width = bulletinSetup().textArea().width() * 72 / unitsPerInch;
    const double character = pointsOf(FontRole::PageNumber);
    writeFootLook(xml, "Foot", 0, width - character);
    writeFootLook(xml, "EvenFoot", character, width);
    xml.open("style:style", {{"style:name", "PageNumber"}, {"style:family", "text"}});
    writeLetters(xml, FontRole::PageNumber);
    xml.close();
}

void writePageNumber(OdtXml &xml)
{
    xml.open("text:span", {{"text:style-name", "PageNumber"}});
    xml.text(QStringLiteral("\u2014 "));
    xml.open("text:page-number", {{"text:select-page", "current"}});
    xml.text(QStringLiteral("1"));
    xml.close();
    xml.text(QStringLiteral(" \u2014"));
    xml.close();
}

void writePage(OdtXml &xml)
{
    const PageSetup setup = bulletinSetup();
    constexpr double foot = 15; ///< mm of the lower margin that the foot takes
    xml.open("office:automatic-styles");
    xml.open("style:page-layout", {{"style:name", "Page"}, {"style:page-usage", "all"}});
    xml.empty("style:page-layout-properties", {{"fo:page-width", "210mm"},
                                               {"fo:page-height", "297mm"},
                                               {"style:print-orientation", "portrait"},
                                               {"fo:margin-top", millimetres(setup.margins.top)},
                                               {"fo:margin-bottom", millimetres(setup.margins.bottom - foot)},
                                               {"fo:margin-left", millimetres(setup.margins.binding)},
                                               {"fo:margin-right", millimetres(setup.margins.outer)}});
    xml.open("style:footer-style");
    xml.empty("style:header-footer-properties",
              {{"svg:height", millimetres(foot)}, {"fo:margin-top", "7mm"}, {"style:dynamic-spacing", "false"}});
    xml.close();
    xml.close();
    xml.close();
}

void writeFeet(OdtXml &xml, const QString &digestLine)
{
    xml.open("office:master-styles");
    xml.open("style:master-page", {{"style:name", "Standard"}, {"style:page-layout-name", "Page"}});
    xml.open("style:footer");
    xml.open("text:p", {{"text:style-name", "Foot"}});
    xml.text(digestLine);
    xml.empty("text:tab");
    writePageNumber(xml);
    xml.close();
    xml.close();
    xml.open("style:footer-left");
    xml.open("text:p", {{"text:style-name", "EvenFoot"}});
    writePageNumber(xml);
    xml.empty("text:tab");
    xml.text(digestLine);
    xml.close();
    xml.close();
    xml.close();
    xml.empty("style:master-page", {{"style:name", "Notes"}, {"style:page-layout-name", "Page"}});
    xml.close();
}

} // namespace

QByteArray bulletinOdtStyles(const QString &digestLine)
{
    OdtXml xml("office:document-styles");
    writeFaces(xml);
    xml.open("office:styles");
    for (const Look &look : looks)
        writeLook(xml, look);
    writeFootLooks(xml);
    xml.empty("style:style", {{"style:name", "Frame"}, {"style:family", "graphic"}}); // else it is taken for a drawing
    xml.close();
    writePage(xml);
    writeFeet(xml, digestLine);
    return xml.take();
}

} // namespace xushi::report
