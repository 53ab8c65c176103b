#include "ui/tables/mark_delegates.h"

#include "models/tables/roles.h"
#include "report/course/sparkline.h"
#include "report/marks/bullet_bar.h"
#include "report/marks/status_count_bar.h"
#include "ui/style/marks.h"
#include "ui/style/theme.h"

#include <QPainter>

#include <cmath>

namespace xushi::ui {

using namespace domain;

namespace {

/// A strip in the middle of the content, as wide as it and `height` high.
QRectF strip(const QRect &content, int height)
{
    return QRectF(content.left(), content.center().y() - height / 2, content.width(), height);
}

std::vector<report::DatedValue> actualOf(const models::Trend &trend)
{
    std::vector<report::DatedValue> values;
    for (const session::TrendPoint &point : trend.points)
        values.push_back({point.day, point.actual});
    return values;
}

std::vector<report::DatedValue> scheduleOf(const models::Trend &trend)
{
    std::vector<report::DatedValue> values;
    for (const session::TrendPoint &point : trend.points)
        values.push_back({point.day, point.expected});
    return values;
}

} // namespace

void BulletDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                                  const QModelIndex &index) const
{
    const auto assessment = index.data(models::AssessmentRole).value<Assessment>();
    const report::BulletBar bar = report::bulletBarOf(assessment);
    const int height = std::min(content.height(), option.fontMetrics.height() + theme::step(1));
    report::drawBulletBar(painter, strip(content, height), bar,
                          report::bulletBarColours(bar.status, marks::paletteOf(option.palette)));
}

void SparklineDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                                     const QModelIndex &index) const
{
    const auto trend = index.data(models::TrendRole).value<models::TrendHandle>();
    if (!trend)
        return;
    const auto line = report::sparklineOf(actualOf(*trend), scheduleOf(*trend), trend->period, trend->asOf);
    const QColor schedule = marks::readable(theme::line(option.palette), theme::card(option.palette), 2);
    report::drawSparkline(painter, strip(content, std::min(content.height() - 4, option.fontMetrics.height())), line,
                          {theme::accent(option.palette), schedule});
}

StatusCountBarDelegate::StatusCountBarDelegate(int height, QObject *parent)
    : CellDelegate(Tone::Plain, parent), m_height(height)
{
}

void StatusCountBarDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                                          const QModelIndex &index) const
{
    const auto counts = index.data(models::CountsRole).value<StatusCounts>();
    report::drawStatusCountBar(painter, strip(content, m_height), counts, marks::paletteOf(option.palette),
                               marks::track(option.palette));
}

void RankChangeDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                                      const QModelIndex &index) const
{
    const int change = index.data(models::RankChangeRole).toInt();
    if (change == 0) {
        painter.setPen(theme::faintText(option.palette));
        CellDelegate::paintContent(painter, option, content, index);
        return;
    }
    const int side = option.fontMetrics.capHeight() + 2;
    marks::drawArrow(painter, QRectF(content.left(), content.center().y() - side / 2 + 0.5, side, side), change > 0,
                     ink(option));
    painter.drawText(content.adjusted(side + 3, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                     QString::number(std::abs(change)));
}

} // namespace xushi::ui
