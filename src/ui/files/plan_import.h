#pragma once

#include "domain/plan/plan.h"
#include "domain/plan/plan_fault.h"
#include "models/files/plan_offer.h"
#include "models/view/operation.h"

#include <QObject>

class QWidget;

namespace xushi::models {
class ViewSource;
}

namespace xushi::ui {

class Prompter;

/// Loads a plan file into the database: lists its faults or asks for confirmation, loads it, and shows it.
class PlanImport : public QObject {
    Q_OBJECT

public:
    /// All arguments must outlive this object.
    PlanImport(models::ViewSource &source, Prompter &prompter, QWidget *window);

    void load(const QString &file);

Q_SIGNALS:
    void done(const QString &message);

private:
    static QString listed(const std::vector<domain::PlanFault> &faults);
    void offer(domain::Plan plan);
    void ask(const models::PlanOffer &offer);
    void put(const models::PlanOffer &offer, const QStringList &confirmed);
    void finish(const models::PlanOffer &offer, const session::PlanLoaded &loaded);

    models::ViewSource &m_source;
    Prompter &m_prompter;
    QWidget *m_window;
    models::Operation m_operation;
};

} // namespace xushi::ui
