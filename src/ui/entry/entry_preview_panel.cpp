#include "ui/entry/entry_preview_panel.h"

#include "ui/indicator/rule_link.h"
#include "ui/indicator/status_label.h"
#include "ui/style/marks.h"
#include "ui/style/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/copy_details_button.h"
#include "wording/error_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace xushi::ui {

using Kind = models::EntryPreview::Kind;

namespace {

void setInk(QLabel &label, const QColor &colour)
{
    QPalette palette = label.palette();
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text}) // which of the two is used depends on the ground
        palette.setColor(role, colour);
    label.setPalette(palette);
}

QLabel *wrappedLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

EntryPreviewPanel::EntryPreviewPanel(int linesReserved, QWidget *parent)
    : Card(parent),
      m_text(wrappedLabel(this)),
      m_before(new StatusLabel(this)),
      m_arrow(new QLabel(QStringLiteral("→"), this)),
      m_after(new StatusLabel(this)),
      m_why(wrappedLabel(this)),
      m_rule(new RuleLink(this)),
      m_warnings(wrappedLabel(this)),
      m_copy(new CopyDetailsButton(this))
{
    setAccessibleName(tr("Outcome"));
    m_arrow->setTextFormat(Qt::PlainText);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::step(2));
    head->addWidget(m_text, 1);
    head->addWidget(m_before);
    head->addWidget(m_arrow);
    head->addWidget(m_after);
    head->addWidget(m_copy, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::step(4), theme::step(3), theme::step(3), theme::step(3));
    layout->setSpacing(theme::step(1));
    layout->addLayout(head);
    auto *reason = new QHBoxLayout;
    reason->setSpacing(theme::step(2));
    reason->addWidget(m_why, 1);
    reason->addWidget(m_rule, 0, Qt::AlignTop);
    layout->addLayout(reason);
    layout->addWidget(m_warnings);
    layout->addStretch();
    m_reserved = linesReserved * fontMetrics().lineSpacing() + theme::step(7);
    setMinimumHeight(m_reserved);
    setInk(*m_why, theme::faintText(palette()));
    setInk(*m_arrow, theme::faintText(palette()));
    setInk(*m_warnings, marks::statusTextColour(domain::Status::Lagging, palette()));
}

void EntryPreviewPanel::setPreview(const models::EntryPreview &entryPreview)
{
    const bool isReady = entryPreview.kind == Kind::Ready;
    m_copy->hide();
    const bool isChange = isReady && entryPreview.before != entryPreview.after;
    m_text->setText(entryPreview.text);
    m_before->setVisible(isChange);
    m_arrow->setVisible(isChange);
    m_after->setVisible(isReady);
    m_why->setVisible(isReady);
    m_rule->setVisible(isReady);
    m_warnings->setVisible(!entryPreview.warnings.isEmpty());
    m_why->setText(entryPreview.why);
    m_warnings->setText(entryPreview.warnings.join(u'\n'));
    if (isReady) {
        m_before->setStatus(entryPreview.before);
        m_after->setStatus(entryPreview.after);
        m_rule->setStatus(entryPreview.after);
    }
    const QColor refusal = marks::statusTextColour(domain::Status::Behind, palette());
    setInk(*m_text, entryPreview.kind == Kind::Refused      ? refusal
                    : entryPreview.kind == Kind::Incomplete ? theme::faintText(palette())
                                                            : palette().color(QPalette::WindowText));
    m_wash = isReady                              ? marks::statusColour(entryPreview.after.status, palette())
             : entryPreview.kind == Kind::Refused ? marks::statusColour(domain::Status::Behind, palette())
                                                  : theme::line(palette());
    setEdge(m_wash);
    setAccessibleDescription(
        QStringList{entryPreview.text, entryPreview.why, entryPreview.warnings.join(u' ')}.join(u' ').trimmed());
    makeRoom();
}

/// Lets the dialog grow when the reserved lines are too few, so that no warning is cut.
void EntryPreviewPanel::makeRoom()
{
    setMinimumHeight(std::max(m_reserved, layout()->totalHeightForWidth(width())));
}

void EntryPreviewPanel::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    makeRoom();
}

void EntryPreviewPanel::refuse(const domain::Error &error)
{
    const QString sentence = wording::sentence(error);
    setPreview({Kind::Refused, sentence, {}, {}});
    m_copy->setTold(sentence, error);
    m_copy->show();
}

void EntryPreviewPanel::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QColor wash = m_wash;
    wash.setAlphaF(0.06F);
    QPainter(this).fillRect(rect().adjusted(1, 1, -1, -1), wash);
}

} // namespace xushi::ui
