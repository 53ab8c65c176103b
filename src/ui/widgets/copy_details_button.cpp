#include "ui/widgets/copy_details_button.h"

#include <QClipboard>
#include <QGuiApplication>

namespace xushi::ui {

CopyDetailsButton::CopyDetailsButton(QWidget *parent) : QPushButton(parent)
{
    setObjectName(QStringLiteral("copyDetails"));
    setToolTip(tr("Copies what helps whoever you ask: versions, file, time, error and the last lines of the log"));
    put(tr("Copy details"));
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, &CopyDetailsButton::copy);
}

void CopyDetailsButton::setTold(const QString &sentence, const std::optional<domain::Error> &error)
{
    m_told = {sentence, error, QDateTime::currentDateTime()};
    put(tr("Copy details"));
    models::logReported(m_told);
}

void CopyDetailsButton::copy()
{
    QGuiApplication::clipboard()->setText(models::detailsOf(m_told));
    put(tr("Copied"));
}

void CopyDetailsButton::put(const QString &text)
{
    setText(text);
    setAccessibleName(text);
}

} // namespace xushi::ui
