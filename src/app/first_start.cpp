#include "app/first_start.h"

#include "exchange/plan/builtin_plan.h"
#include "exchange/plan/plan_file.h"
#include "ui/manual/manual_key.h"
#include "ui/settings/first_start_dialog.h"
#include "ui/widgets/prompter.h"
#include "ui/window/main_window.h"
#include "wording/fault_words.h"

#include <QCoreApplication>
#include <QDir>

namespace xushi::app {

using namespace domain;

namespace {

struct FirstQuestion {
    Q_DECLARE_TR_FUNCTIONS(FirstQuestion)
};

constexpr qsizetype mostFaultsTold = 3;

Result<Plan> planFrom(const QString &file)
{
    if (file.isEmpty())
        return exchange::builtInPlan();
    auto reading = exchange::readPlanFile(file);
    if (!reading)
        return tl::unexpected<Error>(reading.error());
    if (reading->plan)
        return std::move(*reading->plan);
    QStringList faults;
    for (const PlanFault &fault : reading->faults)
        if (faults.size() < mostFaultsTold)
            faults += wording::sentence(fault);
    return failure(ErrorCode::FaultyPlan, {file, faults.join(u'\n')});
}

} // namespace

bool wantsNewDatabase(const QString &database, ui::Prompter &prompter)
{
    return prompter.confirm(
        nullptr, {FirstQuestion::tr("There is no database %1. If you look for one that there is, go back and put the "
                                    "path right. A new one can be made there, with an empty journal.")
                      .arg(QDir::toNativeSeparators(database)),
                  FirstQuestion::tr("Make a new database")});
}

std::optional<FirstAnswers> askBeforeWindow(const models::Preferences &known, const WindowFiles &files,
                                            ui::Prompter &prompter, QSettings &settings)
{
    models::FirstStart form(known, files.database, files.isDatabaseNamed, planFrom);
    ui::FirstStartDialog dialog(form, prompter);
    const ui::ManualKey help(dialog, settings);
    if (!prompter.run(dialog))
        return std::nullopt;
    return FirstAnswers{dialog.preferences(), form.database(), *form.plan()};
}

void askOverWindow(ui::MainWindow &window, const QString &database, ui::Prompter &prompter)
{
    const auto form = std::make_shared<models::FirstStart>(window.preferences(), database, true, planFrom);
    auto *dialog = new ui::FirstStartDialog(*form, prompter, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &window,
                     [&window, dialog] { window.setPreferences(dialog->preferences()); });
    QObject::connect(dialog, &QObject::destroyed, &window, [form] {}); // keeps the form alive as long as the dialog
    dialog->open();
}

} // namespace xushi::app
