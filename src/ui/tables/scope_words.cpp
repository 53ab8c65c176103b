#include "ui/tables/scope_words.h"

#include "models/tables/table_copy.h"
#include "models/view/task_scope.h"
#include "models/view/view_source.h"

namespace xushi::ui {

QString captionOf(const models::ViewSource &source, const QString &list, const models::TaskScope &scope)
{
    QStringList parts;
    if (!scope.unit.isEmpty())
        parts += models::unitName(source, scope.unit);
    if (const domain::Task *task = source.task(scope.task))
        parts += models::taskText(*task);
    parts += list;
    return models::copyCaption(source, parts.join(QStringLiteral(" · ")));
}

} // namespace xushi::ui
