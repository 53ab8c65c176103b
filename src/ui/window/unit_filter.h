#pragma once

#include <QComboBox>

namespace xushi::models {
class ViewSource;
}

namespace xushi::ui {

/// Limits every page to one unit (单位筛选), or shows all.
class UnitFilter : public QComboBox {
    Q_OBJECT

public:
    explicit UnitFilter(models::ViewSource &source, QWidget *parent = nullptr);

private:
    void refresh();

    models::ViewSource &m_source;
};

} // namespace xushi::ui
