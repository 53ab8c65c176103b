#pragma once

#include <QString>

#include <vector>

namespace xushi::architecture {

/// A string or character literal; the text as it is written, without quotes.
struct Literal {
    QString text;
    int line = 0;
    bool isCharacter = false;

    friend bool operator==(const Literal &, const Literal &) = default;
};

/// A C++ source taken apart. Blanked text keeps its place: lines and columns are those of the file.
struct SourceText {
    QString code;                  ///< comments and the inside of literals blanked
    QString codeAndLiterals;       ///< comments blanked
    std::vector<Literal> literals; ///< string literals that only space parts are one, as for the compiler
};

SourceText takenApart(const QString &source);

/// An #include as a file writes it: what stands between the quotes or brackets.
struct Include {
    QString header; ///< empty when it cannot be read, as with a macro
    int line = 0;

    friend bool operator==(const Include &, const Include &) = default;
};

std::vector<Include> includesOf(const SourceText &source);

/// Line of a place in a text, from 1.
int lineOf(const QString &text, qsizetype place);

} // namespace xushi::architecture
