// Takes pictures of what a merge would bring, for a person to look at. Other tests check the behaviour.
#include "support/catch.h"
#include "ui/backups/merge_dialog.h"
#include "ui/merge_outlook.h"
#include "ui/shell.h"
#include "ui/style/theme.h"
#include "wording/language.h"

#include <QApplication>

using namespace xushi;
using namespace xushi::ui;

TEST_CASE("pictures of what a merge would bring, light and dark, in both languages", "[.screens]")
{
    const auto take = [](wording::Language language, theme::Scheme scheme, const QString &suffix) {
        wording::speak(*qApp, language);
        theme::apply(*qApp, scheme);
        Shell shell;
        session::Merged outlook = mergeOutlook(shell);
        MergeDialog dialog({QStringLiteral("/media/usb/科技局.db"), QStringLiteral("/media/usb/教育局.db")}, outlook,
                           nullptr);
        takePicture(dialog, QStringLiteral("merge") + suffix);
        outlook.sameFigures.clear();
        outlook.otherPlans = QStringList{shell.source.plan().id};
        MergeDialog plain({QStringLiteral("/media/usb/科技局.db")}, outlook, nullptr);
        takePicture(plain, QStringLiteral("merge-plain") + suffix);
    };
    take(wording::Language::Chinese, theme::Scheme::Light, QStringLiteral("-zh"));
    take(wording::Language::Chinese, theme::Scheme::Dark, QStringLiteral("-zh-dark"));
    take(wording::Language::English, theme::Scheme::Light, QStringLiteral("-en"));
    wording::speak(*qApp, wording::Language::English);
    theme::apply(*qApp, theme::Scheme::Light);
}
