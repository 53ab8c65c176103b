// Takes pictures of the pages, for a person to look at. Other tests check the behaviour.
#include "models/view/view_source.h"
#include "support/catch.h"
#include "support/database_beside.h"
#include "ui/entry/entry_controller.h"
#include "ui/overview/overview_page.h"
#include "ui/sample_journal.h"
#include "ui/scripted_prompter.h"
#include "ui/style/theme.h"
#include "ui/units/units_page.h"
#include "wording/language.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>

#include <set>

using namespace xushi;
using namespace xushi::ui;

namespace {

std::set<QRgb> coloursOf(const QImage &image)
{
    std::set<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3)
        for (int x = 0; x < image.width(); x += 3)
            colours.insert(image.pixel(x, y));
    return colours;
}

/// Saves a picture of the page at this size, and returns whether anything was painted.
bool isPainted(QWidget &page, const QString &name, QSize size)
{
    page.resize(size);
    page.show();
    QApplication::processEvents();
    const QImage image = page.grab().toImage();
    const QDir folder(QStringLiteral(XUSHI_SCREENS_DIR));
    folder.mkpath(QStringLiteral("."));
    return image.save(folder.filePath(QStringLiteral("page-%1.png").arg(name))) && image.size() == size
           && coloursOf(image).size() > 16;
}

void paintPages(models::ViewSource &source, const QString &suffix, QSize size)
{
    OverviewPage overview(source);
    CHECK(isPainted(overview, QStringLiteral("overview-") + suffix, size));
    ScriptedPrompter prompter;
    EntryController entry(source, prompter);
    UnitsPage units(source, entry);
    units.showUnit(QStringLiteral("gongxin"));
    units.chooseIndicator(QStringLiteral("1.3.1"));
    CHECK(isPainted(units, QStringLiteral("units-") + suffix, size));
}

/// The size of a page in a window of 1440 × 900 and of 1024 × 600, without side bar and top bar.
constexpr QSize usual(1290, 850);
constexpr QSize small(880, 550);

struct Setting {
    theme::Scheme scheme;
    wording::Language language;
    QString name;
};

} // namespace

TEST_CASE("pictures are taken of the pages", "[.screens]")
{
    const QTemporaryDir folder;
    const auto workspace = sampleWorkspace(folder.filePath(QStringLiteral("test.db")));
    models::ViewSource source(support::databaseBeside(*workspace));
    using theme::Scheme;
    using wording::Language;
    for (const Setting &setting : {Setting{Scheme::Dark, Language::English, QStringLiteral("dark-en")},
                                   Setting{Scheme::Dark, Language::Chinese, QStringLiteral("dark-zh")},
                                   Setting{Scheme::Light, Language::Chinese, QStringLiteral("light-zh")},
                                   Setting{Scheme::Light, Language::English, QStringLiteral("light-en")}}) {
        theme::apply(*qApp, setting.scheme);
        wording::speak(*qApp, setting.language);
        source.refresh();
        paintPages(source, setting.name + QStringLiteral("-1440"), usual);
        paintPages(source, setting.name + QStringLiteral("-1024"), small);
    }
}

TEST_CASE(
    "pictures are taken of the pages in large letters, on a large screen, without any reports and at the year's end")
{
    const QTemporaryDir folder;
    {
        const auto workspace = sampleWorkspace(folder.filePath(QStringLiteral("end.db")), QDate(2025, 1, 10));
        models::ViewSource source(support::databaseBeside(*workspace));
        paintPages(source, QStringLiteral("year-end"), usual);
        paintPages(source, QStringLiteral("4k"), {3600, 2000});
        const QFont font = qApp->font();
        QFont large = font;
        large.setPointSizeF(font.pointSizeF() * 1.5);
        qApp->setFont(large);
        paintPages(source, QStringLiteral("large"), usual);
        qApp->setFont(font);
    }
    const auto workspace = sampleWorkspace(folder.filePath(QStringLiteral("begin.db")), QDate(2024, 1, 2));
    models::ViewSource source(support::databaseBeside(*workspace));
    paintPages(source, QStringLiteral("empty"), usual);
}
