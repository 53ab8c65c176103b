#pragma once

#include <QStringList>

#include <vector>

class QSettings;

namespace xushi::models {

/// The databases that were opened last (最近打开), kept in the window's settings, which all windows share.
class RecentFiles {
public:
    static constexpr int most = 8;

    struct Entry {
        QString file;
        QString text; ///< "plan.xushi — ~/work": the file and its folder
    };

    /// `settings` must outlive this.
    explicit RecentFiles(QSettings &settings) : m_settings(settings) {}

    /// Puts `file`, which was just opened, first.
    void add(const QString &file);

    /// The files that still exist, newest first, without `opened`.
    [[nodiscard]] std::vector<Entry> but(const QString &opened) const;

private:
    [[nodiscard]] QStringList kept() const;

    QSettings &m_settings;
};

} // namespace xushi::models
