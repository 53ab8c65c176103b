#include "exchange/xlsx_value.h"

#include <QCoreApplication>

#include <limits>

namespace xushi::exchange {

namespace {

struct Spreadsheet {
    Q_DECLARE_TR_FUNCTIONS(Spreadsheet)
};

/// The number of digits from the first to the last that is not 0.
int significantDigits(domain::Quantity quantity)
{
    quint64 left = quantity.millionths() < 0 ? quint64(-quantity.millionths()) : quint64(quantity.millionths());
    while (left != 0 && left % 10 == 0)
        left /= 10;
    int digits = 0;
    for (; left != 0; left /= 10)
        ++digits;
    return digits;
}

bool isXmlCharacter(QChar c)
{
    return (c >= u' ' || c == u'\t' || c == u'\n') && c != QChar(0xFFFE) && c != QChar(0xFFFF);
}

} // namespace

std::optional<double> spreadsheetNumber(domain::Quantity quantity)
{
    if (significantDigits(quantity) > std::numeric_limits<double>::digits10)
        return std::nullopt;
    return quantity.toString().toDouble(); // correctly rounded, whatever the locale
}

QString spreadsheetText(const QString &text)
{
    QString cell;
    cell.reserve(text.size());
    for (const QChar c : text)
        if (isXmlCharacter(c))
            cell += c;
    if (cell.size() <= longestText)
        return cell;
    //: at the end of a text that is cut
    const QString cut = Spreadsheet::tr("\u2026 (cut here: a cell holds no more; the whole is in the journal)");
    cell.truncate(longestText - cut.size());
    if (cell.back().isHighSurrogate())
        cell.chop(1);
    return cell + cut;
}

} // namespace xushi::exchange
