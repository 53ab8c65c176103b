// No English inside Chinese: every text of every page, dialog and box, seen or spoken.
#include "support/catch.h"
#include "ui/every_window.h"
#include "wording/language.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextDocument>
#include <QTextDocumentFragment>

using namespace xushi;
using namespace xushi::ui;

namespace {

/// What is written in Latin letters in Chinese too: formats, keys, ids, names of files, and what staff typed.
QString withoutKnown(QString text)
{
    static const QRegularExpression known(QStringLiteral(
        R"((?:/|[A-Za-z]:\\)[^\s，。；：]*)" // paths
        R"(|[\w.-]+\.(?:db|xushi|xushi-plan|json|csv|xlsx|pdf|odt|txt)\b)"
        R"(|\*\.[a-z-]+)"
        R"(|(?:Ctrl|Alt|Shift)\+(?:Shift\+)?[A-Za-z0-9,.]+)"
        R"(|\b(?:PDF|CSV|XLSX|ODT|JSON|Ctrl|Esc|Return|Tab|Delete|Insert|Home|End|F\d+|KiB|kB|KB|MB|MiB)\b)"
        R"(|\b(?:GDP|PM|Q[1-4]|ID|English|R&D)\b)"
        R"(|[0-9a-f]{6,}|[0-9a-f]{4}(?:-[0-9a-f]{4})+)"
        R"(|&[A-Z]\b|\([A-Z]\))"
        R"(|仿宋_GB2312|5G|G60|xushi(?: [a-z]+)*|Xushi)"));
    return text.remove(known);
}

bool isEnglish(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}"));
    return withoutKnown(text).contains(word);
}

void addIfEnglish(QStringList &found, const QString &what, const QString &text)
{
    if (isEnglish(text) && !found.contains(what + text))
        found += what + text;
}

void lookAtModel(QStringList &found, const QString &name, const QAbstractItemModel &model,
                 const QModelIndex &parent = {})
{
    constexpr int rowsLookedAt = 200;
    for (int column = 0; column < model.columnCount(parent); ++column)
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
            addIfEnglish(found, name + QStringLiteral(" head: "),
                         model.headerData(column, Qt::Horizontal, role).toString());
    for (int row = 0; row < std::min(rowsLookedAt, model.rowCount(parent)); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column)
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                addIfEnglish(found, name + QStringLiteral(" cell: "),
                             model.index(row, column, parent).data(role).toString());
        lookAtModel(found, name, model, model.index(row, 0, parent));
    }
}

/// A rich text without its marks.
QString spokenOf(const QString &text)
{
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

QStringList englishIn(const QWidget &window)
{
    QStringList found;
    QList<const QWidget *> all{&window};
    for (const QWidget *one : window.findChildren<QWidget *>())
        if (one->window() == &window || qobject_cast<const QMenu *>(one))
            all += one;
    for (const QWidget *one : all) {
        const QString name = QString::fromLatin1(one->metaObject()->className()) + u' ' + one->objectName();
        addIfEnglish(found, name + QStringLiteral(" title: "), one->isWindow() ? one->windowTitle() : QString());
        addIfEnglish(found, name + QStringLiteral(" tip: "), one->toolTip());
        addIfEnglish(found, name + QStringLiteral(" name: "), one->accessibleName());
        addIfEnglish(found, name + QStringLiteral(" described: "), one->accessibleDescription());
        if (const auto *label = qobject_cast<const QLabel *>(one))
            addIfEnglish(found, name + QStringLiteral(" label: "),
                         label->textFormat() == Qt::PlainText ? label->text() : spokenOf(label->text()));
        if (const auto *button = qobject_cast<const QAbstractButton *>(one))
            addIfEnglish(found, name + QStringLiteral(" button: "), button->text());
        if (const auto *line = qobject_cast<const QLineEdit *>(one))
            addIfEnglish(found, name + QStringLiteral(" line: "), line->placeholderText());
        if (const auto *text = qobject_cast<const QPlainTextEdit *>(one))
            addIfEnglish(found, name + QStringLiteral(" text: "), text->placeholderText());
        if (const auto *combo = qobject_cast<const QComboBox *>(one)) {
            addIfEnglish(found, name + QStringLiteral(" combo: "), combo->placeholderText());
            if (!combo->objectName().endsWith(QStringLiteral("Face"))) // of fonts, by their own names
                lookAtModel(found, name, *combo->model());
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(one); view && view->model())
            if (!qobject_cast<const QHeaderView *>(view))
                lookAtModel(found, name, *view->model());
        for (const QAction *action : one->actions())
            addIfEnglish(found, name + QStringLiteral(" action: "), action->text());
    }
    return found;
}

} // namespace

TEST_CASE("under Chinese no page, dialog or box says a word of English, nor does a field's own menu")
{
    wording::speak(*qApp, wording::Language::Chinese);
    {
        Shell shell;
        const auto look = [](QWidget &window, const QString &name) {
            INFO(name.toStdString());
            CHECK(englishIn(window) == QStringList());
        };
        forEachPage(shell, look);
        forEachDialog(shell, look);
        forEachBox(shell, look);
        QLineEdit field;
        const std::unique_ptr<QMenu> menu(field.createStandardContextMenu());
        CHECK(englishIn(*menu) == QStringList());
    }
    wording::speak(*qApp, wording::Language::English);
}

TEST_CASE("a word of English inside Chinese is found")
{
    CHECK(isEnglish(QStringLiteral("已保存 Save")));
    CHECK_FALSE(isEnglish(QStringLiteral("写为PDF文件（Ctrl+E）")));
    CHECK_FALSE(isEnglish(QStringLiteral("/home/office/序时.db")));
}
