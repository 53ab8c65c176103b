#pragma once

#include "domain/entry/typed_amount.h"
#include "domain/values/error.h"

#include <vector>

/// What people and programs write for a figure or a day, and what each form means or why it is refused. The tests run
/// it through every way in: dialog, grid, paste, table and command line.
namespace xushi::support {

/// An amount of an indicator that is measured in 项.
struct TypedAmount {
    const char *typed;
    const char *inField; ///< the amount that a dialog and the command line read; null: refused
    const char *inCell;  ///< the amount that a grid, a paste and a table read; null: refused; empty: no figure
    domain::ErrorCode refusal = domain::ErrorCode::NotADecimal;
};

inline const std::vector<TypedAmount> &typedAmounts()
{
    using domain::ErrorCode;
    static const std::vector<TypedAmount> forms{
        {"27", "27", "27"},
        {"27.5", "27.5", "27.5"},
        {"0027", "27", "27"},
        {"1,027", "1027", "1027"},
        {"１，０２７", "1027", "1027"},
        {"２７", "27", "27"},
        {"27项", "27", "27"},
        {"27 项", "27", "27"},
        {"２７　项", "27", "27"},
        {"2.7E+01", "27", "27"},
        {"\xE2\x88\x92"
         "27",
         "-27", "-27"},
        {"－27", "-27", "-27"},
        {"\xEF\xBB\xBF"
         "27",
         "27", "27"},
        {"27家", nullptr, nullptr, ErrorCode::OtherMeasure},
        {"27%", nullptr, nullptr, ErrorCode::OtherMeasure},
        {"2.7万", nullptr, nullptr, ErrorCode::OtherMeasure},
        {"27.00000001", nullptr, nullptr, ErrorCode::TooManyPlaces},
        {"0.57999999999999996", nullptr, "0.58", ErrorCode::TooManyPlaces},
        {"26.999999999999996", nullptr, "27", ErrorCode::TooManyPlaces},
        {"9300000000000", nullptr, nullptr, ErrorCode::OutOfRange},
        {"2,7", nullptr, nullptr},
        {"1,02,7", nullptr, nullptr},
        {"27.", nullptr, nullptr},
        {".27", nullptr, nullptr},
        {"二十七", nullptr, nullptr},
        {"27-28", nullptr, nullptr},
        {"0x27", nullptr, nullptr},
        {"1 027", nullptr, nullptr},
        {"27（项）", "27", "27"},
        {"约27", nullptr, nullptr},
        {"—", nullptr, ""},
        {"／", nullptr, ""},
        {"无", nullptr, ""},
    };
    return forms;
}

/// A day of 2024; null: it is none.
struct TypedDay {
    const char *typed;
    const char *day;
};

inline const std::vector<TypedDay> &typedDays()
{
    static const std::vector<TypedDay> forms{
        {"2024-09-12", "2024-09-12"},
        {"2024/9/12", "2024-09-12"},
        {"2024.9.12", "2024-09-12"},
        {"20240912", "2024-09-12"},
        {"2024年9月12日", "2024-09-12"},
        {"9-12", "2024-09-12"},
        {"9/12", "2024-09-12"},
        {"0912", "2024-09-12"},
        {"9月12日", "2024-09-12"},
        {"２０２４年９月１２日", "2024-09-12"},
        {"2024/9/12 0:00", "2024-09-12"},
        {"2024-09-12T08:30:00", "2024-09-12"},
        {"2024-02-30", nullptr},
        {"2024-9-31", nullptr},
        {"12/9/2024", nullptr},
        {"24-9-12", nullptr},
        {"2024-09", nullptr},
        {"九月十二日", nullptr},
    };
    return forms;
}

} // namespace xushi::support
