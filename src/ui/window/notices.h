#pragma once

#include "domain/error.h"

#include <QDateTime>
#include <QWidget>

#include <optional>

namespace xushi::models {
class Maintenance;
}

namespace xushi::ui {

class DamageBanner;
class MessageBanner;

/// What the window says above every page of the database as a whole: that it is read-only, that something failed, that
/// the file is damaged, that it was not backed up, and that the program did not end well the last time.
class Notices : public QWidget {
    Q_OBJECT

public:
    /// `maintenance` must outlive this.
    Notices(models::Maintenance &maintenance, QWidget *parent);

    void sayReadOnly(const QString &sentence);
    void sayFailure(const domain::Error &error);
    void forgetFailure();
    [[nodiscard]] DamageBanner &damage() const { return *m_damage; }

    /// The window that was opened at `began` never took its leave: said once the check has found the file whole. Where
    /// it finds damage, that is said instead.
    void noteUnexpectedEnd(const QDateTime &began) { m_unexpectedlyEnded = began; }

private:
    void sayWhole();

    MessageBanner *m_readOnly;
    MessageBanner *m_failure;
    DamageBanner *m_damage;
    MessageBanner *m_backup; ///< of the day, which failed
    MessageBanner *m_lastTime;
    std::optional<QDateTime> m_unexpectedlyEnded;
};

} // namespace xushi::ui
