// Every dialog of an entry is filled in with the keyboard alone.
#include "ui/shell.h"

#include "session/view/journal_reading.h"
#include "support/catch.h"
#include "ui/entry/assignment_dialog.h"
#include "ui/entry/correction_dialog.h"
#include "ui/entry/log_dialog.h"
#include "ui/entry/measure_dialog.h"
#include "ui/entry/note_dialog.h"
#include "ui/entry/retarget_dialog.h"
#include "ui/entry/unit_assignment_dialog.h"
#include "ui/widgets/day_edit.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include <algorithm>
#include <set>

using namespace xushi;
using namespace xushi::ui;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QString nameOf(const QWidget &widget)
{
    return widget.objectName().isEmpty() ? QString::fromLatin1(widget.metaObject()->className()) : widget.objectName();
}

/// The controls that this key goes through, from the one that has the focus until it comes round.
std::vector<QWidget *> walk(QDialog &dialog, Qt::Key key)
{
    std::vector<QWidget *> way;
    while (std::find(way.begin(), way.end(), dialog.focusWidget()) == way.end()) {
        way.push_back(dialog.focusWidget());
        press(dialog, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
    }
    return way;
}

/// Of a group of radio buttons Tab reaches the chosen one, and the arrow keys the others.
bool isToBeReached(const QWidget &widget)
{
    const auto *radio = qobject_cast<const QRadioButton *>(&widget);
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy()
           && (!radio || radio->isChecked());
}

void checkReachable(QDialog &&dialog)
{
    dialog.show();
    dialog.activateWindow();
    settle();
    INFO(dialog.metaObject()->className());
    const auto forward = walk(dialog, Qt::Key_Tab);
    for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
        INFO(nameOf(*widget).toStdString());
        if (isToBeReached(*widget))
            CHECK(std::find(forward.begin(), forward.end(), widget) != forward.end());
    }
    auto backward = walk(dialog, Qt::Key_Backtab);
    std::reverse(backward.begin() + 1, backward.end());
    CHECK(forward == backward);
}

struct Log : LogDialog {
    Log(Shell &shell, models::EntryMemory &memory, const char *indicator, Start start = Start::Figure)
        : LogDialog(shell.writer, memory, s(indicator), {}, start, &shell.window)
    {
        show();
        activateWindow();
        settle();
    }
};

QString kindOf(const LogDialog &dialog)
{
    for (const auto *kind : dialog.findChildren<QRadioButton *>())
        if (kind->isChecked())
            return kind->text();
    return {};
}

} // namespace

TEST_CASE("Tab goes through every control of every dialog of an entry, and Shift+Tab goes back")
{
    Shell shell;
    models::EntryMemory memory;
    const QString unit = s("kaifaqu");
    checkReachable(LogDialog(shell.writer, memory, s("4.3.1"), unit, LogDialog::Start::Figure, nullptr));
    const auto rows = session::readJournal(*shell.workspace, {}).value().rows;
    const auto figure =
        std::find_if(rows.begin(), rows.end(), [](const auto &row) { return row.kind == domain::RowKind::Increment; });
    checkReachable(CorrectionDialog(shell.writer, *figure, nullptr));
    checkReachable(NoteDialog(shell.writer, {}, unit, nullptr));
    checkReachable(RetargetDialog(shell.writer, s("1.3.1"), nullptr));
    checkReachable(MeasureDialog(shell.writer, models::MeasureForm(shell.source, {unit, {}}), nullptr));
    const QString measure = shell.source.progressOf(s("1.2"))->measures.at(0).id;
    checkReachable(MeasureDialog(shell.writer, *models::MeasureForm::of(shell.source, measure), nullptr));
    checkReachable(AssignmentDialog(shell.writer, models::AssignmentForm(shell.source, s("1.2"), unit), nullptr));
    checkReachable(UnitAssignmentDialog(shell.writer, models::UnitAssignmentForm(shell.source, unit), nullptr));
}

TEST_CASE("Tab goes through a measure as it is seen, from the title to the buttons")
{
    Shell shell;
    MeasureDialog dialog(shell.writer, models::MeasureForm(shell.source, {s("kaifaqu"), {}}), nullptr);
    dialog.show();
    dialog.activateWindow();
    settle();
    type(dialog, s("开工"));
    QStringList names;
    for (const QWidget *widget : walk(dialog, Qt::Key_Tab))
        names += widget->objectName().isEmpty() ? s("cancel") : widget->objectName();
    CHECK(names.join(u' ') == s("title task due undated person day save cancel"));
}

TEST_CASE("the arrow keys choose the kind of a figure, round the kinds that the indicator takes, and Tab leaves them")
{
    Shell shell;
    models::EntryMemory memory;
    Log dialog(shell, memory, "4.3.1");
    REQUIRE(dialog.focusWidget() == &control(dialog, "amount"));
    press(dialog, Qt::Key_Tab);
    const QString first = kindOf(dialog);
    REQUIRE(qobject_cast<QRadioButton *>(dialog.focusWidget()));
    std::set<QString> kinds{first};
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down}) {
        press(dialog, key);
        const auto *focused = qobject_cast<QRadioButton *>(dialog.focusWidget());
        REQUIRE(focused);
        CHECK(focused->text() == kindOf(dialog));
        kinds.insert(kindOf(dialog));
    }
    CHECK(kinds.size() >= 2);
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Up})
        press(dialog, key);
    CHECK(kindOf(dialog) == first);
    press(dialog, Qt::Key_Tab);
    CHECK_FALSE(qobject_cast<QRadioButton *>(dialog.focusWidget()));
    press(dialog, Qt::Key_Backtab, Qt::ShiftModifier);
    REQUIRE(qobject_cast<QRadioButton *>(dialog.focusWidget()));
    press(dialog, Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(dialog.focusWidget() == &control(dialog, "amount"));
}

TEST_CASE("the kind that was chosen stays from one figure to the next")
{
    Shell shell;
    models::EntryMemory memory;
    Log dialog(shell, memory, "4.3.1");
    const QString usual = kindOf(dialog);
    type(dialog, s("1"));
    press(dialog, Qt::Key_Tab);
    press(dialog, Qt::Key_Right);
    const QString chosen = kindOf(dialog);
    REQUIRE(chosen != usual);
    press(dialog, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(dialog.isVisible());
    CHECK(control<QComboBox>(dialog, "indicator").currentText().startsWith(s("4.3.2")));
    CHECK(kindOf(dialog) == chosen);
    CHECK(kindOf(Log(shell, memory, "4.3.1")) == chosen);
}

TEST_CASE("a figure that is typed too early never joins the name of the indicator")
{
    Shell shell;
    models::EntryMemory memory;
    SECTION("chosen with Down and Return from what the search found")
    {
        Log dialog(shell, memory, "", LogDialog::Start::Indicator);
        auto &field = control<QComboBox>(dialog, "indicator");
        QTest::keyClicks(field.lineEdit(), s("qy"));
        const auto &list = *field.completer()->popup();
        REQUIRE(list.isVisible());
        press(list, Qt::Key_Down);
        press(list, Qt::Key_Return);
        CHECK(dialog.focusWidget() == &control(dialog, "amount"));
        type(dialog, s("35"));
        CHECK_FALSE(field.currentText().contains(s("35")));
        CHECK(control<QLineEdit>(dialog, "amount").text() == s("35"));
    }
    SECTION("its number and Return")
    {
        Log dialog(shell, memory, "", LogDialog::Start::Indicator);
        type(dialog, s("1.3.1"));
        press(dialog, Qt::Key_Return);
        CHECK(dialog.focusWidget() == &control(dialog, "amount"));
        CHECK(control<QComboBox>(dialog, "indicator").currentText().startsWith(s("1.3.1 ")));
        CHECK(dialog.isVisible());
    }
    SECTION("from the open list")
    {
        Log dialog(shell, memory, "", LogDialog::Start::Indicator);
        auto &field = control<QComboBox>(dialog, "indicator");
        field.showPopup();
        settle();
        QAbstractItemView &list = *field.view();
        list.setCurrentIndex(list.model()->index(1, 0));
        QTest::keyClick(&list, Qt::Key_Return);
        CHECK(dialog.focusWidget() == &control(dialog, "amount"));
        CHECK(field.currentIndex() == 1);
    }
    SECTION("typed behind a complete choice it replaces that")
    {
        Log dialog(shell, memory, "1.3.1");
        auto &field = control<QComboBox>(dialog, "indicator");
        field.setFocus();
        field.lineEdit()->end(false);
        type(dialog, s("35"));
        CHECK(field.currentText() == s("35"));
    }
    SECTION("the arrow keys go through the closed list without leaving it")
    {
        Log dialog(shell, memory, "1.3.1", LogDialog::Start::Indicator);
        auto &field = control<QComboBox>(dialog, "indicator");
        press(dialog, Qt::Key_Down);
        CHECK(field.currentIndex() > 0);
        CHECK(dialog.focusWidget() == &field);
    }
}
