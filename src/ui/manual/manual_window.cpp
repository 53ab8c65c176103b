#include "ui/manual/manual_window.h"

#include "ui/manual/manual_contents_view.h"
#include "ui/manual/manual_page.h"
#include "ui/style/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/line_splitter.h"
#include "ui/widgets/tool_tip.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QShortcut>

namespace xushi::ui {

namespace {

constexpr QSize manualSize(1040, 760);
constexpr int usualZoom = 100;
constexpr int manualZoomStep = 10;

QString manualGeometryKey()
{
    return QStringLiteral("manual/geometry");
}

QString zoomKey()
{
    return QStringLiteral("manual/zoom");
}

} // namespace

ManualWindow::ManualWindow(QSettings &settings)
    : m_settings(settings),
      m_language(wording::spoken()),
      m_bar(new QWidget(this)),
      m_list(new ManualContentsView(m_contents)),
      m_page(new ManualPage),
      m_back(barButton(tr("Back"), "back", tr("To where you were reading before (Alt+Left)"))),
      m_forward(barButton(tr("Forward"), "forward", tr("Undoes “Back” (Alt+Right)"))),
      m_search(new QLineEdit(m_bar)),
      m_place(new Label(Label::Tone::Faint, 100, false, m_bar)),
      m_before(barButton(tr("Before"), "before", tr("To the place found before this one (Shift+F3)"))),
      m_next(barButton(tr("Next"), "next", tr("To the next place found (F3, or Return in the search)")))
{
    setAttribute(Qt::WA_QuitOnClose, false); // the program ends with its main window
    setObjectName(QStringLiteral("manualWindow"));
    setWindowTitle(tr("Xushi manual"));
    setWhiteGround(*this);
    auto *splitter = new LineSplitter(this);
    splitter->addWidget(m_list);
    splitter->addWidget(m_page);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1); // for the line below the bar
    layout->addWidget(m_bar);
    layout->addWidget(splitter, 1);
    layOutBar();
    connectParts();
    addKeys();
    if (!restoreGeometry(settings.value(manualGeometryKey()).toByteArray()))
        resize(manualSize.boundedTo(screen()->availableSize()));
    splitter->setSizes({m_list->sizeHint().width(), width() - m_list->sizeHint().width()});
    const models::Manual manual = models::manualIn(m_language);
    m_contents.setManual(manual);
    m_page->setManual(manual);
    m_page->setZoom(settings.value(zoomKey(), usualZoom).toInt());
    showPlace();
}

QPushButton *ManualWindow::barButton(const QString &text, const char *name, const QString &toolTip)
{
    auto *button = new QPushButton(text, m_bar);
    button->setObjectName(QLatin1StringView(name));
    button->setAccessibleName(text);
    setPlainToolTip(*button, toolTip);
    button->setEnabled(false);
    return button;
}

void ManualWindow::layOutBar()
{
    m_search->setObjectName(QStringLiteral("manualSearch"));
    m_search->setPlaceholderText(tr("Search the manual  Ctrl+F"));
    m_search->setAccessibleName(tr("Search the manual"));
    m_search->setToolTip(tr("Marks every place of the manual that has these words"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(digitsWide(*this, 44));
    m_place->setObjectName(QStringLiteral("manualPlace"));
    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(theme::step(4), theme::step(2), theme::step(4), theme::step(2));
    bar->setSpacing(theme::step(2));
    bar->addWidget(m_back);
    bar->addWidget(m_forward);
    bar->addSpacing(theme::step(4));
    bar->addWidget(m_search, 1);
    bar->addWidget(m_before);
    bar->addWidget(m_next);
    bar->addWidget(m_place);
    bar->addStretch();
}

void ManualWindow::connectParts()
{
    connect(m_list, &ManualContentsView::chosen, m_page, &ManualPage::goTo);
    connect(m_page, &ManualPage::sectionReached, m_list, &ManualContentsView::showCurrent);
    connect(m_page, &ManualPage::zoomChanged, this, [this](int percent) { m_settings.setValue(zoomKey(), percent); });
    connect(m_page, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_page, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
    connect(m_back, &QPushButton::clicked, m_page, &QTextBrowser::backward);
    connect(m_forward, &QPushButton::clicked, m_page, &QTextBrowser::forward);
    connect(m_search, &QLineEdit::textChanged, this, &ManualWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { goToFound(1); });
    connect(m_before, &QPushButton::clicked, this, [this] { goToFound(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goToFound(1); });
}

void ManualWindow::addKeys()
{
    const auto onKeys = [this](const QKeySequence &keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    onKeys(QKeySequence(QKeySequence::Find), [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    onKeys(QKeySequence(Qt::Key_F3), [this] { goToFound(1); });
    onKeys(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { goToFound(-1); });
    onKeys(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { m_page->backward(); });
    onKeys(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { m_page->forward(); });
    onKeys(QKeySequence(QKeySequence::ZoomIn), [this] { m_page->setZoom(m_page->zoom() + manualZoomStep); });
    onKeys(QKeySequence(Qt::CTRL | Qt::Key_Equal), [this] { m_page->setZoom(m_page->zoom() + manualZoomStep); });
    onKeys(QKeySequence(QKeySequence::ZoomOut), [this] { m_page->setZoom(m_page->zoom() - manualZoomStep); });
    onKeys(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { m_page->setZoom(usualZoom); });
    onKeys(QKeySequence(Qt::Key_Escape), [this] { close(); });
}

void ManualWindow::open(const QString &section)
{
    const bool wasOpen = isVisible();
    show();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    m_page->goTo(section);
    if (!wasOpen)
        m_page->clearHistory();
    m_page->setFocus();
}

void ManualWindow::search()
{
    m_count = m_page->search(m_search->text());
    showPlace();
}

void ManualWindow::goToFound(int step)
{
    m_page->goToFound(step);
    showPlace();
}

void ManualWindow::showPlace()
{
    for (QPushButton *button : {m_before, m_next})
        button->setEnabled(m_count > 1);
    if (m_search->text().isEmpty())
        m_place->setText({});
    else if (m_count == 0)
        m_place->setText(tr("Not found"));
    else
        m_place->setText(tr("%1 of %2").arg(QString::number(m_page->currentFound() + 1), QString::number(m_count)));
}

void ManualWindow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, m_bar->geometry().bottom() + 1, width(), 1), theme::line(palette()));
}

void ManualWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(manualGeometryKey(), saveGeometry());
    QWidget::closeEvent(event);
}

} // namespace xushi::ui
