#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace xushi::wording {

/// A day as people write it: 2024-09-12, 2024/9/12, 2024.9.12, 20240912, 2024年9月12日; without a year, for which
/// `year` is taken: 9-12, 9/12, 9.12, 0912, 9月12日. Digits may be full-width. Absent when there is no such day, or
/// when the text is ambiguous.
std::optional<QDate> writtenDay(const QString &text, int year);

} // namespace xushi::wording
