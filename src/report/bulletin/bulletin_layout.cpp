#include "report/bulletin/bulletin_layout.h"

#include "report/sheet/page_maker.h"
#include "report/text/text_measure.h"

namespace xushi::report {

namespace {

constexpr double bulletinTitleLineHeight = fromPoints(34);
constexpr double lineHeight = fromPoints(28);
constexpr QChar indent(0x3000); ///< a space as wide as a character

PageSetup bulletinSetup()
{
    PageSetup setup;
    setup.isLandscape = false;
    setup.margins = {37, 28, 26, 35};
    return setup;
}

class BulletinMaker {
public:
    explicit BulletinMaker(const SheetFonts &fonts)
        : m_size(bulletinSetup().pageSize()),
          m_area(bulletinSetup().textArea()),
          m_title(fonts.of(FontRole::Title)),
          m_heading(fonts.of(FontRole::Heading)),
          m_text(fonts.of(FontRole::Text))
    {
        startPage();
    }

    std::vector<SheetPage> pages(const BulletinContent &bulletin)
    {
        for (const QString &line : m_title.lines(bulletin.title, m_area.width()))
            add(line, FontRole::Title, (m_area.width() - m_title.width(line)) / 2, bulletinTitleLineHeight);
        m_y += lineHeight;
        for (const BulletinSection &section : bulletin.sections) {
            if (m_y + 2 * lineHeight > m_area.bottom()) // do not leave a heading on the last line of a page
                startPage();
            addParagraph(section.heading, FontRole::Heading, m_heading);
            for (const QString &paragraph : section.paragraphs)
                addParagraph(paragraph, FontRole::Text, m_text);
        }
        m_y += lineHeight;
        add(bulletin.date, FontRole::Text, m_area.width() - m_text.width(bulletin.date), lineHeight);
        return std::move(m_pages);
    }

private:
    void startPage()
    {
        SheetPage page;
        page.size = m_size;
        m_pages.push_back(std::move(page));
        m_y = m_area.top();
    }

    void addParagraph(const QString &text, FontRole role, const TextMeasure &measure)
    {
        for (const QString &line : measure.lines(QString(2, indent) + text, m_area.width()))
            add(line, role, 0, lineHeight);
    }

    void add(const QString &line, FontRole role, double left, double height)
    {
        if (m_y + height > m_area.bottom() + 1)
            startPage();
        // Chinese characters stand 0.37 of their size above the middle of their line.
        const double baseline = m_y + height / 2 + 0.37 * SheetFonts::size(role);
        m_pages.back().runs.push_back({{m_area.left() + left, baseline}, line, role});
        m_y += height;
    }

    QSizeF m_size;
    QRectF m_area;
    TextMeasure m_title;
    TextMeasure m_heading;
    TextMeasure m_text;
    std::vector<SheetPage> m_pages;
    double m_y = 0;
};

} // namespace

std::vector<SheetPage> layOutBulletin(const BulletinContent &bulletin)
{
    const SheetFonts fonts;
    std::vector<SheetPage> pages = BulletinMaker(fonts).pages(bulletin);
    for (std::size_t i = 0; i < pages.size(); ++i)
        addFoot(pages[i], bulletin.digestLine, {i + 1, pages.size()}, bulletinSetup().textArea(i + 1), fonts);
    return pages;
}

} // namespace xushi::report
