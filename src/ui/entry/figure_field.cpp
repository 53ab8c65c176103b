#include "ui/entry/figure_field.h"

#include "ui/style/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pill_button.h"
#include "ui/widgets/tool_tip.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace xushi::ui {

using domain::RowKind;

namespace {

constexpr std::array kinds{RowKind::Increment, RowKind::Reading, RowKind::Baseline};

QString kindHint(RowKind kind)
{
    switch (kind) {
    case RowKind::Increment:
        return FigureField::tr("What was added since the last report; below 0 it takes off");
    case RowKind::Reading:
        return FigureField::tr("The total as it stands at the end of the day");
    default:
        return FigureField::tr("The value at the end of the year before, from which the year's work is measured");
    }
}

} // namespace

FigureField::FigureField(QWidget *parent)
    : QWidget(parent),
      m_amount(new QLineEdit(this)),
      m_unitOfMeasure(new Label(Label::Tone::Plain, 100, false, this)),
      m_kinds{new PillButton(tr("Increment"), this), new PillButton(tr("Reading"), this),
              new PillButton(tr("Baseline"), this)}
{
    m_amount->setObjectName(QStringLiteral("amount"));
    m_amount->setFixedWidth(digitsWide(*m_amount, 16));
    setFocusProxy(m_amount);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::step(2));
    row->addWidget(m_amount);
    row->addWidget(m_unitOfMeasure);
    row->addStretch();
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        m_kinds[i]->setAccessibleName(m_kinds[i]->text());
        row->addWidget(m_kinds[i]);
        m_kinds[i]->installEventFilter(this);
        connect(m_kinds[i], &QRadioButton::clicked, this, [this, i] { Q_EMIT kindChosen(kinds[i]); });
    }
    connect(m_amount, &QLineEdit::textChanged, this, &FigureField::typed);
}

bool FigureField::eventFilter(QObject *watched, QEvent *event)
{
    const auto place = std::find(m_kinds.begin(), m_kinds.end(), watched);
    if (event->type() == QEvent::KeyPress && place != m_kinds.end()
        && moveKind(std::size_t(place - m_kinds.begin()), static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool FigureField::moveKind(std::size_t from, int key)
{
    const bool isBack = key == Qt::Key_Left || key == Qt::Key_Up;
    if (!isBack && key != Qt::Key_Right && key != Qt::Key_Down)
        return false;
    std::size_t to = from;
    do
        to = (to + (isBack ? kinds.size() - 1 : 1)) % kinds.size();
    while (to != from && !m_kinds[to]->isEnabled());
    m_kinds[to]->setFocus(isBack ? Qt::BacktabFocusReason : Qt::TabFocusReason);
    m_kinds[to]->click();
    return true;
}

void FigureField::show(const models::LogForm &form)
{
    m_unitOfMeasure->setText(form.unitOfMeasure());
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        m_kinds[i]->setEnabled(form.allows(kinds[i]));
        const QString whyNot = form.whyNot(kinds[i]);
        setPlainToolTip(*m_kinds[i], whyNot.isEmpty() ? kindHint(kinds[i]) : whyNot);
        m_kinds[i]->setChecked(kinds[i] == form.kind());
        m_kinds[i]->setFocusPolicy(kinds[i] == form.kind() ? Qt::StrongFocus : Qt::ClickFocus); // Tab stops once
    }
}

} // namespace xushi::ui
