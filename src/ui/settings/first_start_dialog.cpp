#include "ui/settings/first_start_dialog.h"

#include "models/text/plan_names.h"
#include "ui/settings/identity_fields.h"
#include "ui/style/theme.h"
#include "ui/widgets/body_area.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/manual_request.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/pill_button.h"
#include "ui/widgets/prompter.h"
#include "ui/widgets/tool_tip.h"
#include "wording/error_words.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace xushi::ui {

namespace {

QPushButton *quietButton(const QString &text, const char *name, const QString &toolTip, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(text);
    setPlainToolTip(*button, toolTip);
    button->setAutoDefault(false);
    return button;
}

Label *label(const QString &text, Label::Tone tone, bool isBold, QWidget *parent)
{
    auto *made = new Label(tone, isBold ? 100 : 95, isBold, parent);
    made->setText(text);
    return made;
}

} // namespace

FirstStartDialog::FirstStartDialog(models::FirstStart &form, Prompter &prompter, QWidget *parent)
    : QDialog(parent),
      m_form(form),
      m_prompter(prompter),
      m_who(new IdentityFields(this)),
      m_place(new QLineEdit(this)),
      m_placeNote(label({}, Label::Tone::Faint, false, this)),
      m_choosePlace(quietButton(tr("Another folder…"), "choosePlace",
                                tr("A folder of your own, or one that others at the office use too"), this)),
      m_plans(new QWidget(this)),
      m_builtIn(new PillButton(tr("The plan that Xushi brings"), m_plans)),
      m_fromFile(new PillButton(tr("A plan file…"), m_plans)),
      m_planNote(label({}, Label::Tone::Faint, false, this)),
      m_problem(new MessageBanner(MessageBanner::Tone::Error, this)),
      m_start(primaryButton(tr("Start"), this))
{
    setWindowTitle(tr("Welcome to Xushi"));
    setWhiteGround(*this);
    setManualTopic(*this, models::ManualTopic::FirstStart);
    m_who->setName(form.name());
    m_place->setReadOnly(true);
    m_place->setObjectName(QStringLiteral("place"));
    m_place->setAccessibleName(tr("Where the data lies"));
    m_builtIn->setObjectName(QStringLiteral("builtIn"));
    m_fromFile->setObjectName(QStringLiteral("fromFile"));
    for (PillButton *button : {m_builtIn, m_fromFile})
        button->setAccessibleName(button->text());
    m_start->setObjectName(QStringLiteral("start"));
    m_start->setAccessibleName(m_start->text());
    m_start->setToolTip(tr("Opens the window (Return)"));
    m_start->setDefault(true);
    connect(m_start, &QPushButton::clicked, this, &QDialog::accept);
    setWindowModality(Qt::WindowModal); // so that the manual can be read meanwhile
    connect(m_who, &IdentityFields::named, this, &FirstStartDialog::showForm);
    connect(m_choosePlace, &QPushButton::clicked, this, &FirstStartDialog::chooseFolder);
    connect(m_fromFile, &QRadioButton::clicked, this, &FirstStartDialog::choosePlanFile);
    connect(m_builtIn, &QRadioButton::clicked, this, [this] {
        m_form.setPlanFile({});
        showForm();
    });
    layOut();
    showForm();
    m_who->setUnit(form.unit());
    m_who->setFocus();
}

void FirstStartDialog::layOut()
{
    auto *heading = new Label(Label::Tone::Plain, 135, true, this);
    heading->setText(windowTitle());
    auto *place = new QHBoxLayout;
    place->setSpacing(theme::step(2));
    place->addWidget(m_place, 1);
    place->addWidget(m_choosePlace);
    auto *plans = new QHBoxLayout(m_plans);
    plans->setContentsMargins(0, 0, 0, 0);
    plans->setSpacing(theme::step(2));
    plans->addWidget(m_builtIn);
    plans->addWidget(m_fromFile);
    plans->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(label(tr("Name and unit can be changed later in Settings."), Label::Tone::Faint, false, this));
    buttons->addStretch();
    buttons->addWidget(m_start);

    auto *parts = new QVBoxLayout;
    setSpace(*parts, 0, 2);
    const auto addPart = [&](const QString &title) {
        parts->addSpacing(theme::step(3));
        parts->addWidget(label(title, Label::Tone::Plain, true, this));
    };
    addPart(tr("Who works here?"));
    parts->addWidget(m_who);
    addPart(tr("Where does the data lie?"));
    parts->addLayout(place);
    parts->addWidget(m_placeNote);
    addPart(tr("Which plan?"));
    parts->addWidget(m_plans);
    parts->addWidget(m_planNote);
    parts->addWidget(m_problem);
    parts->addSpacing(theme::step(3));
    parts->addStretch();
    auto *layout = new QVBoxLayout(this);
    setSpace(*layout, 6, 2);
    layout->addWidget(heading);
    layout->addWidget(new BodyArea(parts, this), 1);
    layout->addLayout(buttons);
    setMinimumWidth(digitsWide(*this, 84));
}

void FirstStartDialog::chooseFolder()
{
    const auto folder = m_prompter.askFolder(this, tr("The folder that the data lies in"));
    if (folder)
        m_form.setFolder(*folder);
    showForm();
}

void FirstStartDialog::choosePlanFile()
{
    const auto file = m_prompter.askOpenFile(this, {tr("A plan file"), tr("Plan files (*.xushi-plan *.json)")});
    if (file)
        m_form.setPlanFile(*file);
    showForm();
}

void FirstStartDialog::showForm()
{
    m_place->setText(QDir::toNativeSeparators(m_form.database()));
    m_choosePlace->setVisible(!m_form.isDatabaseGiven());
    m_placeNote->setText(m_form.isThere() ? tr("There is one already: it is opened as it is.")
                                          : tr("A new database is made there, in one file."));
    (m_form.planFile().isEmpty() ? m_builtIn : m_fromFile)->setChecked(true);
    m_plans->setVisible(!m_form.isThere());
    const auto &plan = m_form.plan();
    if (plan) {
        m_who->setUnits(plan->units);
        m_planNote->setText(tr("%1: %2 tasks, %3 indicators, %4 units")
                                .arg(models::planName(plan->title, plan->period), QString::number(plan->tasks().size()),
                                     QString::number(plan->indicators().size()), QString::number(plan->units.size())));
    }
    m_planNote->setVisible(plan.has_value());
    if (m_form.problem())
        m_problem->say(wording::sentence(*m_form.problem()));
    else
        m_problem->hide();
    m_start->setEnabled(plan.has_value() && !m_who->name().trimmed().isEmpty());
}

models::Preferences FirstStartDialog::preferences() const
{
    return m_form.answered(m_who->name(), m_who->unit());
}

} // namespace xushi::ui
