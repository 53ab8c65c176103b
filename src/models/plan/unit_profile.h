#pragma once

#include <QString>
#include <QStringList>

namespace xushi::models {

class ViewSource;

/// The facts about a unit at the top of its dashboard.
struct UnitProfile {
    QString id;
    QString name;
    int led = 0;                 ///< tasks that it leads (牵头)
    int supported = 0;           ///< tasks that it supports (配合)
    bool lacksBaselines = false; ///< an indicator of its tasks has no baseline though its schedule needs one
    QStringList persons;         ///< persons in charge of its parts, each once, in the plan's order of tasks

    /// "Leads 3 tasks, supports 1 · In charge: 张三".
    [[nodiscard]] QString summary() const;
};

UnitProfile profileOf(const ViewSource &source, const QString &unit);

} // namespace xushi::models
