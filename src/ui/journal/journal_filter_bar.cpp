#include "ui/journal/journal_filter_bar.h"

#include "models/view/view_source.h"
#include "ui/style/theme.h"
#include "ui/widgets/card_flow.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/day_edit.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <utility>

namespace xushi::ui {

namespace {

constexpr int emsOfField = 14; // at most, where there is room

/// A combo box as wide as its neighbours whatever it contains; its open list is as wide as needed.
QComboBox *narrowList(const char *objectName, const QString &accessibleName, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(QLatin1StringView(objectName));
    combo->setAccessibleName(accessibleName);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    constexpr int characters = 7;
    combo->setMinimumContentsLength(characters);
    return combo;
}

int widestOf(const QComboBox &combo)
{
    int widest = 0;
    for (int i = 0; i < combo.count(); ++i)
        widest = std::max(widest, combo.fontMetrics().horizontalAdvance(combo.itemText(i)));
    return widest;
}

} // namespace

JournalFilterBar::JournalFilterBar(const models::ViewSource &source, QWidget *parent)
    : QWidget(parent),
      m_form(source),
      m_readingAuthors(source.database()),
      m_source(source),
      m_unit(narrowList("filterUnit", tr("Unit"), this)),
      m_kind(narrowList("filterKind", tr("Kind"), this)),
      m_task(narrowList("filterTask", tr("Task"), this)),
      m_period(narrowList("filterPeriod", tr("Period"), this)),
      m_ownDays(new QWidget(this)),
      m_first(new DayEdit(m_ownDays)),
      m_last(new DayEdit(m_ownDays)),
      m_author(narrowList("filterAuthor", tr("Author"), this)),
      m_text(new QLineEdit(this)),
      m_clear(new QPushButton(tr("Clear filter"), this))
{
    m_first->setAccessibleName(tr("First day"));
    m_last->setAccessibleName(tr("Last day"));
    m_first->setObjectName(QStringLiteral("filterFirst"));
    m_last->setObjectName(QStringLiteral("filterLast"));
    m_text->setAccessibleName(tr("Text to look for"));
    m_text->setObjectName(QStringLiteral("filterText"));
    m_text->setPlaceholderText(tr("Text, name or number"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(digitsWide(*this, 18));
    m_clear->setAccessibleName(m_clear->text());
    m_clear->setObjectName(QStringLiteral("clearFilter"));
    m_clear->setToolTip(tr("Shows all rows again"));
    layOut();
    connectFields();
}

void JournalFilterBar::layOut()
{
    auto *days = new QHBoxLayout(m_ownDays);
    days->setContentsMargins(0, 0, 0, 0);
    days->setSpacing(theme::step(1));
    days->addWidget(m_first);
    auto *until = new QLabel(QStringLiteral("–"), m_ownDays);
    until->setTextFormat(Qt::PlainText);
    days->addWidget(until);
    days->addWidget(m_last);
    m_ownDays->hide();
    auto *flow = new CardFlow(emsOfField * fontMetrics().height(), theme::step(2));
    flow->setContentsMargins(0, 0, 0, 0);
    setLayout(flow);
    for (QWidget *field :
         {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_unit), static_cast<QWidget *>(m_kind),
          static_cast<QWidget *>(m_task), static_cast<QWidget *>(m_period), m_ownDays, static_cast<QWidget *>(m_author),
          static_cast<QWidget *>(m_clear)})
        flow->addWidget(field);
    QWidget *before = m_text; // Tab follows the visual order
    for (QWidget *field :
         {static_cast<QWidget *>(m_unit), static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_task),
          static_cast<QWidget *>(m_period), static_cast<QWidget *>(m_first), static_cast<QWidget *>(m_last),
          static_cast<QWidget *>(m_author), static_cast<QWidget *>(m_clear)}) {
        setTabOrder(before, field);
        before = field;
    }
    setFocusProxy(m_text);
}

void JournalFilterBar::connectFields()
{
    using Form = models::JournalFilterForm;
    const auto onChoice = [this](QComboBox *combo, void (Form::*set)(const QString &)) {
        connect(combo, &QComboBox::currentIndexChanged, this, [this, combo, set] {
            (m_form.*set)(combo->currentData().toString());
            filled();
        });
    };
    onChoice(m_unit, &Form::setUnit);
    onChoice(m_kind, &Form::setKind);
    onChoice(m_task, &Form::setTask);
    onChoice(m_period, &Form::setPeriod);
    onChoice(m_author, &Form::setAuthor);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_form.setText(text);
        filled();
    });
    for (DayEdit *day : {m_first, m_last})
        connect(day, &DayEdit::dateChanged, this, [this] {
            if (!m_first->date().isValid() || !m_last->date().isValid())
                return; // the field reports an invalid day; it filters nothing
            m_form.setOwnDays(m_first->date(), m_last->date());
            filled();
        });
    connect(m_clear, &QPushButton::clicked, this, &JournalFilterBar::clear);
}

void JournalFilterBar::showTask(const QString &task)
{
    m_form.clear();
    m_form.setTask(task);
    m_form.adoptPlan();
    refresh();
    filled();
}

void JournalFilterBar::clear()
{
    m_form.clear();
    m_form.setUnit(m_narrowedTo);
    refresh();
    filled();
    m_text->setFocus();
}

void JournalFilterBar::refresh()
{
    if (m_narrowedTo != m_source.unit()) {
        m_narrowedTo = m_source.unit();
        m_form.setUnit(m_narrowedTo);
    }
    m_form.adoptPlan();
    if (std::exchange(m_filledFrom, m_source.view().loaded) != m_source.view().loaded) {
        fill(*m_unit, m_form.units());
        fill(*m_kind, m_form.kinds());
        fill(*m_task, m_form.tasks());
        fill(*m_period, m_form.periods());
    }
    readAuthors();
    choose(*m_unit, m_form.unit());
    choose(*m_kind, m_form.kind());
    choose(*m_task, m_form.task());
    choose(*m_period, m_form.period());
    showForm();
}

/// Keeps the list of authors when reading the journal fails; the page reports the failure.
void JournalFilterBar::readAuthors()
{
    const auto show = [this] {
        fill(*m_author, m_form.authors());
        choose(*m_author, m_form.author());
    };
    show();
    m_readingAuthors.ask([view = m_source.sharedView()](
                             session::Workspace &workspace) { return session::journalAuthors(workspace, *view); },
                         [this, show](const domain::Result<QStringList> &known) {
                             if (!known) {
                                 Q_EMIT failed(known.error());
                                 return;
                             }
                             m_form.setKnownAuthors(*known);
                             show();
                         });
}

void JournalFilterBar::fill(QComboBox &combo, const std::vector<models::Choice> &choices)
{
    std::vector<ComboItem> items;
    items.reserve(choices.size());
    for (const models::Choice &choice : choices)
        items.push_back({choice.text, choice.id});
    setItems(combo, items);
    combo.view()->setMinimumWidth(widestOf(combo) + theme::step(10));
}

void JournalFilterBar::choose(QComboBox &combo, const QString &chosen)
{
    const QSignalBlocker quiet(combo);
    combo.setCurrentIndex(std::max(0, combo.findData(chosen)));
}

/// Updates the fields that depend on the filter.
void JournalFilterBar::showForm()
{
    const QSignalBlocker quietText(m_text);
    const QSignalBlocker quietFirst(m_first);
    const QSignalBlocker quietLast(m_last);
    if (m_text->text() != m_form.text())
        m_text->setText(m_form.text());
    const auto put = [this](DayEdit &field, QDate day) {
        field.setPeriod(m_source.plan().period);
        if (field.date().isValid() || field.currentText().isEmpty())
            field.setDate(day); // otherwise the user still has to correct the text
    };
    if (m_form.hasOwnDays()) {
        put(*m_first, m_form.firstDay());
        put(*m_last, m_form.lastDay());
    }
    m_ownDays->setVisible(m_form.hasOwnDays());
    m_clear->setEnabled(!m_form.search().isEmpty());
}

void JournalFilterBar::filled()
{
    showForm();
    Q_EMIT changed();
}

} // namespace xushi::ui
