#include "ui/widgets/export_bar.h"

#include "ui/style/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

namespace xushi::ui {

ExportBar::ExportBar(QWidget *parent)
    : QWidget(parent),
      m_label(new Label(Label::Tone::Plain)),
      m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_bar->setAccessibleName(tr("How much is written"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(digitsWide(*this, 24));
    m_cancel->setAccessibleName(tr("Cancel the export"));
    m_cancel->setToolTip(tr("Stops the export; files that are written already stay"));
    m_cancel->setObjectName(QStringLiteral("cancelExport"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::step(6), theme::step(2), theme::step(6), theme::step(2));
    layout->setSpacing(theme::step(3));
    layout->addWidget(m_label, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &ExportBar::cancelRequested);
    hide();
}

void ExportBar::begin(const QString &file)
{
    m_label->setText(tr("Writing %1…").arg(QFileInfo(file).fileName()));
    m_bar->setRange(0, 100);
    m_bar->setValue(0);
    m_cancel->setEnabled(true);
    show();
}

void ExportBar::setPercent(int percent)
{
    m_bar->setValue(percent);
}

void ExportBar::setFinishing()
{
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(false);
}

void ExportBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::card(palette()));
    painter.fillRect(QRect(0, 0, width(), 1), theme::line(palette()));
}

} // namespace xushi::ui
