#include "support/catch.h"
#include "ui/widgets/dialog_prompter.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

using namespace xushi;
using namespace xushi::ui;

namespace {

/// Runs `answer` in the next modal dialog that opens.
template <typename Dialog, typename Answer> void whenOpen(Answer answer)
{
    QTimer::singleShot(0, qApp, [answer] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        answer(*dialog);
    });
}

const TextQuestion question{QStringLiteral("Void a row"), QStringLiteral("Why?"), QStringLiteral("Void")};

} // namespace

TEST_CASE("the question for a text accepts no empty text")
{
    DialogPrompter prompter;
    whenOpen<QInputDialog>([](QInputDialog &dialog) {
        const auto *accept = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        CHECK(accept->text() == QStringLiteral("Void"));
        CHECK_FALSE(accept->isEnabled());
        dialog.setTextValue(QStringLiteral("  "));
        CHECK_FALSE(accept->isEnabled());
        dialog.setTextValue(QStringLiteral(" 重复登记 "));
        CHECK(accept->isEnabled());
        dialog.accept();
    });
    CHECK(prompter.askText(nullptr, question) == QStringLiteral("重复登记"));

    whenOpen<QInputDialog>([](QInputDialog &dialog) { dialog.reject(); });
    CHECK_FALSE(prompter.askText(nullptr, question));
}

TEST_CASE("an error is shown to the user")
{
    whenOpen<QMessageBox>([](QMessageBox &box) {
        CHECK(box.text() == QStringLiteral("it is so"));
        box.accept();
    });
    DialogPrompter().tell(nullptr, Prompter::Tone::Error, QStringLiteral("it is so"));
}
