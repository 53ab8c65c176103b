#include "ui/shell.h"
#include "support/database_beside.h"

#include "support/catch.h"

#include <QApplication>
#include <QDir>
#include <QKeyEvent>
#include <QTest>

namespace xushi::ui {

namespace {

/// The widget that receives keys: an open list first, as for a user.
QWidget &focusOf(const QWidget &window)
{
    QWidget *popup = QApplication::activePopupWidget();
    QWidget *focus = popup ? popup : window.focusWidget();
    REQUIRE(focus);
    return *focus;
}

} // namespace

Shell::Shell(QDate today, const std::function<domain::Plan()> &plan)
    : workspace(sampleWorkspace(folder.filePath(QStringLiteral("xushi.db")), today, plan)),
      source(support::databaseBeside(*workspace)),
      settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat),
      window(source, prompter, settings)
{
    window.show();
    window.activateWindow();
    QApplication::processEvents();
}

LargeLetters::LargeLetters(double times) : m_usual(QApplication::font())
{
    QFont large = m_usual;
    large.setPointSizeF(m_usual.pointSizeF() * times);
    QApplication::setFont(large);
}

LargeLetters::~LargeLetters()
{
    QApplication::setFont(m_usual);
}

QWidget &control(const QWidget &parent, const char *name)
{
    const QString wanted = QString::fromLatin1(name);
    const auto all = parent.findChildren<QWidget *>();
    QWidget *found = nullptr;
    for (QWidget *widget : all)
        if (widget->objectName() == wanted && (!found || widget->isVisible()))
            found = widget;
    INFO(wanted.toStdString());
    REQUIRE(found);
    return *found;
}

void type(const QWidget &window, const QString &text)
{
    for (const QChar c : text) { // QTest types only ASCII
        QKeyEvent down(QEvent::KeyPress, Qt::Key_unknown, {}, c);
        QApplication::sendEvent(&focusOf(window), &down);
    }
}

void press(const QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&focusOf(window), key, modifiers);
}

void settle()
{
    constexpr int levels = 10; // each round of events passes a change of size up by one widget
    for (int i = 0; i < levels; ++i)
        QApplication::processEvents();
}

void takePicture(QWidget &widget, const QString &name, QSize size)
{
    if (size.isValid())
        widget.resize(size);
    widget.show();
    widget.activateWindow();
    settle();
    const QDir folder(QStringLiteral(XUSHI_SCREENS_DIR));
    folder.mkpath(QStringLiteral("."));
    constexpr int quick = 80; // little time for the compression, as there are hundreds of pictures
    CHECK(widget.grab().save(folder.filePath(name + QStringLiteral(".png")), "PNG", quick));
}

} // namespace xushi::ui
