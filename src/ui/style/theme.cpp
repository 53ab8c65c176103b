#include "ui/style/theme.h"

#include "ui/style/calm_style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QToolTip>
#include <QWidget>

namespace xushi::ui::theme {

namespace {

constexpr auto lightAccent = "#1f4e8c";
constexpr auto darkAccent = "#7fb0f0";

QColor pick(const QPalette &palette, const char *light, const char *dark)
{
    return QColor(QLatin1StringView(schemeOf(palette) == Scheme::Light ? light : dark));
}

QPalette paletteFor(Scheme scheme)
{
    const bool light = scheme == Scheme::Light;
    const auto colour = [light](const char *whenLight, const char *whenDark) {
        return QColor(QLatin1StringView(light ? whenLight : whenDark));
    };
    QPalette palette(colour("#f4f6f8", "#1b1e23"));
    palette.setColor(QPalette::Window, colour("#f4f6f8", "#1b1e23"));
    palette.setColor(QPalette::WindowText, colour("#1c2430", "#e4e7eb"));
    palette.setColor(QPalette::Base, colour("#ffffff", "#24282f"));
    palette.setColor(QPalette::AlternateBase, colour("#f8fafc", "#2a2f37"));
    palette.setColor(QPalette::Text, colour("#1c2430", "#e4e7eb"));
    palette.setColor(QPalette::PlaceholderText, colour("#6b7683", "#98a2ae"));
    palette.setColor(QPalette::Button, colour("#ffffff", "#2d323a"));
    palette.setColor(QPalette::ButtonText, colour("#1c2430", "#e4e7eb"));
    palette.setColor(QPalette::ToolTipBase, colour("#1c2430", "#e4e7eb"));
    palette.setColor(QPalette::ToolTipText, colour("#ffffff", "#1c2430"));
    palette.setColor(QPalette::Highlight, colour(lightAccent, "#2f5f9e"));
    palette.setColor(QPalette::HighlightedText, QColor(Qt::white));
    palette.setColor(QPalette::Link, colour(lightAccent, darkAccent));
    palette.setColor(QPalette::Mid, colour("#d8dee6", "#3a404a"));
    palette.setColor(QPalette::Midlight, colour("#e6ebf0", "#32373f"));
    const QColor disabled = colour("#9aa3ad", "#6c7580");
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

/// The system's font if it has Chinese; else a family that has both scripts, so that digits and words match.
QFont interfaceFont(QFont system)
{
    if (QFontDatabase::writingSystems(system.family()).contains(QFontDatabase::SimplifiedChinese))
        return system;
    static constexpr std::array candidates{"Noto Sans CJK SC", "Source Han Sans SC",  "Source Han Sans CN",
                                           "Microsoft YaHei",  "WenQuanYi Micro Hei", "WenQuanYi Zen Hei"};
    for (const char *family : candidates)
        if (QFontDatabase::hasFamily(QLatin1StringView(family))) {
            system.setFamilies({QLatin1StringView(family), system.family()});
            return system;
        }
    return system;
}

} // namespace

Scheme schemeOf(const QPalette &palette)
{
    const int window = palette.color(QPalette::Window).lightness();
    return window < palette.color(QPalette::WindowText).lightness() ? Scheme::Dark : Scheme::Light;
}

void apply(QApplication &application, Scheme scheme)
{
    application.setStyle(new CalmStyle);
    const QPalette palette = paletteFor(scheme);
    application.setPalette(palette);
    QToolTip::setPalette(palette);
    application.setFont(interfaceFont(application.font()));
}

QColor accent(const QPalette &palette)
{
    return pick(palette, lightAccent, darkAccent);
}

QColor accentWash(const QPalette &palette)
{
    return pick(palette, "#e8f0fa", "#2a3a50");
}

QColor foundWash(const QPalette &palette)
{
    return pick(palette, "#fff0b3", "#5c4f1f");
}

QColor page(const QPalette &palette)
{
    return palette.color(QPalette::Window);
}

QColor card(const QPalette &palette)
{
    return palette.color(QPalette::Base);
}

QColor line(const QPalette &palette)
{
    return palette.color(QPalette::Mid);
}

QColor faintText(const QPalette &palette)
{
    return pick(palette, "#5c6773", "#a3adb8");
}

QFont scaled(const QWidget &widget, int percent, bool bold)
{
    QFont font = widget.font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * percent / 100);
    else
        font.setPixelSize(font.pixelSize() * percent / 100);
    font.setBold(bold);
    return font;
}

} // namespace xushi::ui::theme
