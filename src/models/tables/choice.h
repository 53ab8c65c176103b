#pragma once

#include <QString>

namespace xushi::models {

/// One entry of a list to choose from.
struct Choice {
    QString id;
    QString text;

    friend bool operator==(const Choice &, const Choice &) = default;
};

} // namespace xushi::models
