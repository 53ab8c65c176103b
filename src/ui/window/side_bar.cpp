#include "ui/window/side_bar.h"

#include "models/text/plan_names.h"
#include "models/view/view_source.h"
#include "ui/style/marks.h"
#include "ui/style/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/tool_tip.h"
#include "ui/window/page_words.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace xushi::ui {

namespace {

constexpr int sideBarWidth = theme::step(39);
constexpr int sideBarLetters = 7; // in line heights
constexpr int entryHeight = theme::step(9);
constexpr int chosenEdgeWidth = 3;
constexpr int entryInset = theme::step(4);

} // namespace

SideBarEntry::SideBarEntry(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setCheckable(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize SideBarEntry::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * entryInset,
            std::max(entryHeight, fontMetrics().height() + theme::step(4))};
}

void SideBarEntry::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isChosen = isChecked();
    if (isChosen || underMouse())
        painter.fillRect(rect(), isChosen ? theme::accentWash(palette()) : palette().color(QPalette::AlternateBase));
    if (isChosen)
        painter.fillRect(QRect(0, 0, chosenEdgeWidth, height()), theme::accent(palette()));
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setPen(QPen(theme::accent(palette()), 1));
        painter.drawRect(rect().adjusted(chosenEdgeWidth + 1, 1, -3, -2));
    }
    painter.setFont(theme::scaled(*this, 100, isChosen));
    painter.setPen(isChosen ? theme::accent(palette()) : palette().color(QPalette::WindowText));
    const QRect room = rect().adjusted(entryInset, 0, -theme::step(2), 0);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

SideBar::SideBar(models::ViewSource &source, QWidget *parent)
    : QWidget(parent),
      m_source(source),
      m_askingForPlans(source.database()),
      m_menu(new QPushButton(tr("File"), this)),
      m_plan(new QLabel(this)),
      m_plans(new QComboBox(this)),
      m_layout(new QVBoxLayout),
      m_help(new SideBarEntry(tr("Help"), this)),
      m_user(new SideBarEntry({}, this)),
      m_settings(new SideBarEntry(tr("Settings"), this))
{
    takeWidth();
    auto *name = new QLabel(tr("Xushi"), this);
    name->setTextFormat(Qt::PlainText);
    name->setFont(theme::scaled(*name, 135, true));
    QPalette accented = name->palette();
    accented.setColor(QPalette::WindowText, theme::accent(accented));
    name->setPalette(accented);
    m_plan->setWordWrap(true);
    m_plan->setTextFormat(Qt::PlainText);
    QPalette faint = m_plan->palette();
    faint.setColor(QPalette::WindowText, theme::faintText(faint));
    m_plan->setPalette(faint);
    m_plan->setFont(theme::scaled(*m_plan, 90, false));
    m_menu->setFlat(true);
    m_menu->setAccessibleName(tr("File"));
    m_menu->setObjectName(QStringLiteral("file"));
    m_plans->setAccessibleName(tr("Plan"));
    m_plans->setObjectName(QStringLiteral("plan"));
    m_plans->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(entryInset, theme::step(4), theme::step(2), theme::step(4));
    head->setSpacing(theme::step(1));
    auto *nameAndMenu = new QHBoxLayout;
    nameAndMenu->addWidget(name, 1);
    nameAndMenu->addWidget(m_menu);
    head->addLayout(nameAndMenu);
    head->addWidget(m_plan);
    head->addWidget(m_plans);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    scrollIfTooHigh();
    m_layout->addLayout(head);
    m_layout->addStretch();
    m_layout->addWidget(m_help);
    m_layout->addWidget(m_user);
    m_help->setObjectName(QStringLiteral("help"));
    m_help->setCheckable(false);
    m_help->setAccessibleName(m_help->text());
    m_help->setToolTip(tr("The manual: about this page (F1), all keys, questions and answers"));
    connect(m_help, &QPushButton::clicked, this, &SideBar::helpRequested);
    m_user->setObjectName(QStringLiteral("user"));
    m_user->setCheckable(false);
    m_layout->addWidget(m_settings);
    m_settings->setObjectName(QStringLiteral("settings"));
    m_settings->setCheckable(false);
    m_settings->setAccessibleName(m_settings->text());
    const QKeySequence keys(Qt::CTRL | Qt::Key_Comma);
    setPlainToolTip(
        *m_settings,
        tr("Language, your name, backups, the fonts of the sheet (%1)").arg(keys.toString(QKeySequence::NativeText)));
    connect(new QShortcut(keys, this), &QShortcut::activated, m_settings, &QAbstractButton::click);
    for (const SideBarEntry *entry : {m_user, m_settings})
        connect(entry, &QPushButton::clicked, this, &SideBar::settingsRequested);
    for (int page = 0; page < PageStack::pages; ++page)
        addPage(page);

    connect(&m_entries, &QButtonGroup::idClicked, this, &SideBar::pageChosen);
    connect(m_plans, &QComboBox::activated, this, [this] { Q_EMIT planChosen(m_plans->currentData().toString()); });
    source.follow(this, &SideBar::showPlan);
    showPlan();
}

/// In a low window, or with large letters, the bar does not hold all of its entries.
void SideBar::scrollIfTooHigh()
{
    auto *content = new QWidget;
    content->setLayout(m_layout);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    for (QWidget *clear : {area->viewport(), content})
        clear->setAutoFillBackground(false); // the bar paints the ground
    marks::standOnCard(*area->verticalScrollBar(), palette());
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 1, 0); // space for the line on the right
    whole->addWidget(area);
}

void SideBar::addPage(int page)
{
    const bool isLast = page + 1 == PageStack::pages;
    const QString title = pageTitle(static_cast<PageStack::Page>(page));
    auto *entry = new SideBarEntry(title, this);
    entry->setAccessibleName(title);
    const QKeySequence keys(Qt::CTRL | Qt::Key(Qt::Key_1 + page));
    setPlainToolTip(*entry, QStringLiteral("%1 (%2)").arg(pageHint(static_cast<PageStack::Page>(page)),
                                                          keys.toString(QKeySequence::NativeText)));
    m_entries.addButton(entry, page);
    m_layout->insertWidget(m_layout->count() - (isLast ? 3 : 4), entry); // the last entry is below the stretch
    auto *shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, entry, &QAbstractButton::click);
    m_keys.push_back(shortcut);
}

void SideBar::setMenu(QMenu *menu)
{
    m_menu->setMenu(menu);
    setPlainToolTip(
        *m_menu, QStringLiteral("%1 (%2)").arg(tr("Open files, load a plan, see where the database lies"),
                                               QKeySequence(Qt::ALT | Qt::Key_F).toString(QKeySequence::NativeText)));
    connect(new QShortcut(Qt::ALT | Qt::Key_F, this), &QShortcut::activated, m_menu, &QPushButton::showMenu);
}

void SideBar::setPageShown(int page, bool shown)
{
    m_entries.button(page)->setVisible(shown);
    m_keys[static_cast<std::size_t>(page)]->setEnabled(shown);
}

void SideBar::stop()
{
    for (QAbstractButton *entry : m_entries.buttons())
        entry->setEnabled(false);
    for (QWidget *other : std::initializer_list<QWidget *>{m_plans, m_user, m_settings})
        other->setEnabled(false);
}

void SideBar::setUser(const QString &user)
{
    m_user->setText(user);
    m_user->setAccessibleName(tr("Works here: %1").arg(user));
    setPlainToolTip(
        *m_user, user + u'\n' + tr("Who works here: the innovation office, or one unit's liaison. Click to change it"));
}

void SideBar::setCurrentPage(int page)
{
    if (QAbstractButton *entry = m_entries.button(page))
        entry->setChecked(true);
}

void SideBar::showPlan()
{
    fillPlans();
    showChosenPlan();
}

void SideBar::showChosenPlan()
{
    const bool isChoice = m_plans->count() > 1;
    m_plans->setVisible(isChoice);
    m_plan->setVisible(!isChoice);
    if (!m_source.hasView())
        return;
    const QString title = models::planName(m_source.plan().title, m_source.plan().period);
    m_plan->setText(title);
    setPlainToolTip(*m_plans, title);
    m_plans->setCurrentIndex(m_plans->findData(m_source.plan().id));
}

void SideBar::fillPlans()
{
    m_askingForPlans.ask([](session::Workspace &workspace) { return models::knownPlans(workspace); },
                         [this](const domain::Result<models::KnownPlans> &plans) {
                             if (!plans)
                                 return;
                             std::vector<ComboItem> items;
                             for (const models::PlanChoice &plan : models::planChoices(*plans))
                                 items.push_back({plan.name, plan.id});
                             setItems(*m_plans, items);
                             showChosenPlan();
                         });
}

/// Widens the bar for large fonts.
void SideBar::takeWidth()
{
    setFixedWidth(std::max(sideBarWidth, fontMetrics().height() * sideBarLetters));
}

void SideBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        takeWidth();
}

void SideBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::card(palette()));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme::line(palette()));
}

} // namespace xushi::ui
