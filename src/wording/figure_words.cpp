#include "wording/figure_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace xushi::wording {

using namespace domain;

namespace {

struct Figures {
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

} // namespace

QString withUnit(Quantity quantity, const QString &unitOfMeasure)
{
    return withUnit(quantity.toString(), unitOfMeasure);
}

QString withUnit(const QString &figure, const QString &unitOfMeasure)
{
    if (unitOfMeasure.isEmpty())
        return figure;
    const bool isSign = isPercentage(unitOfMeasure.left(1)) || unitOfMeasure.startsWith(QChar(0x2030));
    if (isSign)
        return figure + unitOfMeasure;
    //: a figure and its unit of measure
    return Figures::tr("%1 %2").arg(figure, unitOfMeasure);
}

bool isPercentage(const QString &unitOfMeasure)
{
    return unitOfMeasure == u'%' || unitOfMeasure == QChar(0xff05);
}

QString percent(Share share, int places)
{
    return share.toPercent(places) + u'%';
}

QString shortPercent(Share share)
{
    QString text = share.toPercent(1);
    if (text.endsWith(u".0"))
        text.chop(2);
    return text + u'%';
}

QString schedulePercent(const Period &period, QDate day)
{
    const Fraction gone = scheduleFraction(period, day);
    return shortPercent(*Share::of(gone.numerator, gone.denominator));
}

QString nothing()
{
    return QString(QChar(0x2014));
}

QString shortDay(QDate day)
{
    //: A day inside a sentence, as a QDate format
    return QLocale::c().toString(day, Figures::tr("d MMM"));
}

QString longDay(QDate day)
{
    //: A day with its year, as a QDate format
    return QLocale::c().toString(day, Figures::tr("d MMMM yyyy"));
}

QString quarterName(const Quarter &quarter)
{
    switch (quarter.number()) {
    case 1:
        return Figures::tr("First quarter of %1").arg(quarter.year());
    case 2:
        return Figures::tr("Second quarter of %1").arg(quarter.year());
    case 3:
        return Figures::tr("Third quarter of %1").arg(quarter.year());
    default:
        return Figures::tr("Fourth quarter of %1").arg(quarter.year());
    }
}

} // namespace xushi::wording
