#include "models/manual/manual_topic.h"

#include "domain/tokens.h"

namespace xushi::models {

QString manualSection(ManualTopic topic)
{
    for (const auto &[one, id] : manualTopics)
        if (one == topic)
            return QString::fromLatin1(id);
    return {};
}

QString manualSection(domain::Status status)
{
    return QStringLiteral("status-") + QString(domain::tokenOf(status)).replace(u'_', u'-');
}

} // namespace xushi::models
