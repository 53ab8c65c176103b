#pragma once

#include "source_text.h"

#include <QStringList>

namespace xushi::architecture {

/// A breach of a rule: where and what.
struct Breach {
    int line = 0;
    QString what;

    friend bool operator==(const Breach &, const Breach &) = default;
};

/// String literals that hold SQL.
std::vector<Breach> sqlIn(const SourceText &source);

/// Floating-point types, functions that give them, and literals.
std::vector<Breach> floatingPointIn(const SourceText &source);

/// Chinese in string literals, as it stands or as an escape, and in names; in character literals letters only,
/// for a mark such as a full-width comma may have to be looked for.
std::vector<Breach> chineseIn(const SourceText &source);

/// Reading the clock.
std::vector<Breach> clockIn(const SourceText &source);

/// Using the database of a workspace: `workspace.database()`.
std::vector<Breach> workspaceDatabaseIn(const SourceText &source);

/// Running an event loop: the class itself, `processEvents`, `exec` of anything but an SQL query, and the functions of
/// Qt that open a dialog and wait for its answer.
std::vector<Breach> eventLoopsIn(const SourceText &source);

/// Tooltips that Qt may take for HTML: set or shown without plainToolTip() or setPlainToolTip(), but for a text that
/// stands in the source.
std::vector<Breach> guessedToolTipsIn(const SourceText &source);

/// Labels that Qt may take for HTML: made in a file that does not make labels plain.
std::vector<Breach> guessedLabelsIn(const SourceText &source);

/// Whether a header is guarded by #pragma once.
bool hasPragmaOnce(const SourceText &source);

/// Lines of a text; a last line without a line feed counts.
int lineCount(const QString &text);

/// Names that stand in literals or comments, and ids that are a whole literal.
std::vector<Breach> planWordsIn(const QString &text, const SourceText &source, const QStringList &names,
                                const QStringList &ids);

} // namespace xushi::architecture
