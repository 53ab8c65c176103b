#include "domain/entry/typed_amount.h"

#include "domain/entry/typed_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace xushi::domain {

namespace {

/// An amount taken apart: the number without commas, and what stands behind it.
struct WrittenAmount {
    QString number;
    QString measure;
};

std::optional<WrittenAmount> amountWritten(const QString &plain)
{
    static const QRegularExpression form(
        QStringLiteral("^([-+\\x{2212}]?) ?((?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)"
                       "(?![0-9.,]) ?(.*)$"));
    const auto match = form.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    return WrittenAmount{match.captured(1) + match.captured(2).remove(u','), match.captured(3)};
}

/// The same number with 15 significant digits, rounded half away from zero, as spreadsheets show it; unchanged when it
/// has no more.
QString atSpreadsheetPrecision(const QString &number)
{
    constexpr qsizetype significant = 15;
    const qsizetype exponentAt = number.indexOf(QRegularExpression(QStringLiteral("[eE]")));
    const QString exponent = exponentAt < 0 ? QString() : number.sliced(exponentAt);
    QString digits = exponentAt < 0 ? number : number.first(exponentAt);
    QString sign;
    if (!digits.isEmpty() && !digits.front().isDigit()) {
        sign = digits.first(1);
        digits.remove(0, 1);
    }
    const qsizetype point = digits.indexOf(u'.');
    if (point < 0)
        return number;
    digits.remove(point, 1);
    qsizetype first = 0;
    while (first < digits.size() && digits[first] == u'0')
        ++first;
    const qsizetype cut = first + significant;
    if (cut >= digits.size() || cut < point)
        return number; // digits before the point are never dropped
    const bool roundsUp = digits[cut] >= u'5';
    digits.truncate(cut);
    qsizetype at = digits.size() - 1;
    for (; roundsUp && at >= 0; --at) {
        const bool carries = digits[at] == u'9';
        digits[at] = carries ? QChar(u'0') : QChar(char16_t(digits[at].unicode() + 1));
        if (!carries)
            break;
    }
    const bool isLonger = roundsUp && at < 0;
    if (isLonger)
        digits.prepend(u'1');
    const qsizetype whole = point + (isLonger ? 1 : 0);
    const QString fraction = digits.sliced(whole);
    return sign + digits.first(whole) + (fraction.isEmpty() ? QString() : u'.' + fraction) + exponent;
}

QString withoutBrackets(const QString &measure)
{
    const bool isBracketed = measure.size() > 2 && measure.startsWith(u'(') && measure.endsWith(u')');
    return isBracketed ? measure.sliced(1, measure.size() - 2).trimmed() : measure;
}

/// Whether the text can be a unit of measure at all, and is not the rest of a number that is written wrongly.
bool isMeasure(const QString &text)
{
    const auto isDigit = [](QChar sign) { return sign.isDigit(); };
    const bool beginsWell = text.front().isLetter() || text.front() == u'%' || text.front().isSymbol()
                            || text.front() == QChar(0x2030); // per mille
    return beginsWell && std::none_of(text.begin(), text.end(), isDigit);
}

/// An error that shows the text as it was typed.
Result<Quantity> shownAs(Result<Quantity> read, const QString &typed)
{
    return std::move(read).or_else(
        [&](const Error &error) -> Result<Quantity> { return failure(error.code, {typed.trimmed()}); });
}

} // namespace

Result<Quantity> readAmount(const QString &typed, const QString &unitOfMeasure, AmountPlace place)
{
    const auto written = amountWritten(plainTyped(typed));
    if (!written)
        return failure(ErrorCode::NotADecimal, {typed.trimmed()});
    const QString own = plainTyped(unitOfMeasure).simplified();
    const QString measure = withoutBrackets(written->measure.simplified());
    if (!measure.isEmpty() && measure != own)
        return isMeasure(measure) ? failure(ErrorCode::OtherMeasure, {typed.trimmed(), measure, unitOfMeasure})
                                  : failure(ErrorCode::NotADecimal, {typed.trimmed()});
    auto exact = Quantity::parse(written->number);
    if (!exact && exact.error().code == ErrorCode::TooManyPlaces && place == AmountPlace::Cell)
        exact = Quantity::parse(atSpreadsheetPrecision(written->number));
    return shownAs(std::move(exact), typed);
}

bool isNoFigure(const QString &cell)
{
    static const QRegularExpression none(QStringLiteral("^(?:[-\\x{2013}\\x{2014}\\x{2212}]+|/|\\x{65E0})?$"));
    return none.match(plainTyped(cell)).hasMatch();
}

} // namespace xushi::domain
