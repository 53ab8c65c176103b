// F1 works in every dialog, also in the one before there is a window.
#include "support/catch.h"
#include "ui/every_window.h"
#include "ui/manual/manual_key.h"
#include "ui/manual/manual_page.h"
#include "ui/settings/first_start_dialog.h"
#include "ui/widgets/manual_request.h"
#include "ui/window/help_controller.h"

#include <QApplication>
#include <QTest>

using namespace xushi;
using namespace xushi::ui;

namespace {

QWidget &fieldOf(QWidget &dialog)
{
    return dialog.focusWidget() ? *dialog.focusWidget() : dialog;
}

} // namespace

TEST_CASE("F1 opens the manual at its topic in every dialog")
{
    Shell shell;
    int dialogs = 0;
    const auto press = [&](QWidget &dialog, const QString &name) {
        INFO(name.toStdString());
        const auto &first = dynamic_cast<QDialog &>(dialog);
        CHECK(first.windowModality() != Qt::ApplicationModal); // or the manual could not be read beside it
        const bool isOfWindow = dialog.parentWidget() != nullptr;
        std::optional<ManualKey> key;
        if (!isOfWindow) // as before there is a window
            key.emplace(dialog, shell.settings);
        QTest::keyClick(&fieldOf(dialog), Qt::Key_F1);
        const ManualWindow *manual = key ? key->manual() : shell.window.findChild<HelpController *>()->manual();
        REQUIRE(manual);
        CHECK(manual->isVisible());
        if (const QString section = sectionAround(&dialog); !section.isEmpty())
            CHECK(manual->page().currentSection() == section);
        ++dialogs;
    };
    const auto hasTopic = [&](QWidget &dialog, const QString &name) {
        INFO(name.toStdString());
        CHECK_FALSE(sectionAround(&dialog).isEmpty());
        press(dialog, name);
    };
    forEachDialog(shell, hasTopic);
    CHECK(dialogs >= 14);
    forEachBox(shell, press); // at the page below, where a box has no topic of its own
}
