#include "ui/widgets/manual_request.h"

#include <QCoreApplication>
#include <QVariant>
#include <QWidget>

namespace xushi::ui {

namespace {

constexpr auto sectionProperty = "manualSection";

} // namespace

void setManualTopic(QWidget &widget, models::ManualTopic topic)
{
    widget.setProperty(sectionProperty, models::manualSection(topic));
}

QString sectionAround(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget())
        if (const QVariant section = widget->property(sectionProperty); section.isValid())
            return section.toString();
    return {};
}

QEvent::Type ManualRequest::kind()
{
    static const auto registered = static_cast<Type>(registerEventType());
    return registered;
}

void askForManual(QWidget &from, const QString &section)
{
    ManualRequest request(section);
    QCoreApplication::sendEvent(&from, &request);
}

} // namespace xushi::ui
