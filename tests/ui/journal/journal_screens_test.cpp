// Takes pictures of the journal page, for a person to look at. Other tests check the behaviour.
#include "models/journal/journal_model.h"
#include "models/tables/roles.h"
#include "session/entry/void_entry.h"
#include "support/catch.h"
#include "support/database_beside.h"
#include "ui/entry/entry_controller.h"
#include "ui/journal/journal_page.h"
#include "ui/journal/journal_table.h"
#include "ui/sample_journal.h"
#include "ui/scripted_prompter.h"
#include "ui/shell.h"
#include "ui/style/theme.h"
#include "wording/language.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace xushi;
using namespace xushi::ui;

namespace {

/// The size of a page in a window of 1440 × 900 and of 1024 × 600, without side bar and top bar.
constexpr QSize usual(1290, 850);
constexpr QSize small(880, 550);

struct Setting {
    theme::Scheme scheme;
    wording::Language language;
    const char *name;
};

void voidSome(session::Workspace &workspace)
{
    models::ViewSource source(support::databaseBeside(workspace));
    ScriptedPrompter prompter;
    models::JournalModel model(source);
    model.setSearch({});
    for (const int row : {3, 14, 15}) {
        const QString id = model.index(row, 0).data(models::KeyRole).toString();
        REQUIRE(session::voidRow(workspace, id, QStringLiteral("单位重复报送,以上月台账为准")));
    }
}

void paint(models::ViewSource &source, const QString &name, QSize size, const char *task = "", const QString &text = {},
           bool ownDays = false)
{
    ScriptedPrompter prompter;
    EntryController entry(source, prompter);
    JournalPage page(source, entry, prompter);
    page.show();
    if (*task)
        page.showTask(QString::fromLatin1(task));
    control<QLineEdit>(page, "filterText").setText(text);
    if (ownDays)
        control<QComboBox>(page, "filterPeriod").setCurrentIndex(control<QComboBox>(page, "filterPeriod").count() - 1);
    control(page, "journal").setFocus();
    for (int i = 0; i < 20; ++i)
        QApplication::processEvents();
    takePicture(page, QStringLiteral("journal-") + name, size);
}

} // namespace

TEST_CASE("pictures are taken of the journal page", "[.screens]")
{
    const QTemporaryDir folder;
    const auto workspace = sampleWorkspace(folder.filePath(QStringLiteral("test.db")));
    voidSome(*workspace);
    models::ViewSource source(support::databaseBeside(*workspace));
    using theme::Scheme;
    using wording::Language;
    for (const Setting &setting :
         {Setting{Scheme::Dark, Language::English, "dark-en"}, Setting{Scheme::Dark, Language::Chinese, "dark-zh"},
          Setting{Scheme::Light, Language::Chinese, "light-zh"},
          Setting{Scheme::Light, Language::English, "light-en"}}) {
        theme::apply(*qApp, setting.scheme);
        wording::speak(*qApp, setting.language);
        const QString name = QString::fromLatin1(setting.name);
        paint(source, name + QStringLiteral("-1440"), usual);
        paint(source, name + QStringLiteral("-1024"), small);
    }
    paint(source, QStringLiteral("task-1024"), small, "1.2", {}, true);
    paint(source, QStringLiteral("nomatch"), small, "", QStringLiteral("zzz"));
    paint(source, QStringLiteral("4k"), QSize(3700, 2000));
    const QFont font = qApp->font();
    QFont large = font;
    large.setPointSizeF(font.pointSizeF() * 1.5);
    qApp->setFont(large);
    paint(source, QStringLiteral("large"), QSize(1290, 850), "", {}, true);
    qApp->setFont(font);
}
