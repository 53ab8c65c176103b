#pragma once

#include "papers/kept_papers.h"
#include "support/catch.h"

#include <QTemporaryDir>

namespace xushi::papers {

/// The sheets of all units in the third quarter, printed at this local time ("2024-10-08 09:30").
inline KeptPaper aPaper(const char *printed)
{
    KeptPaper paper{QDateTime::fromString(QString::fromLatin1(printed), QStringLiteral("yyyy-MM-dd HH:mm")),
                    domain::Quarter::of(QDate(2024, 9, 30))};
    paper.plan = QStringLiteral("a-plan");
    paper.digest = QStringLiteral("7f3a-91c2-e04d");
    paper.rules = 2;
    return paper;
}

inline KeptPaper withUnit(KeptPaper paper, const char *id, const QString &name)
{
    paper.unitId = QString::fromLatin1(id);
    paper.unit = name;
    return paper;
}

inline KeptPaper withDigest(KeptPaper paper, const char *digest)
{
    paper.digest = QString::fromLatin1(digest);
    return paper;
}

inline KeptPaper asBulletin(KeptPaper paper)
{
    paper.kind = PaperKind::Bulletin;
    return paper;
}

/// The kept papers of a database in a folder of its own.
class Archive {
public:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] KeptPapers kept() const { return KeptPapers(path(QStringLiteral("year.db"))); }

    void keep(const KeptPaper &paper, const QByteArray &bytes) const { REQUIRE(kept().keep(bytes, paper)); }

private:
    QTemporaryDir m_folder;
};

} // namespace xushi::papers
