#include "exchange/display_width.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <array>

namespace xushi::exchange {

namespace {

struct CodeRange {
    char32_t first;
    char32_t last;
};

/// The ranges of Unicode Standard Annex 11, classes W and F, merged where there is no narrow character between them.
constexpr std::array wideRanges{
    CodeRange{0x1100, 0x115F},   CodeRange{0x2E80, 0x303E},   CodeRange{0x3041, 0x33FF},   CodeRange{0x3400, 0x4DBF},
    CodeRange{0x4E00, 0xA4CF},   CodeRange{0xA960, 0xA97F},   CodeRange{0xAC00, 0xD7A3},   CodeRange{0xF900, 0xFAFF},
    CodeRange{0xFE10, 0xFE19},   CodeRange{0xFE30, 0xFE6F},   CodeRange{0xFF01, 0xFF60},   CodeRange{0xFFE0, 0xFFE6},
    CodeRange{0x16FE0, 0x18CFF}, CodeRange{0x1AFF0, 0x1B2FF}, CodeRange{0x1F300, 0x1F64F}, CodeRange{0x1F680, 0x1F6FF},
    CodeRange{0x1F900, 0x1F9FF}, CodeRange{0x20000, 0x2FFFD}, CodeRange{0x30000, 0x3FFFD},
};

bool isWide(char32_t code)
{
    return std::any_of(wideRanges.begin(), wideRanges.end(),
                       [code](CodeRange range) { return code >= range.first && code <= range.last; });
}

int widthOf(char32_t code)
{
    switch (QChar::category(code)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Control:
    case QChar::Other_Format:
        return 0;
    default:
        return isWide(code) ? 2 : 1;
    }
}

} // namespace

int displayWidth(QStringView text)
{
    int width = 0;
    for (const uint code : text.toUcs4())
        width += widthOf(code);
    return width;
}

} // namespace xushi::exchange
