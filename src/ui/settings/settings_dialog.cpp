#include "ui/settings/settings_dialog.h"

#include "models/setup/first_start.h"
#include "models/view/view_source.h"
#include "session/maintenance/backups.h"
#include "ui/settings/identity_fields.h"
#include "ui/settings/sheet_faces_fields.h"
#include "ui/style/theme.h"
#include "ui/widgets/body_area.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/manual_request.h"
#include "ui/widgets/message_banner.h"
#include "ui/widgets/prompter.h"
#include "wording/error_words.h"
#include "wording/plan_words.h"

#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace xushi::ui {

namespace {

using wording::Language;

constexpr int asSystem = -1;
constexpr int widthInDigits = 116; // wide enough for a path and the names of fonts

QLineEdit *pathField(const char *name, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setReadOnly(true);
    field->setObjectName(QString::fromLatin1(name));
    return field;
}

} // namespace

SettingsDialog::SettingsDialog(const models::ViewSource &source, Settings settings, Prompter &prompter, QWidget *parent)
    : QDialog(parent),
      m_settings(std::move(settings)),
      m_prompter(prompter),
      m_database(source.database().file()),
      m_language(new QComboBox(this)),
      m_who(new IdentityFields(this)),
      m_place(pathField("place", this)),
      m_backups(pathField("backups", this)),
      m_chooseFolder(new QPushButton(tr("Another backup folder…"), this)),
      m_usualFolder(new QPushButton(tr("Beside the data"), this)),
      m_problem(new MessageBanner(MessageBanner::Tone::Error, this)),
      m_tolerance(new QLabel(this)),
      m_faces(new SheetFacesFields(m_settings.faces, this)),
      m_cancel(new QPushButton(tr("Cancel"), this)),
      m_apply(primaryButton(tr("Apply"), this))
{
    setWindowTitle(tr("Settings"));
    setWhiteGround(*this);
    setManualTopic(*this, models::ManualTopic::Settings);
    fill(source);
    m_chooseFolder->setObjectName(QStringLiteral("chooseBackups"));
    m_chooseFolder->setToolTip(tr("Such as one on another disk, which outlives this one"));
    m_usualFolder->setObjectName(QStringLiteral("usualBackups"));
    m_usualFolder->setToolTip(tr("Where backups lie unless another folder is chosen"));
    m_apply->setObjectName(QStringLiteral("apply"));
    m_apply->setToolTip(tr("Takes effect at once, no restart needed"));
    m_cancel->setToolTip(tr("Leaves everything as it was (Esc)"));
    for (QPushButton *button : {m_chooseFolder, m_usualFolder, m_cancel, m_apply}) {
        button->setAutoDefault(false);
        button->setAccessibleName(button->text());
    }
    m_apply->setDefault(true);
    connect(m_chooseFolder, &QPushButton::clicked, this, &SettingsDialog::chooseFolder);
    connect(m_usualFolder, &QPushButton::clicked, this, [this] { setFolder({}); });
    connect(m_who, &IdentityFields::named, m_apply, &QWidget::setEnabled);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &QDialog::accept);
    layOut();
    m_who->setFocus();
}

void SettingsDialog::fill(const models::ViewSource &source)
{
    const models::Preferences &preferences = m_settings.preferences;
    setItems(*m_language, {{tr("As the system"), asSystem},
                           {wording::ownName(Language::Chinese), int(Language::Chinese)},
                           {wording::ownName(Language::English), int(Language::English)}});
    m_language->setCurrentIndex(m_language->findData(preferences.language ? int(*preferences.language) : asSystem));
    m_language->setObjectName(QStringLiteral("language"));
    m_language->setToolTip(tr("Of the window and of what is printed; the plan's own words stay as they are"));
    m_who->setName(preferences.userSettings.author.isEmpty() ? session::loginName() : preferences.userSettings.author);
    m_who->setUnits(source.plan().units);
    m_who->setUnit(preferences.unit.value_or(QString()));
    m_place->setText(QDir::toNativeSeparators(m_database));
    m_tolerance->setTextFormat(Qt::PlainText);
    m_tolerance->setWordWrap(true);
    m_tolerance->setText(wording::toleranceWords(source.plan()));
    setFolder(preferences.userSettings.backupFolderOf(m_database));
}

QWidget *SettingsDialog::makeLanguage()
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_language);
    row->addStretch();
    m_language->setAccessibleName(tr("Language"));
    return part;
}

QWidget *SettingsDialog::makeData()
{
    auto *part = new QWidget(this);
    auto *fields = new QGridLayout(part);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setHorizontalSpacing(theme::step(4));
    fields->setVerticalSpacing(theme::step(2));
    fields->setColumnStretch(1, 1);
    fields->addWidget(fieldLabel(tr("Database"), m_place), 0, 0);
    fields->addWidget(m_place, 0, 1);
    fields->addWidget(fieldLabel(tr("Backups"), m_backups), 1, 0);
    fields->addWidget(m_backups, 1, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::step(2));
    buttons->addWidget(m_chooseFolder);
    buttons->addWidget(m_usualFolder);
    buttons->addStretch();
    fields->addLayout(buttons, 2, 1);
    fields->addWidget(m_problem, 3, 1);
    return part;
}

void SettingsDialog::addPart(QBoxLayout &column, const QString &title, QWidget *part)
{
    auto *label = new Label(Label::Tone::Plain, 100, true, this);
    label->setText(title);
    column.addWidget(label);
    column.addWidget(part);
    column.addSpacing(theme::step(3));
}

void SettingsDialog::layOut()
{
    auto *heading = new Label(Label::Tone::Plain, 115, true, this);
    heading->setText(windowTitle());
    auto *left = new QVBoxLayout;
    left->setSpacing(theme::step(2));
    addPart(*left, tr("Language"), makeLanguage());
    addPart(*left, tr("Who works here?"), m_who);
    left->addStretch();
    auto *right = new QVBoxLayout;
    right->setSpacing(theme::step(2));
    addPart(*right, tr("Data"), makeData());
    addPart(*right, tr("Tolerance"), m_tolerance);
    addPart(*right, tr("Fonts of the sheet"), m_faces);
    right->addStretch();
    auto *parts = new QHBoxLayout;
    parts->setSpacing(theme::step(8));
    parts->addLayout(left, 1);
    parts->addLayout(right, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::step(2));
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_apply);
    auto *layout = new QVBoxLayout(this);
    setSpace(*layout, 5, 4);
    layout->addWidget(heading);
    layout->addWidget(new BodyArea(parts, this), 1);
    layout->addLayout(buttons);
    setMinimumWidth(digitsWide(*this, widthInDigits));
}

void SettingsDialog::chooseFolder()
{
    if (const auto folder = m_prompter.askFolder(this, tr("The folder that backups go to")))
        setFolder(*folder);
}

/// Says why a folder cannot be used, and does not take it over.
void SettingsDialog::setFolder(const QString &folder)
{
    const QString now = m_settings.preferences.userSettings.backupFolderOf(m_database);
    if (folder != now && !folder.isEmpty()) {
        const auto allowed = session::mayHoldBackups({m_database, folder});
        if (!allowed)
            return m_problem->say(wording::sentence(allowed.error()));
    }
    m_problem->hide();
    m_folder = folder;
    m_backups->setText(QDir::toNativeSeparators(session::BackupPlace::in(folder, m_database).folder));
    m_usualFolder->setEnabled(!folder.isEmpty());
}

SettingsDialog::Settings SettingsDialog::settings() const
{
    Settings chosen{models::withName(m_settings.preferences, m_who->name()), m_faces->faces()};
    const int language = m_language->currentData().toInt();
    chosen.preferences.language = language == asSystem ? std::nullopt : std::optional(static_cast<Language>(language));
    chosen.preferences.unit = m_who->unit();
    chosen.preferences.userSettings.setBackupFolder(m_database, m_folder);
    return chosen;
}

} // namespace xushi::ui
