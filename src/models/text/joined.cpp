#include "models/text/joined.h"

#include <QCoreApplication>

namespace xushi::models {

namespace {

struct Joined {
    Q_DECLARE_TR_FUNCTIONS(Joined)
};

} // namespace

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString oneAfterAnother(const QStringList &sentences)
{
    QString said = sentences.value(0);
    for (const QString &sentence : sentences.mid(1))
        said = Joined::tr("%1 %2", "two sentences").arg(said, sentence);
    return said;
}

} // namespace xushi::models
