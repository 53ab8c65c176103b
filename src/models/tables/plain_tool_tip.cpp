#include "models/tables/plain_tool_tip.h"

namespace xushi::models {

namespace {

/// Whether Qt may take the text for HTML. Qt::mightBeRichText() needs one of these, and stands in a library of Qt that
/// models do without.
bool mayLookRich(const QString &text)
{
    return text.contains(u'<') || text.contains(QStringLiteral("&lt;"));
}

} // namespace

QString plainToolTip(const QString &text)
{
    if (!mayLookRich(text))
        return text;
    return QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

} // namespace xushi::models
