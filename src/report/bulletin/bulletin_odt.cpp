#include "report/bulletin/bulletin_odt.h"

#include "report/bulletin/bulletin_layout.h"
#include "report/bulletin/bulletin_odt_styles.h"
#include "report/bulletin/bulletin_table_layout.h"
#include "report/odt/odt_package.h"
#include "report/odt/odt_xml.h"

namespace xushi::report {

namespace {

const char *styleOf(ParagraphStyle style)
{
    switch (style) {
    case ParagraphStyle::Address:
        return odt::address;
    case ParagraphStyle::Heading:
        return odt::heading;
    case ParagraphStyle::Subheading:
        return odt::subheading;
    case ParagraphStyle::Signature:
        return odt::signature;
    case ParagraphStyle::Text:
    case ParagraphStyle::Gap:
    case ParagraphStyle::CopiedTo:
        break;
    }
    return odt::text;
}

std::size_t lastHeading(const std::vector<BulletinParagraph> &paragraphs)
{
    std::size_t last = paragraphs.size();
    for (std::size_t i = 0; i < paragraphs.size(); ++i)
        if (paragraphs[i].style == ParagraphStyle::Heading)
            last = i;
    return last;
}

class OdtWriter {
public:
    OdtWriter() : m_xml("office:document-content") {}

    QByteArray content(const BulletinContent &bulletin)
    {
        writeTableStyles(bulletin.attachments);
        m_xml.open("office:body");
        m_xml.open("office:text");
        if (!bulletin.draftMark.isEmpty())
            paragraph(odt::draftMark, bulletin.draftMark);
        paragraph(odt::title, bulletin.title);
        if (!bulletin.number.isEmpty())
            paragraph(odt::number, bulletin.number);
        paragraph(odt::text, QString());
        bool isEnd = false; // from the last heading to the signature all stands on one page
        const std::size_t last = lastHeading(bulletin.paragraphs);
        for (std::size_t i = 0; i < bulletin.paragraphs.size(); ++i) {
            const BulletinParagraph &one = bulletin.paragraphs[i];
            isEnd = (isEnd || i == last) && one.style != ParagraphStyle::Signature;
            if (one.style == ParagraphStyle::CopiedTo)
                writeCopiedTo(one.text);
            else
                for (const QString &part : one.text.split(u'\n'))
                    paragraph(isEnd && styleOf(one.style) == odt::text ? odt::keptText : styleOf(one.style), part);
        }
        for (std::size_t i = 0; i < bulletin.attachments.size(); ++i)
            writeTable(bulletin.attachments[i], i + 1);
        if (!bulletin.notes.isEmpty())
            paragraph(odt::notesTitle, bulletin.notesTitle);
        for (const QString &note : bulletin.notes)
            paragraph(odt::text, note);
        return m_xml.take();
    }

private:
    void paragraph(const char *style, const QString &text)
    {
        m_xml.open("text:p", {{"text:style-name", style}});
        writeBlanks(text);
        m_xml.close();
    }

    /// Writes text; of several blanks in a row XML would keep only one.
    void writeBlanks(const QString &text)
    {
        QString plain;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i] == u' ' && (i == 0 || text[i - 1] == u' ')) {
                m_xml.text(std::exchange(plain, {}));
                m_xml.empty("text:s");
            } else {
                plain += text[i];
            }
        }
        m_xml.text(plain);
    }

    static QString columnStyle(std::size_t table, std::size_t column)
    {
        return QStringLiteral("Table%1.%2").arg(table).arg(column + 1);
    }

    void writeTableStyles(const std::vector<BulletinTable> &tables)
    {
        m_xml.open("office:automatic-styles");
        for (std::size_t i = 0; i < tables.size(); ++i)
            writeColumnStyles(tables[i], i + 1);
        m_xml.open("style:style", {{"style:name", "TableCell"}, {"style:family", "table-cell"}});
        m_xml.empty(
            "style:table-cell-properties",
            {{"fo:border", "0.5pt solid #000000"}, {"fo:padding", "3.5pt"}, {"style:vertical-align", "middle"}});
        m_xml.close();
        m_xml.open("style:style", {{"style:name", "TableRow"}, {"style:family", "table-row"}});
        m_xml.empty("style:table-row-properties", {{"fo:keep-together", "always"}});
        m_xml.close();
        writeFrameStyle();
        m_xml.close();
    }

    /// The frame at the foot of the page in which 抄送 stands.
    void writeFrameStyle()
    {
        m_xml.open(
            "style:style",
            {{"style:name", "CopiedToFrame"}, {"style:family", "graphic"}, {"style:parent-style-name", "Frame"}});
        m_xml.empty("style:graphic-properties", {{"style:vertical-pos", "bottom"},
                                                 {"style:vertical-rel", "page-content"},
                                                 {"style:horizontal-pos", "left"},
                                                 {"style:horizontal-rel", "page-content"},
                                                 {"style:wrap", "none"},
                                                 {"draw:fill", "none"},
                                                 {"draw:stroke", "none"},
                                                 {"fo:border", "none"},
                                                 {"fo:padding", "0pt"},
                                                 {"fo:margin", "0pt"}});
        m_xml.close();
    }

    void writeCopiedTo(const QString &text)
    {
        m_xml.open("text:p", {{"text:style-name", odt::text}});
        m_xml.open("draw:frame", {{"draw:style-name", "CopiedToFrame"},
                                  {"draw:name", "CopiedTo"},
                                  {"text:anchor-type", "paragraph"},
                                  {"svg:width", QString::number(width()) + QStringLiteral("pt")}});
        m_xml.open("draw:text-box", {{"fo:min-height", "28pt"}});
        paragraph(odt::copiedTo, text);
        m_xml.close();
        m_xml.close();
        m_xml.close();
    }

    /// Of the text, in points.
    static double width() { return bulletinSetup().textArea().width() * 72 / unitsPerInch; }

    void writeColumnStyles(const BulletinTable &table, std::size_t number)
    {
        const std::vector<double> widths = columnWidths(table, SheetFonts(), bulletinSetup().textArea().width());
        m_xml.open("style:style", {{"style:name", QStringLiteral("Table%1").arg(number)}, {"style:family", "table"}});
        m_xml.empty("style:table-properties",
                    {{"style:width", QString::number(width()) + QStringLiteral("pt")}, {"table:align", "margins"}});
        m_xml.close();
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            m_xml.open("style:style", {{"style:name", columnStyle(number, i)}, {"style:family", "table-column"}});
            m_xml.empty(
                "style:table-column-properties",
                {{"style:column-width", QString::number(widths[i] * 72 / unitsPerInch) + QStringLiteral("pt")}});
            m_xml.close();
        }
    }

    void writeTable(const BulletinTable &table, std::size_t number)
    {
        paragraph(odt::label, table.label);
        paragraph(odt::tableTitle, table.title);
        const QString name = QStringLiteral("Table%1").arg(number);
        m_xml.open("table:table", {{"table:name", name}, {"table:style-name", name}});
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            m_xml.empty("table:table-column", {{"table:style-name", columnStyle(number, i)}});
        m_xml.open("table:table-header-rows");
        QStringList heads;
        for (const BulletinColumn &column : table.columns)
            heads += column.head;
        writeRow(table, heads, true);
        m_xml.close();
        for (const QStringList &row : table.rows)
            writeRow(table, row, false);
        m_xml.close();
        for (const QString &footnote : table.footnotes)
            paragraph(odt::footnote, footnote);
    }

    void writeRow(const BulletinTable &table, const QStringList &row, bool isHead)
    {
        m_xml.open("table:table-row", {{"table:style-name", "TableRow"}});
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const char *style = isHead ? odt::tableHead : table.columns[i].isFigure ? odt::figure : odt::cell;
            m_xml.open("table:table-cell", {{"table:style-name", "TableCell"}, {"office:value-type", "string"}});
            for (const QString &line : row.value(static_cast<qsizetype>(i)).split(u'\n'))
                paragraph(style, line);
            m_xml.close();
        }
        m_xml.close();
    }

    OdtXml m_xml;
};

} // namespace

QByteArray bulletinOdt(const BulletinContent &bulletin)
{
    return odtPackage({OdtWriter().content(bulletin), bulletinOdtStyles(bulletin.digestLine)}, bulletin.title);
}

} // namespace xushi::report
