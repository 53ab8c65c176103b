#pragma once

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace xushi::architecture {

/// A text file under src/.
struct SourceFile {
    QString path;  ///< "src/domain/plan.h"
    QString layer; ///< "domain"; empty for a file that lies in src itself
    QString text;

    [[nodiscard]] bool isCpp() const { return path.endsWith(QStringLiteral(".cpp")) || isHeader(); }
    [[nodiscard]] bool isHeader() const { return path.endsWith(QStringLiteral(".h")); }
    [[nodiscard]] bool isIn(const QStringList &layers) const { return layers.contains(layer); }
};

/// Every file under src/, sorted by path; read once.
const std::vector<SourceFile> &sourceTree();

/// "src/domain/plan.h:12: what"
QString finding(const SourceFile &file, int line, const QString &what);

/// Findings, a line each; compared with "" rather than asked whether empty, so that a failure shows them.
std::string joined(const QStringList &findings);

/// The text of a file beside src/; empty when it is not there.
QString textOf(const char *path);

} // namespace xushi::architecture
