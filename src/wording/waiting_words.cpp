#include "wording/waiting_words.h"

#include "wording/error_words.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace xushi::wording {

namespace {

struct Waiting {
    Q_DECLARE_TR_FUNCTIONS(Waiting)
};

} // namespace

QString programWords(const QStringList &programs)
{
    QStringList words;
    for (const QString &program : programs)
        words += program == u"xushi" ? Waiting::tr("another Xushi window or command") : program;
    return listWords(words.join(QStringLiteral(", ")));
}

QString waitingFor(const QString &file, const QStringList &holders)
{
    const QString name = QFileInfo(file).fileName();
    //: a file, then the programs that hold it
    return holders.isEmpty() ? Waiting::tr("Waiting: %1 is held by another program…").arg(name)
                             : Waiting::tr("Waiting: %1 is held by %2…").arg(name, programWords(holders));
}

} // namespace xushi::wording
