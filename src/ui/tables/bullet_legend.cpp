#include "ui/tables/bullet_legend.h"

#include "report/marks/bullet_bar.h"
#include "ui/style/marks.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include <array>

namespace xushi::ui::bullet_legend {

namespace {

struct BulletLegend {
    Q_DECLARE_TR_FUNCTIONS(BulletLegend)

public:
    static std::array<QString, 3> words() { return {tr("Actual"), tr("Due"), tr("Target")}; }
};

constexpr std::array markWidths{theme::step(3), 2, 3};
constexpr int markGap = theme::step(1);
constexpr int entryGap = theme::step(2);

/// The mark as the bar draws it: a band, a tall thin tick, or a shorter thicker one.
QRect markRect(const QRect &rect, const QFontMetrics &metrics, std::size_t which, int x)
{
    const std::array heights{metrics.height() * 2 / 5, metrics.height(), metrics.height() * 3 / 4};
    return {x, rect.center().y() - heights[which] / 2 + 1, markWidths[which], heights[which]};
}

} // namespace

int width(const QFontMetrics &metrics)
{
    int sum = 2 * entryGap;
    const auto words = BulletLegend::words();
    for (std::size_t i = 0; i < words.size(); ++i)
        sum += markWidths[i] + markGap + metrics.horizontalAdvance(words[i]);
    return sum;
}

void paint(QPainter &painter, const QRect &rect, const QFontMetrics &metrics, const QPalette &palette)
{
    const auto colours = report::bulletBarColours(domain::Status::YearEnd, marks::paletteOf(palette));
    const std::array inks{theme::faintText(palette), colours.expected, colours.target};
    const auto words = BulletLegend::words();
    int x = rect.left();
    for (std::size_t i = 0; i < words.size(); ++i) {
        const int end = x + markWidths[i] + markGap + metrics.horizontalAdvance(words[i]);
        if (end > rect.right() + 2)
            return;
        painter.fillRect(markRect(rect, metrics, i, x), inks[i]);
        x += markWidths[i] + markGap;
        painter.drawText(QRect(x, rect.top(), end - x + 1, rect.height()), Qt::AlignVCenter | Qt::TextSingleLine,
                         words[i]);
        x = end + entryGap;
    }
}

} // namespace xushi::ui::bullet_legend
