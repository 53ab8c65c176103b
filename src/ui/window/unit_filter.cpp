#include "ui/window/unit_filter.h"

#include "models/view/view_source.h"
#include "ui/widgets/controls.h"

namespace xushi::ui {

UnitFilter::UnitFilter(models::ViewSource &source, QWidget *parent) : QComboBox(parent), m_source(source)
{
    setAccessibleName(tr("Unit that every page is narrowed to"));
    setToolTip(tr("Narrows every page to one unit"));
    setObjectName(QStringLiteral("unitFilter"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    connect(this, &QComboBox::activated, this, [this] { m_source.setUnit(currentData().toString()); });
    source.follow(this, &UnitFilter::refresh);
    refresh();
}

void UnitFilter::refresh()
{
    if (!m_source.hasView())
        return;
    std::vector<ComboItem> items{{tr("All units"), QString()}};
    for (const domain::Unit &unit : m_source.plan().units)
        items.push_back({unit.name, unit.id});
    setItems(*this, items);
    setCurrentIndex(std::max(0, findData(m_source.unit())));
}

} // namespace xushi::ui
