#include "ui/entry/void_question.h"

#include "ui/widgets/prompter.h"

#include <QCoreApplication>

namespace xushi::ui {

namespace {

struct VoidQuestion {
    Q_DECLARE_TR_FUNCTIONS(VoidQuestion)
};

} // namespace

std::optional<QString> askVoidReason(Prompter &prompter, QWidget *parent, const QString &row)
{
    const QString label = VoidQuestion::tr("%1 stays in the journal and no longer counts. Why is it voided?").arg(row);
    return prompter.askText(parent, {VoidQuestion::tr("Void a row"), label, VoidQuestion::tr("Void")});
}

} // namespace xushi::ui
