#include "app/upgrade_notice.h"

#include "storage/file/older_version.h"

#include <QApplication>
#include <QFileInfo>
#include <QFontMetrics>
#include <QPixmap>
#include <QSplashScreen>

namespace xushi::app {

namespace {

constexpr int margin = 24;

QString words()
{
    return QCoreApplication::translate("UpgradeNotice",
                                       "The database is brought to this version's form, once. What it was is kept in "
                                       "the folder of backups. Please wait.");
}

/// A calm ground with room for the words.
QPixmap ground()
{
    const QFontMetrics metrics(QApplication::font());
    const int width = metrics.averageCharWidth() * 60;
    const QRect text = metrics.boundingRect(QRect(0, 0, width, 0), Qt::TextWordWrap, words());
    QPixmap pixmap(width + 2 * margin, text.height() + 2 * margin);
    pixmap.fill(QApplication::palette().color(QPalette::Base));
    return pixmap;
}

} // namespace

UpgradeNotice::UpgradeNotice(const QString &database, qint64 least)
{
    if (QFileInfo(database).size() < least || !storage::isOfOlderVersion(database))
        return;
    m_window = std::make_unique<QSplashScreen>(ground());
    m_window->show();
    m_window->showMessage(words(), static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap,
                          QApplication::palette().color(QPalette::Text));
}

UpgradeNotice::~UpgradeNotice() = default;

} // namespace xushi::app
