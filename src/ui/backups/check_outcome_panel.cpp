#include "ui/backups/check_outcome_panel.h"

#include "ui/style/calm_style.h"
#include "ui/style/marks.h"
#include "ui/style/theme.h"
#include "ui/widgets/fitting_text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/manual_request.h"
#include "ui/widgets/tool_tip.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace xushi::ui {

using domain::Status;

namespace {

constexpr int mostLines = 11; ///< shown at once

} // namespace

CheckOutcomePanel::CheckOutcomePanel(QWidget *parent)
    : Card(parent),
      m_title(new Label(Label::Tone::Plain, 108, true, this)),
      m_text(new FittingText(mostLines, this)),
      m_repair(button(QStringLiteral("repair"), tr("Repair…"),
                      tr("Restores damaged or missing data from the backups; the current file is kept first"))),
      m_copy(button(QStringLiteral("copyOutcome"), tr("Copy"), tr("Puts all of it on the clipboard"))),
      m_close(button(QStringLiteral("closeOutcome"), tr("Close"), tr("Hides the findings; a check lists them again")))
{
    setManualTopic(*this, models::ManualTopic::Repair);
    m_repair->setProperty(CalmStyle::primary, true);
    m_close->setAccessibleName(tr("Close the findings"));
    m_text->setObjectName(QStringLiteral("outcome"));
    layOut();
    connect(m_repair, &QPushButton::clicked, this, &CheckOutcomePanel::repairRequested);
    connect(m_copy, &QPushButton::clicked, this, &CheckOutcomePanel::copy);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

QPushButton *CheckOutcomePanel::button(const QString &name, const QString &text, const QString &toolTip)
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(name);
    made->setAccessibleName(text);
    setPlainToolTip(*made, toolTip);
    return made;
}

void CheckOutcomePanel::layOut()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::step(2));
    head->addWidget(m_title, 1);
    for (QPushButton *one : {m_repair, m_copy, m_close})
        head->addWidget(one);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::step(5), theme::step(3), theme::step(3), theme::step(3));
    column->setSpacing(theme::step(2));
    column->addLayout(head);
    column->addWidget(m_text);
}

void CheckOutcomePanel::setOutcome(const std::optional<models::CheckOutcome> &outcome)
{
    m_outcome = outcome;
    const bool isToBeRead = outcome && !outcome->isGood();
    setVisible(isToBeRead);
    if (!isToBeRead)
        return;
    m_title->setText(outcome->title());
    m_repair->setVisible(outcome->canRepair());
    write();
    setAccessibleName(outcome->title());
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void CheckOutcomePanel::setBusy(bool busy)
{
    m_repair->setEnabled(!busy);
}

void CheckOutcomePanel::write()
{
    const Status mood = m_outcome->faults().empty() ? Status::OnTrack : Status::Behind;
    setEdge(marks::statusColour(mood, palette()));
    m_text->setAccessibleName(m_outcome->title());
    m_text->clear();
    for (const QString &line : m_outcome->done())
        m_text->add(line, FittingText::Kind::Line);
    for (const models::CheckOutcome::Fault &fault : m_outcome->faults()) {
        m_text->add(fault.what.front(), FittingText::Kind::First);
        m_text->add(models::CheckOutcome::advice(fault), FittingText::Kind::Aside);
        for (const QString &what : fault.what.mid(1))
            m_text->add(what, FittingText::Kind::Line);
    }
    if (!m_outcome->remark().isEmpty())
        m_text->add(m_outcome->remark(), FittingText::Kind::First);
}

void CheckOutcomePanel::copy() const
{
    QGuiApplication::clipboard()->setText(m_outcome->text());
}

/// Writes the text again, because its faint colour comes from the palette.
void CheckOutcomePanel::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_outcome)
        write();
}

} // namespace xushi::ui
