#pragma once

#include "domain/plan.h"
#include "domain/plan_fault.h"

#include <QObject>

class QWidget;

namespace xushi::models {
class ViewSource;
}

namespace xushi::ui {

class Prompter;

/// Brings a plan file into the database: lists its faults or asks whether to load it, loads it, and looks at it.
class PlanImport : public QObject {
    Q_OBJECT

public:
    /// All must outlive this.
    PlanImport(models::ViewSource &source, Prompter &prompter, QWidget *window);

    void bring(const QString &file);

Q_SIGNALS:
    void done(const QString &message);

private:
    static QString listed(const std::vector<domain::PlanFault> &faults);
    void offer(domain::Plan plan);

    models::ViewSource &m_source;
    Prompter &m_prompter;
    QWidget *m_window;
};

} // namespace xushi::ui
