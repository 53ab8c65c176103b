#pragma once

#include "domain/values/error.h"
#include "papers/kept_paper.h"

namespace xushi::papers {

/// The papers of a database as they were printed and exported (存档件): PDF files in a folder beside it,
/// "xushi-papers" for "xushi.db". None is ever changed, replaced or deleted.
class KeptPapers {
public:
    explicit KeptPapers(const QString &database);

    [[nodiscard]] const QString &folder() const { return m_folder; }

    /// Keeps these bytes, with a name by the facts of `paper`; its checksum and file are set here. The same bytes of
    /// the same day are not kept twice. Errors: DiskFull, CannotWrite.
    [[nodiscard]] domain::Result<void> keep(const QByteArray &pdf, KeptPaper paper) const;

    /// Newest first. Files of other names are passed over.
    [[nodiscard]] std::vector<KeptPaper> list() const;

    /// The bytes, if they are still those that were printed. Errors: CannotRead, KeptPaperChanged.
    static domain::Result<QByteArray> bytesOf(const KeptPaper &paper);

    /// Writes those bytes to another file. Errors: those of bytesOf(), FolderMissing, DiskFull, CannotWrite.
    static domain::Result<void> copy(const KeptPaper &paper, const QString &file);

private:
    QString m_folder;
};

} // namespace xushi::papers
