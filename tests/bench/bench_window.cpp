/// Measures how long the window takes to show a change on a real database: prints one line of JSON.
/// Usage: bench_window DATABASE PLAN INDICATOR UNIT
/// {"asOf": {"overview": ms, ...}, "entry": ms, "heldByEntry": ms}: from a new as-of day to the last paint of each
/// page; from Return in the dialog to the last paint of the unit's page; and the longest time meanwhile in which the
/// window's thread handled no events. Put the database on a file system in memory to leave the commit out.
#include "models/entry/entry_writer.h"
#include "models/view/view_source.h"
#include "session/workspace/workspace.h"
#include "ui/entry/log_dialog.h"
#include "ui/style/theme.h"
#include "ui/widgets/dialog_prompter.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace xushi;

namespace {

constexpr qint64 quietMilliseconds = 1'500; // after this long without a paint, everything has been painted

constexpr qint64 untilAllIsRead = 20'000; // as in a window that has been open for a while

/// Times the window's thread: notes each paint, and lets the thread sleep when there is nothing to do, because others
/// need the processor.
class Watch : public QObject {
public:
    explicit Watch(QApplication &application) { application.installEventFilter(this); }

    /// Does `change`, and returns the milliseconds from its start to the end of the last paint that follows.
    template <typename Change> double untilPainted(Change change, qint64 quiet = quietMilliseconds)
    {
        m_clock.start();
        m_lastPaint = 0;
        change();
        m_lastPaint = m_clock.nsecsElapsed();
        note(m_lastPaint);
        while (m_clock.nsecsElapsed() - m_lastPaint < quiet * 1'000'000) {
            const qint64 before = m_clock.nsecsElapsed();
            m_painted = false;
            QApplication::processEvents();
            if (!m_painted)
                QThread::usleep(200);
            const qint64 after = m_clock.nsecsElapsed();
            note(after - before);
            if (m_painted)
                m_lastPaint = after;
        }
        return double(m_lastPaint) / 1e6;
    }

    [[nodiscard]] double heldAtMost() const { return double(m_held) / 1e6; }
    void forget() { m_held = 0; }

private:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return false;
    }

    void note(qint64 held) { m_held = std::max(m_held, held); }

    QElapsedTimer m_clock;
    qint64 m_lastPaint = 0;
    qint64 m_held = 0;
    bool m_painted = false;
};

void pressReturn(QWidget &widget)
{
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"));
    QApplication::sendEvent(&widget, &press);
}

double measureEntry(Watch &watch, ui::MainWindow &window, models::ViewSource &source, const QString &indicator,
                    const QString &unit)
{
    models::EntryWriter writer(source);
    models::EntryMemory memory;
    ui::LogDialog dialog(writer, memory, indicator, unit, ui::LogDialog::Start::Figure, &window);
    dialog.open();
    auto *amount = dialog.findChild<QLineEdit *>(QStringLiteral("amount"));
    watch.untilPainted([&] { amount->setText(QStringLiteral("1")); });
    watch.forget();
    return watch.untilPainted([&] { pressReturn(*amount); });
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    if (words.size() != 5) {
        std::fprintf(stderr, "usage: bench_window DATABASE PLAN INDICATOR UNIT\n");
        return 2;
    }
    QApplication::setCursorFlashTime(0);
    ui::theme::apply(application, ui::theme::schemeOf(application.palette()));
    session::Opening opening;
    opening.file = words[1];
    opening.author = QStringLiteral("bench");
    const auto database = models::DatabaseThread::open(std::move(opening));
    if (!database) {
        std::fprintf(stderr, "bench_window: the database cannot be opened\n");
        return 1;
    }
    models::ViewSource source(*database, words[2]);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    ui::DialogPrompter prompter;
    ui::MainWindow window(source, prompter, settings);
    Watch watch(application);
    watch.untilPainted([&] { window.show(); }, untilAllIsRead);

    std::printf("{\"asOf\": {");
    constexpr std::array names{"overview", "units", "tasks", "journal", "sheets"};
    for (int page = 0; page < int(names.size()); ++page) {
        watch.untilPainted([&] { window.showPage(static_cast<ui::MainWindow::Page>(page)); },
                           page == ui::MainWindow::Sheets ? untilAllIsRead : quietMilliseconds);
        const qint64 quiet = page == ui::MainWindow::Sheets ? untilAllIsRead : quietMilliseconds;
        const double first = watch.untilPainted([&] { source.setAsOf(QDate(2024, 5, 31)); }, quiet);
        const double second = watch.untilPainted([&] { source.setAsOf(QDate(2024, 8, 31)); }, quiet);
        std::printf("%s\"%s\": %.1f", page ? ", " : "", names[std::size_t(page)], std::min(first, second));
    }
    if (!window.openUnit(words[4]))
        return 1;
    source.followToday();
    watch.untilPainted([] {});
    const double entry = measureEntry(watch, window, source, words[3], words[4]);
    std::printf("}, \"entry\": %.1f, \"heldByEntry\": %.1f}\n", entry, watch.heldAtMost());
    return 0;
}
