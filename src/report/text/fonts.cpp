#include "report/text/fonts.h"

#include <QFontDatabase>

#include <cmath>

namespace xushi::report {

namespace {

/// Without Noto's CJK faces, on purpose: Qt writes 一 in them as U+2F00 into a PDF's text.
const QStringList &debianFamilies()
{
    static const QStringList families{QStringLiteral("AR PL UKai CN"), QStringLiteral("AR PL UMing CN"),
                                      QStringLiteral("WenQuanYi Zen Hei"), QStringLiteral("WenQuanYi Micro Hei")};
    return families;
}

QStringList properFamilies(FontRole role)
{
    switch (role) {
    case FontRole::Title:
        return {QStringLiteral("方正小标宋简体"), QStringLiteral("FZXiaoBiaoSong-B05S"),
                QStringLiteral("方正小标宋_GBK"), QStringLiteral("FZXiaoBiaoSong-B05"),
                QStringLiteral("AR PL UMing CN")};
    case FontRole::Head:
    case FontRole::Heading:
        return {QStringLiteral("黑体"), QStringLiteral("SimHei"), QStringLiteral("方正黑体_GBK"),
                QStringLiteral("WenQuanYi Zen Hei"), QStringLiteral("WenQuanYi Micro Hei")};
    case FontRole::Body:
    case FontRole::Foot:
    case FontRole::Text:
        return {QStringLiteral("仿宋_GB2312"),  QStringLiteral("FangSong_GB2312"),
                QStringLiteral("仿宋"),         QStringLiteral("FangSong"),
                QStringLiteral("方正仿宋_GBK"), QStringLiteral("楷体_GB2312"),
                QStringLiteral("楷体"),         QStringLiteral("KaiTi")};
    case FontRole::PageNumber:
        return {QStringLiteral("宋体"), QStringLiteral("SimSun"), QStringLiteral("AR PL UMing CN")};
    }
    return {};
}

QString chosenFamily(const SheetFaces &chosen, FontRole role)
{
    switch (role) {
    case FontRole::Title:
        return chosen.title;
    case FontRole::Head:
    case FontRole::Heading:
        return chosen.head;
    case FontRole::Body:
    case FontRole::Foot:
    case FontRole::Text:
        return chosen.body;
    case FontRole::PageNumber:
        break;
    }
    return {};
}

/// The chosen family or the first proper one that is installed, followed by Debian's, so that the system does not pick
/// another face in between.
QStringList presentFamilies(FontRole role, const SheetFaces &chosen)
{
    QStringList present;
    if (const QString family = chosenFamily(chosen, role); !family.isEmpty() && QFontDatabase::hasFamily(family))
        present += family;
    for (const QString &family : properFamilies(role)) {
        if (present.isEmpty() && QFontDatabase::hasFamily(family))
            present += family;
    }
    for (const QString &family : debianFamilies()) {
        if (!present.contains(family) && QFontDatabase::hasFamily(family))
            present += family;
    }
    return present;
}

QFont makeFont(FontRole role, const SheetFaces &chosen)
{
    QFont font;
    const QStringList families = presentFamilies(role, chosen);
    if (!families.isEmpty())
        font.setFamilies(families);
    font.setPixelSize(static_cast<int>(std::lround(SheetFonts::size(role))));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

SheetFonts::SheetFonts(const SheetFaces &chosen)
{
    for (int i = 0; i < fontRoleCount; ++i)
        m_fonts[static_cast<std::size_t>(i)] = makeFont(static_cast<FontRole>(i), chosen);
}

double SheetFonts::outline(FontRole role) const
{
    const bool isLight = of(role).families().value(0) == QStringLiteral("AR PL UMing CN");
    return role == FontRole::Title && isLight ? size(role) / 32 : 0;
}

QString SheetFonts::properFamily(FontRole role)
{
    return properFamilies(role).value(0);
}

QStringList SheetFonts::choosableFamilies()
{
    QStringList families;
    for (const QString &family : QFontDatabase::families(QFontDatabase::SimplifiedChinese))
        if (QFontDatabase::isSmoothlyScalable(family) && !QFontDatabase::isPrivateFamily(family))
            families += family;
    return families;
}

double SheetFonts::size(FontRole role)
{
    switch (role) {
    case FontRole::Title:
        return fromPoints(22);
    case FontRole::Head:
    case FontRole::Body:
        return fromPoints(10);
    case FontRole::Foot:
        return fromPoints(9);
    case FontRole::PageNumber:
        return fromPoints(14);
    case FontRole::Heading:
    case FontRole::Text:
        return fromPoints(16);
    }
    return fromPoints(10);
}

double baselineIn(double lineTop, double lineHeight, FontRole role)
{
    return lineTop + lineHeight / 2 + 0.37 * SheetFonts::size(role);
}

} // namespace xushi::report
