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
    const QString bracketed = QStringLiteral("WWWWWWWWWW") + QChar(0xff08) + QStringLiteral("71%") + QChar(0xff09);
    CHECK(roomBeside(bracketed) >= roomBeside(QStringLiteral("WWWWWWWWWWWWWW")));
}
