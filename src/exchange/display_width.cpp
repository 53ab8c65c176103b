#include "exchange/display_width.h"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

namespace xushi::exchange {

namespace {

int columnsOf(UChar32 character)
{
    switch (u_charType(character)) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_CONTROL_CHAR:
    case U_FORMAT_CHAR:
        return 0;
    default:
        break;
    }
    const int width = u_getIntPropertyValue(character, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

} // namespace

int displayWidth(QStringView text)
{
    int width = 0;
    for (qsizetype at = 0; at < text.size();) {
        UChar32 character = 0;
        U16_NEXT(text.utf16(), at, text.size(), character);
        width += columnsOf(character);
    }
    return width;
}

} // namespace xushi::exchange
