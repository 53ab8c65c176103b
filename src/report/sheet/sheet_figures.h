#pragma once

#include "report/sheet/sheet_content.h"

/// What the papers print of one indicator.
namespace xushi::report {

/// Words that a plan puts behind a target: 以上.
QStringList wordsBehindTargets();

/// A name and, in brackets, its unit of measure or its role; only the name where there is none.
QString withBracket(const QString &text, const QString &bracket);

/// The cells of an indicator in row `number`.
SheetFigures figuresOf(const domain::Assessment &assessment, int number);

/// The number that is printed as the target: in a plan of several years the year's, where there is one.
domain::Quantity printedTarget(const domain::Assessment &assessment);

} // namespace xushi::report
