// What people wrote is shown as they wrote it: nothing of it is taken for HTML, in no tooltip, label, box or spoken
// text.
#include "models/tables/plain_tool_tip.h"
#include "support/catch.h"
#include "ui/every_window.h"
#include "ui/hostile_office.h"
#include "ui/tables/table_view.h"
#include "ui/widgets/dialog_prompter.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QHelpEvent>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QStyledItemDelegate>
#include <QTextDocument>
#include <QTextFragment>
#include <QTimer>
#include <QToolTip>

using namespace xushi;
using namespace xushi::ui;

namespace {

/// A document that notes whether its HTML asks for a file.
class Watched : public QTextDocument {
public:
    explicit Watched(const QString &html) { setHtml(html); }
    [[nodiscard]] bool asksForFiles() const { return m_asksForFiles; }

protected:
    QVariant loadResource(int, const QUrl &) override
    {
        m_asksForFiles = true;
        return {};
    }

private:
    bool m_asksForFiles = false;
};

/// Whether a text that Qt may take for HTML holds a tag that people wrote: a picture or bold letters.
bool isInterpreted(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return false;
    const Watched document(text);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto at = block.begin(); !at.atEnd(); ++at)
            if (at.fragment().charFormat().isImageFormat() || at.fragment().charFormat().fontWeight() > QFont::Normal)
                return true;
    return document.asksForFiles();
}

/// What was looked at, and what of it was taken for HTML.
struct Findings {
    QStringList wrong;
    int hostile = 0; ///< tooltips with what people wrote

    void lookAt(const QString &where, const QString &text)
    {
        if (text.contains(QStringLiteral("etc/passwd")))
            ++hostile;
        if (isInterpreted(text) && !wrong.contains(where))
            wrong += where;
    }

    /// For what is spoken, or shown by what knows no HTML: a mark for it would be spoken and shown.
    void lookAtPlain(const QString &where, const QString &text)
    {
        if (text.contains(QStringLiteral("&lt;")) || text.contains(QStringLiteral("<qt>")))
            wrong += where;
    }
};

void lookAtModel(Findings &found, const QString &name, const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    constexpr int rowsLookedAt = 200;
    constexpr std::array tips{Qt::ToolTipRole, Qt::WhatsThisRole, Qt::StatusTipRole};
    const auto at = [&](const char *what, int column) {
        return name + QLatin1StringView(what) + QString::number(column);
    };
    for (int column = 0; column < model.columnCount(parent); ++column) {
        for (const int role : tips)
            found.lookAt(at(" head ", column), model.headerData(column, Qt::Horizontal, role).toString());
        for (int row = 0; row < std::min(rowsLookedAt, model.rowCount(parent)); ++row) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : tips)
                found.lookAt(at(" cell ", column), index.data(role).toString());
            for (const int role :
                 {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(Qt::AccessibleDescriptionRole)})
                found.lookAtPlain(at(" shown ", column), index.data(role).toString());
        }
    }
    for (int row = 0; row < std::min(rowsLookedAt, model.rowCount(parent)); ++row)
        lookAtModel(found, name, model, model.index(row, 0, parent));
}

/// The tooltips that a table's cells really show, cut texts among them.
void lookAtCells(Findings &found, const QString &name, QTableView &table)
{
    constexpr int rowsLookedAt = 20;
    const QAbstractItemModel &model = *table.model();
    for (int row = 0; row < std::min(rowsLookedAt, model.rowCount()); ++row)
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            QStyleOptionViewItem narrow;
            narrow.initFrom(&table);
            narrow.rect = QRect(0, 0, 20, 20);
            QHelpEvent event(QEvent::ToolTip, {}, {});
            table.itemDelegateForIndex(index)->helpEvent(&event, &table, narrow, index);
            found.lookAt(name + QStringLiteral(" tip of cell ") + QString::number(column), QToolTip::text());
            QToolTip::hideText();
        }
}

void lookAtLabel(Findings &found, const QString &name, const QLabel &label)
{
    found.lookAt(name + QStringLiteral(" label"), label.textFormat() == Qt::PlainText ? QString() : label.text());
    if (label.textFormat() == Qt::AutoText)
        found.wrong += name + QStringLiteral(" is a label that guesses: ") + label.text();
}

/// Qt's own parts, which show nothing that people wrote.
bool isOfQt(const QWidget &widget)
{
    return widget.objectName().startsWith(QStringLiteral("qt_"))
           && widget.objectName() != QStringLiteral("qt_msgbox_label");
}

void lookAtWidget(Findings &found, QWidget &widget)
{
    const QString name = QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
    for (const QString &tip : {widget.toolTip(), widget.statusTip(), widget.whatsThis()})
        found.lookAt(name, tip);
    if (const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&widget))
        for (const auto text : {QAccessible::Name, QAccessible::Description, QAccessible::Help})
            found.lookAtPlain(name + QStringLiteral(" spoken"), spoken->text(text));
    if (const auto *label = qobject_cast<const QLabel *>(&widget); label && !isOfQt(widget))
        lookAtLabel(found, name, *label);
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        lookAtModel(found, name, *combo->model());
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget); line && line->completer())
        lookAtModel(found, name, *line->completer()->model());
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model())
        if (!qobject_cast<const QHeaderView *>(view))
            lookAtModel(found, name, *view->model());
    if (auto *table = qobject_cast<TableView *>(&widget))
        lookAtCells(found, name, *table);
    for (const QAction *action : widget.actions())
        found.lookAt(name + QStringLiteral(" action"), action->toolTip());
}

void lookAtWindow(Findings &found, QWidget &window)
{
    lookAtWidget(found, window);
    for (QWidget *one : window.findChildren<QWidget *>())
        if (one->window() == &window || qobject_cast<QMenu *>(one))
            lookAtWidget(found, *one);
}

} // namespace

TEST_CASE("no text of a hostile plan or journal is taken for HTML, on any page, in any dialog, or by any model")
{
    Shell shell(QDate(2024, 9, 30), hostilePlan);
    enterHostileRows(*shell.workspace);
    shell.source.reloadAll();
    Findings found;
    int windows = 0;
    const auto look = [&](QWidget &window, const QString &) {
        lookAtWindow(found, window);
        ++windows;
    };
    forEachPage(shell, look);
    forEachDialog(shell, look);
    forEachBox(shell, look);
    CHECK(found.wrong == QStringList());
    CHECK(found.hostile > 100);
    CHECK(windows > 25);
}

TEST_CASE("the text of a box and the question for a text are shown as they are written")
{
    Shell shell;
    DialogPrompter prompter;
    Findings found;
    const auto lookAtBox = [&](const std::function<void()> &ask) {
        QTimer::singleShot(0, &shell.window, [&] {
            auto *box = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            REQUIRE(box);
            if (const auto *message = qobject_cast<QMessageBox *>(box))
                CHECK(message->textFormat() == Qt::PlainText);
            lookAtWindow(found, *box);
            box->reject();
        });
        ask();
    };
    lookAtBox([&] { prompter.tell(&shell.window, Prompter::Tone::Information, hostileMark()); });
    lookAtBox([&] { prompter.tell(&shell.window, Prompter::Tone::Error, hostileMark()); });
    lookAtBox([&] { prompter.tellError(&shell.window, {domain::ErrorCode::FileMissing, {hostileMark()}}); });
    lookAtBox([&] { prompter.confirm(&shell.window, {hostileMark(), hostileMark()}); });
    lookAtBox([&] { prompter.askText(&shell.window, {hostileMark(), hostileMark(), hostileMark()}); });
    CHECK(found.wrong == QStringList());
}

TEST_CASE("a tooltip shows every letter and line of a text that looks like HTML, and leaves others as they are")
{
    for (const char *text :
         {"<b>x</b>", "a < b\n<img src=\"file:///etc/passwd\">", "&lt;b&gt;", "<!doctype html>", "<?xml ?><b>x"}) {
        INFO(text);
        const QString tip = models::plainToolTip(QString::fromUtf8(text));
        CHECK_FALSE(isInterpreted(tip));
        QTextDocument shown;
        shown.setHtml(tip);
        CHECK(shown.toPlainText() == QString::fromUtf8(text));
    }
    for (const char *text : {"", "22项，为年度目标的63%", "R&D & 5G", "a > b", "第一行\n第二行"})
        CHECK(models::plainToolTip(QString::fromUtf8(text)) == QString::fromUtf8(text));
}

TEST_CASE("the window's title shows a plan's title as it is written")
{
    Shell shell(QDate(2024, 9, 30), [] {
        domain::Plan plan = builtInPlan();
        plan.title = QStringLiteral("R&D [*] 5G");
        return plan;
    });
    CHECK(shell.window.windowTitle().startsWith(QStringLiteral("R&D [*][*] 5G"))); // to Qt one of them is a mark
}

TEST_CASE("a picture or bold letters that someone wrote are detected")
{
    CHECK(isInterpreted(hostileMark()));
    CHECK(isInterpreted(QStringLiteral("<b>x</b>")));
    CHECK_FALSE(isInterpreted(QStringLiteral("22 < 35")));
}
