#include "ui/widgets/card_flow.h"

#include "support/catch.h"

#include <QLayoutItem>

using xushi::ui::CardFlow;

namespace {

class Card : public QLayoutItem {
public:
    explicit Card(int width) : m_hint(width, 40) {}

    QSize sizeHint() const override { return m_hint; }
    QSize minimumSize() const override { return m_hint; }
    QSize maximumSize() const override { return m_hint; }
    Qt::Orientations expandingDirections() const override { return {}; }
    void setGeometry(const QRect &rect) override { m_place = rect; }
    QRect geometry() const override { return m_place; }
    bool isEmpty() const override { return false; }

private:
    QSize m_hint;
    QRect m_place;
};

class Cards {
public:
    explicit Cards(std::initializer_list<int> widths)
    {
        for (const int width : widths)
            m_flow.addItem(new Card(width));
    }

    /// The columns' left edges and widths: "0+100 110+100", one line for each row of cards.
    QString laidOutIn(int width)
    {
        m_flow.setGeometry({0, 0, width, m_flow.heightForWidth(width)});
        QString text;
        int y = 0;
        for (int i = 0; i < m_flow.count(); ++i) {
            const QRect place = m_flow.itemAt(i)->geometry();
            if (!text.isEmpty())
                text += place.y() == y ? u' ' : u'\n';
            y = place.y();
            text += QStringLiteral("%1+%2").arg(place.x()).arg(place.width());
        }
        return text;
    }

    int heightFor(int width) const { return m_flow.heightForWidth(width); }

private:
    CardFlow m_flow{200, 10};
};

} // namespace

TEST_CASE("cards that fit in one row have equal widths, up to the maximum")
{
    Cards cards({60, 80, 60});
    CHECK(cards.laidOutIn(320) == QStringLiteral("0+100 110+100 220+100"));
    CHECK(cards.laidOutIn(2000) == QStringLiteral("0+200 210+200 420+200"));
    CHECK(cards.heightFor(320) == 40);
}

TEST_CASE("a card that needs more than its share takes width from the others")
{
    Cards cards({60, 150, 60});
    CHECK(cards.laidOutIn(320) == QStringLiteral("0+75 85+150 245+75"));
    CHECK(cards.laidOutIn(321) == QStringLiteral("0+76 86+150 246+75"));
}

TEST_CASE("cards that do not fit in one row stand in equal rows")
{
    Cards cards({90, 90, 90, 90, 90});
    CHECK(cards.laidOutIn(450) == QStringLiteral("0+144 154+143 307+143\n0+144 154+143"));
    CHECK(cards.heightFor(450) == 90);
    CHECK(cards.laidOutIn(50) == QStringLiteral("0+90\n0+90\n0+90\n0+90\n0+90"));
}
