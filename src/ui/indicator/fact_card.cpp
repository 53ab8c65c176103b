#include "ui/indicator/fact_card.h"

#include "ui/indicator/status_label.h"
#include "ui/style/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QGridLayout>

namespace xushi::ui {

using models::Fact;
using models::FactPart;

namespace {

const QString taskLink = QStringLiteral("task:");
const QString unitLink = QStringLiteral("unit:");

QString linkOf(const FactPart &part)
{
    switch (part.leads) {
    case FactPart::Leads::ToTask:
        return taskLink + part.id;
    case FactPart::Leads::ToUnit:
        return unitLink + part.id;
    case FactPart::Leads::Nowhere:
        break;
    }
    return {};
}

QString plainOf(const Fact &fact)
{
    QStringList parts;
    for (const FactPart &part : fact.parts)
        parts += part.aside.isEmpty() ? part.text : QStringLiteral("%1 (%2)").arg(part.text, part.aside);
    return parts.join(QStringLiteral("; "));
}

bool leadsSomewhere(const Fact &fact)
{
    return std::any_of(fact.parts.begin(), fact.parts.end(),
                       [](const FactPart &part) { return part.leads != FactPart::Leads::Nowhere; });
}

} // namespace

FactCard::FactCard(QWidget *parent) : Card(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::step(4), theme::step(3), theme::step(4), theme::step(3));
}

void FactCard::setFacts(const std::vector<Fact> &facts)
{
    if (facts == m_facts && m_lines)
        return;
    m_facts = facts;
    rebuild();
}

void FactCard::setStatus(const wording::ShownStatus &status)
{
    const bool isNew = !m_status;
    m_status = status;
    if (isNew || !m_statusLabel)
        rebuild();
    else
        m_statusLabel->setStatus(status);
}

void FactCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_lines)
        rebuild(); // the text contains the grey colours
}

void FactCard::rebuild()
{
    delete m_lines;
    m_lines = new QWidget(this);
    m_statusLabel = nullptr;
    auto *grid = new QGridLayout(m_lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::step(5));
    grid->setVerticalSpacing(theme::step(1) + 2);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Fact &fact : m_facts)
        addFact(fact, row++);
    if (m_status) {
        m_statusLabel = new StatusLabel(m_lines);
        m_statusLabel->setStatus(*m_status);
        auto *name = new Label(Label::Tone::Faint, 100, false, m_lines);
        name->setText(tr("Status"));
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(m_statusLabel, row, 1, Qt::AlignLeft | Qt::AlignTop);
    }
    layout()->addWidget(m_lines);
    m_lines->show();
}

void FactCard::addFact(const Fact &fact, int row)
{
    auto *name = new Label(Label::Tone::Faint, 100, false, m_lines);
    name->setText(fact.label);
    name->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    name->setMinimumWidth(name->sizeHint().width());
    auto *words = new QLabel(m_lines);
    words->setTextFormat(Qt::RichText);
    words->setWordWrap(true);
    words->setText(htmlOf(fact));
    words->setTextInteractionFlags(Qt::TextBrowserInteraction);
    words->setFocusPolicy(leadsSomewhere(fact) ? Qt::StrongFocus : Qt::ClickFocus);
    words->setAccessibleName(QStringLiteral("%1: %2").arg(fact.label, plainOf(fact)));
    connect(words, &QLabel::linkActivated, this, &FactCard::follow);
    auto *grid = static_cast<QGridLayout *>(m_lines->layout());
    grid->addWidget(name, row, 0, Qt::AlignTop);
    grid->addWidget(words, row, 1);
}

QString FactCard::htmlOf(const Fact &fact) const
{
    const QString faint = theme::faintText(palette()).name();
    const QString accent = theme::accent(palette()).name();
    QStringList parts;
    for (const FactPart &part : fact.parts) {
        QString html = part.text.toHtmlEscaped();
        if (const QString link = linkOf(part); !link.isEmpty())
            html = QStringLiteral("<a href=\"%1\" style=\"color:%2;text-decoration:none\">%3</a>")
                       .arg(link.toHtmlEscaped(), accent, html);
        if (!part.aside.isEmpty())
            html += QStringLiteral("&ensp;<span style=\"color:%1\">%2</span>").arg(faint, part.aside.toHtmlEscaped());
        parts += html;
    }
    return parts.join(QStringLiteral("<br>"));
}

void FactCard::follow(const QString &link)
{
    if (link.startsWith(taskLink))
        Q_EMIT taskFollowed(link.mid(taskLink.size()));
    else if (link.startsWith(unitLink))
        Q_EMIT unitFollowed(link.mid(unitLink.size()));
}

} // namespace xushi::ui
