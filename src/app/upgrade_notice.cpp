#include "app/upgrade_notice.h"

#include "storage/file/older_version.h"
#include "ui/style/theme.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QVBoxLayout>
#include <QWidget>

namespace xushi::app {

namespace {

constexpr qint64 smallFile = 20 << 20; ///< bytes; upgraded in a second

QString words()
{
    return QCoreApplication::translate("UpgradeNotice",
                                       "The database is brought to this version's form, once. What it was is kept in "
                                       "the folder of backups. Please wait.");
}

} // namespace

UpgradeNotice::UpgradeNotice(const QString &database)
{
    if (QFileInfo(database).size() < smallFile || !storage::isOfOlderVersion(database))
        return;
    m_window = std::make_unique<QWidget>(nullptr, Qt::SplashScreen);
    m_window->setWindowTitle(QCoreApplication::applicationName());
    auto *label = new ui::Label(ui::Label::Tone::Plain, 115, false, m_window.get());
    label->setText(words());
    label->setWordWrap(true);
    auto *column = new QVBoxLayout(m_window.get());
    column->setContentsMargins(ui::theme::step(8), ui::theme::step(6), ui::theme::step(8), ui::theme::step(6));
    column->addWidget(label);
    m_window->setMinimumWidth(label->fontMetrics().averageCharWidth() * 60);
    m_window->show();
    for (int i = 0; i < 5; ++i) // a window manager answers before it is painted
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
}

UpgradeNotice::~UpgradeNotice() = default;

} // namespace xushi::app
