#pragma once

#include <QStringList>

/// Lines that fill their width (两端对齐).
namespace xushi::report {

/// Whether a line is of Latin words, between which it can be spread, rather than of Chinese characters.
bool isOfWords(const QString &line);

/// The parts of a line between which room is added: words with the blank behind them, or characters; numbers are kept.
QStringList spreadParts(const QString &line);

/// What to add between the parts of a line that is `width` wide to fill `room`. 0 where that would tear it apart.
double spreadOf(const QString &line, double width, double room);

} // namespace xushi::report
