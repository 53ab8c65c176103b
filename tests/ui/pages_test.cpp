#include "models/view_source.h"
#include "support/catch.h"
#include "support/plan_maker.h"
#include "ui/overview_page.h"
#include "ui/sample_journal.h"
#include "ui/theme.h"
#include "ui/units_page.h"
#include "wording/language.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTranslator>

using namespace xushi;
using support::day;

namespace {

void takePicture(QWidget &page, const QString &name, QSize size)
{
    page.setAttribute(Qt::WA_DontShowOnScreen);
    page.resize(size);
    page.show();
    QApplication::processEvents();
    const QDir folder(QStringLiteral(XUSHI_SCREENS_DIR));
    folder.mkpath(QStringLiteral("."));
    page.grab().save(folder.filePath(name + QStringLiteral(".png")));
}

} // namespace

TEST_CASE("the pages are painted for a look")
{
    const QTemporaryDir folder;
    const auto workspace = ui::sampleWorkspace(folder.filePath(QStringLiteral("a.xushi")));
    models::ViewSource source(*workspace);
    QTranslator extra;
    if (extra.load(qEnvironmentVariable("XUSHI_EXTRA_QM")))
        qApp->installTranslator(&extra);
    const auto pages = [&](const QString &suffix, QSize size) {
        ui::OverviewPage overview(source);
        takePicture(overview, QStringLiteral("overview") + suffix, size);
        ui::UnitsPage units(source);
        units.showUnit(QStringLiteral("gongxin"));
        takePicture(units, QStringLiteral("units") + suffix, size);
    };
    for (const auto scheme : {ui::theme::Scheme::Light, ui::theme::Scheme::Dark}) {
        ui::theme::apply(*qApp, scheme);
        for (const QSize size : {QSize(1290, 850), QSize(880, 550)})
            pages(QStringLiteral("-%1-%2").arg(scheme == ui::theme::Scheme::Light ? u"light" : u"dark").arg(size.width()), size);
    }
    ui::theme::apply(*qApp, ui::theme::Scheme::Light);
    pages(QStringLiteral("-tall"), {880, 1200});
    pages(QStringLiteral("-4k"), {3600, 1200});
    const QFont font = qApp->font();
    QFont large = font;
    large.setPointSize(15);
    qApp->setFont(large);
    pages(QStringLiteral("-large"), {1290, 850});
    pages(QStringLiteral("-largesmall"), {880, 1300});
    qApp->setFont(font);
    source.setAsOf(day("2024-03-31"));
    pages(QStringLiteral("-q1"), {1290, 850});
}
