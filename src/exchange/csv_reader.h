#pragma once

#include "domain/error.h"

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

/// Reads RFC 4180: cells between commas (or semicolons or tabs, whichever the first line has most of), quoted ones
/// with line breaks and doubled quotes. UTF-8 with or without byte order mark, else GB18030, as spreadsheets save on
/// Chinese desktops. Skips empty lines. Faults: NotText, UnclosedQuote, TextAfterQuote.
tl::expected<std::vector<CsvRecord>, LineFault> readCsv(const QByteArray &bytes);

} // namespace xushi::exchange
