#pragma once

#include <QWidget>

namespace xushi::models {
class ViewSource;
}

namespace xushi::ui {

/// The overview (总览): counts by status, the projects, the units.
class OverviewPage : public QWidget {
    Q_OBJECT

public:
    explicit OverviewPage(models::ViewSource &source, QWidget *parent = nullptr);

Q_SIGNALS:
    void unitChosen(const QString &unit);

private:
    models::ViewSource &m_source;
};

} // namespace xushi::ui
