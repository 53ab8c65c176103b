#pragma once

#include <QCollator>

namespace xushi::models {

/// How texts are sorted: by pinyin, as Chinese readers look names up; numbers in them by their value.
inline QCollator readersCollator()
{
    QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

} // namespace xushi::models
