// Every page and dialog on a screen of 1366 × 768 at 150 %: 910 × 512 in the program's own pixels.
#include "support/catch.h"
#include "ui/every_window.h"
#include "ui/style/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/screen_room.h"
#include "wording/language.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QScrollArea>

using namespace xushi;
using namespace xushi::ui;

namespace {

constexpr int frame = 32; // of a window
constexpr QSize scaledRoom(910, 512 - frame);
constexpr QSize wholeRoom(1366, 768 - frame);

/// A label whose text, or a button whose words, need more room than they have.
bool isCut(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty() || label->textFormat() == Qt::RichText)
            return false;
        if (label->wordWrap())
            return label->heightForWidth(label->width()) > label->height() + 1;
        const bool mayEnd = qobject_cast<const Label *>(label) && !label->buddy() // with an ellipsis, and a tool tip
                            && !label->parentWidget()->inherits("xushi::ui::TopBar");
        return !mayEnd && label->sizeHint().width() > label->width() + 1;
    }
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button && !button->text().isEmpty() && button->sizeHint().width() > button->width() + 1;
}

/// The part of the window that the widget can be scrolled into, or the whole window.
const QWidget &frameOf(const QWidget &widget)
{
    for (const QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget())
        if (const auto *area = qobject_cast<const QScrollArea *>(parent))
            return *area->widget();
    return *widget.window();
}

bool isOutside(const QWidget &widget)
{
    const QWidget &frame = frameOf(widget);
    return &frame != &widget && !frame.rect().contains(QRect(widget.mapTo(&frame, QPoint()), widget.size()));
}

QString nameOf(const QWidget &widget)
{
    QString text;
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        text = label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        text = button->text();
    return QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName() + u' ' + text;
}

QStringList cutIn(const QWidget &window)
{
    QStringList all;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const bool isMeant = qobject_cast<const QLabel *>(widget) || qobject_cast<const QAbstractButton *>(widget);
        if (!isMeant || !widget->isVisible() || widget->window() != &window)
            continue;
        if (isCut(*widget))
            all += QStringLiteral("cut: ") + nameOf(*widget);
        else if (isOutside(*widget))
            all += QStringLiteral("outside: ") + nameOf(*widget);
    }
    return all;
}

void checkAll(const QString &suffix, QSize room)
{
    setScreenRoom(room);
    Shell shell;
    shell.window.resize(room);
    settle();
    forEachPage(shell, [&](QWidget &window, const QString &name) {
        INFO(name.toStdString());
        CHECK(window.size() == room);
        CHECK(cutIn(window) == QStringList());
        takePicture(window, QStringLiteral("small-page-") + name + suffix);
    });
    const auto checkDialog = [&](QWidget &dialog, const QString &name) {
        INFO(name.toStdString());
        dialog.resize(dialog.size().boundedTo(room));
        settle();
        CHECK(dialog.minimumSizeHint().width() <= room.width());
        CHECK(dialog.minimumSizeHint().height() <= room.height());
        CHECK(dialog.width() <= room.width());
        CHECK(dialog.height() <= room.height());
        CHECK(cutIn(dialog) == QStringList());
        takePicture(dialog, QStringLiteral("small-") + name + suffix);
    };
    forEachDialog(shell, checkDialog);
    forEachBox(shell, checkDialog);
}

} // namespace

TEST_CASE("at 150 % on a screen of 1366 × 768 every page and dialog fits, and no label or button is cut")
{
    for (const auto language : {wording::Language::Chinese, wording::Language::English}) {
        wording::speak(*qApp, language);
        checkAll(language == wording::Language::Chinese ? QStringLiteral("-zh") : QStringLiteral("-en"), scaledRoom);
    }
    wording::speak(*qApp, wording::Language::Chinese);
    theme::apply(*qApp, theme::Scheme::Dark);
    checkAll(QStringLiteral("-dark"), scaledRoom);
    theme::apply(*qApp, theme::Scheme::Light);
    wording::speak(*qApp, wording::Language::English);
    setScreenRoom({});
}

TEST_CASE("with letters half as large again on a screen of 1366 × 768 every page and dialog fits, too")
{
    const LargeLetters large(1.5);
    wording::speak(*qApp, wording::Language::Chinese);
    checkAll(QStringLiteral("-large"), wholeRoom);
    wording::speak(*qApp, wording::Language::English);
    setScreenRoom({});
}
