#pragma once

// Only this file knows the version of Catch2: Debian 12 ships v2, later systems v3.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <ostream>

// Failures print what was compared, not {?}.
inline std::ostream &operator<<(std::ostream &out, const QString &text)
{
    return out << '"' << text.toStdString() << '"';
}

inline std::ostream &operator<<(std::ostream &out, const QByteArray &bytes)
{
    return out << '"' << bytes.toStdString() << '"';
}

inline std::ostream &operator<<(std::ostream &out, QDate day)
{
    return out << day.toString(Qt::ISODate).toStdString();
}
