#pragma once

#include "domain/values/error.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace xushi::exchange {

/// A record of a CSV file, and the line where it begins, counted from 1.
struct CsvRecord {
    int line;
    QStringList cells;

    friend bool operator==(const CsvRecord &, const CsvRecord &) = default;
};

/// What is wrong on a line of a text file.
struct LineFault {
    int line; ///< from 1
    domain::Error error;

    friend bool operator==(const LineFault &, const LineFault &) = default;
};

using CsvRecords = tl::expected<std::vector<CsvRecord>, LineFault>;

/// Reads RFC 4180: cells between separators, quoted ones with line breaks and doubled quotes. Skips empty lines.
/// Faults: UnclosedQuote, TextAfterQuote.
CsvRecords readCsv(const QString &text, QChar separator);

/// Reads cells that were copied in a spreadsheet: tabs stand between them, and quotes around those with a line break.
/// Keeps empty lines, which are rows with nothing in them.
CsvRecords readCopiedCells(const QString &text);

/// The separators that a table may have (comma, semicolon, tab, bar), the likeliest first: the one that its first
/// lines have most of.
std::vector<QChar> csvSeparators(const QString &text);

/// Reads a file with its likeliest separator. Faults also: NotText.
CsvRecords readCsv(const QByteArray &bytes);

/// The fault of a file that decodedText() cannot read.
LineFault noText(const QByteArray &bytes);

} // namespace xushi::exchange
