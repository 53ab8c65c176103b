#include "domain/values/formula_guard.h"

#include <QRegularExpression>

namespace xushi::domain {

namespace {

constexpr QChar guard(u'\'');

bool startsFormula(QChar c)
{
    return QStringLiteral("=+-@\t\r").contains(c);
}

/// "-5" and "+0.25", which are no formulas.
bool isNumber(const QString &text)
{
    static const QRegularExpression decimal(QStringLiteral("\\A[+-]?[0-9]+([.][0-9]+)?\\z"));
    return decimal.match(text).hasMatch();
}

} // namespace

QString withFormulaGuard(const QString &text)
{
    return !text.isEmpty() && startsFormula(text.front()) && !isNumber(text) ? guard + text : text;
}

QString withoutFormulaGuard(const QString &text)
{
    return text.size() > 1 && text.front() == guard && startsFormula(text[1]) ? text.sliced(1) : text;
}

} // namespace xushi::domain
