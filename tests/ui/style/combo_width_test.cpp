#include "support/catch.h"
#include "ui/style/calm_style.h"

#include <QComboBox>

using namespace xushi::ui;

namespace {

/// The width that a combo box has beside its only text.
int roomBeside(const QString &text)
{
    CalmStyle style;
    QComboBox combo;
    combo.setStyle(&style);
    combo.setSizeAdjustPolicy(QComboBox::AdjustToContents);
    combo.addItem(text);
    return combo.sizeHint().width() - combo.fontMetrics().horizontalAdvance(text);
}

} // namespace

TEST_CASE("a combo box has room for the whole of its text, also where that ends in a full-width bracket")
{
    const QString start = QStringLiteral("Fit") + QChar(0xff08) + QStringLiteral("71%");
    CHECK(roomBeside(start + QChar(0xff09)) >= roomBeside(start + QChar(0x4e2d))); // a character that fills its width
}
