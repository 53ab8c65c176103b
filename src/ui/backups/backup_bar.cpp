#include "ui/backups/backup_bar.h"

#include "ui/style/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tool_tip.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace xushi::ui {

BackupBar::BackupBar(QWidget *parent) : QWidget(parent), m_busy(new Label(Label::Tone::Faint, 100, false, this))
{
    connect(button("backUp", tr("Back up now"), tr("Takes a checked copy into the folder of backups")),
            &QPushButton::clicked, this, &BackupBar::backUpRequested);
    connect(button("backUpTo", tr("Back up to…"), tr("Takes a checked copy elsewhere, such as a USB disk")),
            &QPushButton::clicked, this, &BackupBar::backUpElsewhereRequested);
    m_restore =
        button("restore", tr("Restore…"), tr("Replaces the database with the chosen backup; the current file is kept"));
    connect(m_restore, &QPushButton::clicked, this, &BackupBar::restoreRequested);
    connect(button("merge", tr("Merge…"),
                   tr("Brings the rows of other Xushi databases that are not here; says first what would come in")),
            &QPushButton::clicked, this, &BackupBar::mergeRequested);
    connect(button("check", tr("Check"), tr("Looks at every page of the file and every row of the journal")),
            &QPushButton::clicked, this, &BackupBar::checkRequested);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::step(2));
    for (QPushButton *one : m_buttons)
        row->addWidget(one);
    row->addStretch();
    row->addWidget(m_busy);
}

QPushButton *BackupBar::button(const char *name, const QString &text, const QString &toolTip)
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(QLatin1StringView(name));
    made->setAccessibleName(text);
    setPlainToolTip(*made, toolTip);
    m_buttons.push_back(made);
    return made;
}

void BackupBar::setBusy(bool busy)
{
    m_isBusy = busy;
    m_busy->setText(busy ? tr("At work…") : QString());
    allow();
}

void BackupBar::setRestorable(bool restorable)
{
    m_isRestorable = restorable;
    allow();
}

void BackupBar::allow()
{
    for (QPushButton *one : m_buttons)
        one->setEnabled(!m_isBusy && (one != m_restore || m_isRestorable));
}

} // namespace xushi::ui
