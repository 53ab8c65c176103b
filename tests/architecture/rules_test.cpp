#include "rules.h"
#include "source_tree.h"

#include "support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <functional>

using namespace xushi::architecture;

namespace {

constexpr int mostLines = 400;

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

/// The breaches of a rule in all C++ sources that a condition picks, each with file and line.
std::string breaches(const std::function<std::vector<Breach>(const SourceText &)> &rule,
                     const std::function<bool(const SourceFile &)> &isMeant)
{
    QStringList findings;
    int read = 0;
    for (const SourceFile &file : sourceTree()) {
        if (!file.isCpp() || !isMeant(file))
            continue;
        ++read;
        for (const auto &[line, what] : rule(takenApart(file.text)))
            findings += finding(file, line, what);
    }
    CHECK(read > 10); // or nothing was read
    return joined(findings);
}

/// What a rule says of a sample: "2:double 3:float".
template <typename Rule> std::string said(Rule rule, const char *sample)
{
    QStringList all;
    for (const auto &[line, what] : rule(takenApart(QString::fromUtf8(sample))))
        all += QString::number(line) + u':' + what;
    return all.join(u' ').toStdString();
}

/// The words that no source may know: names of units, and ids of plan, units and indicators.
struct PlanWords {
    QStringList names;
    QStringList ids;
};

PlanWords wordsOf(const QByteArray &json)
{
    const QJsonObject plan = QJsonDocument::fromJson(json).object();
    PlanWords words;
    words.ids += plan[QStringLiteral("id")].toString();
    for (const QJsonValue &unit : plan[QStringLiteral("units")].toArray()) {
        words.ids += unit[QStringLiteral("id")].toString();
        words.names += unit[QStringLiteral("name")].toString();
        for (const QJsonValue &alias : unit[QStringLiteral("aliases")].toArray())
            words.names += alias.toString();
    }
    for (const QJsonValue &project : plan[QStringLiteral("projects")].toArray())
        for (const QJsonValue &task : project[QStringLiteral("tasks")].toArray()) {
            words.names += task[QStringLiteral("title")].toString();
            for (const QJsonValue &indicator : task[QStringLiteral("indicators")].toArray())
                words.ids += indicator[QStringLiteral("id")].toString();
        }
    words.names.removeAll(QString());
    return words;
}

} // namespace

TEST_CASE("No SQL stands outside storage")
{
    CHECK(breaches(sqlIn, [](const SourceFile &file) { return file.layer != QStringLiteral("storage"); }) == "");
    for (const SourceFile &file : sourceTree())
        CHECK((!file.path.endsWith(QStringLiteral(".sql")) || file.layer == QStringLiteral("storage")));
}

TEST_CASE("Domain, storage and session know no floating point")
{
    CHECK(breaches(floatingPointIn, [](const SourceFile &file) { return file.isIn(words("domain storage session")); })
          == "");
}

TEST_CASE("No literal and no name in the sources is Chinese, but for the names of Chinese fonts")
{
    const auto saysWords = [](const SourceFile &file) {
        return file.path != QStringLiteral("src/report/text/fonts.cpp");
    };
    CHECK(breaches(chineseIn, saysWords) == "");
}

TEST_CASE("Time is an argument: only the session's clock, the command line and the window read the clock")
{
    CHECK(breaches(clockIn,
                   [](const SourceFile &file) {
                       return !file.isIn(words("cli ui app"))
                              && file.path != QStringLiteral("src/session/workspace/clock.cpp");
                   })
          == "");
}

TEST_CASE("Only the session uses the database of a workspace")
{
    CHECK(breaches(workspaceDatabaseIn, [](const SourceFile &file) { return file.layer != QStringLiteral("session"); })
          == "");
}

TEST_CASE("Nothing runs an event loop inside the application's own, but for modal dialogs")
{
    static const QStringList mayRunOne{
        QStringLiteral("src/app/window.cpp"),                 // the application's own loop
        QStringLiteral("src/ui/widgets/dialog_prompter.cpp"), // every modal dialog
    };
    CHECK(breaches(eventLoopsIn, [](const SourceFile &file) { return !mayRunOne.contains(file.path); }) == "");
    for (const SourceFile &file : sourceTree())
        if (mayRunOne.contains(file.path)) {
            INFO(file.path.toStdString());
            CHECK_FALSE(eventLoopsIn(takenApart(file.text)).empty()); // or it need not be in the list
        }
}

TEST_CASE("No tooltip and no label is left to Qt's guess whether it is HTML")
{
    const auto isAny = [](const SourceFile &file) { return file.layer != QStringLiteral("domain"); };
    CHECK(breaches(guessedToolTipsIn, isAny) == "");
    CHECK(breaches(guessedLabelsIn, isAny) == "");
}

TEST_CASE("No source is longer than 400 lines")
{
    QStringList findings;
    for (const SourceFile &file : sourceTree())
        if (lineCount(file.text) > mostLines)
            findings += finding(file, lineCount(file.text), QStringLiteral("look for the second thing in it"));
    CHECK(joined(findings) == "");
}

TEST_CASE("The accessibility test checks the controls of every dialog")
{
    static const QStringList bases{QStringLiteral("EntryDialog"), QStringLiteral("FormDialog"),
                                   QStringLiteral("PreviewDialog"), QStringLiteral("BatchDialog")};
    static const QRegularExpression dialog(QStringLiteral("class (\\w+)[^;{]*: public Q?\\w*Dialog\\b"));
    const QString scan = textOf("tests/ui/window/accessibility_test.cpp");
    QStringList dialogs;
    for (const SourceFile &file : sourceTree())
        if (file.layer == QStringLiteral("ui") && file.isHeader())
            for (auto found = dialog.globalMatch(file.text); found.hasNext();)
                dialogs += found.next().captured(1);
    CHECK(dialogs.size() > 8); // or nothing was read
    for (const QString &name : dialogs) {
        INFO(name.toStdString());
        CHECK((bases.contains(name) || scan.contains(QStringLiteral("check(%1(").arg(name))));
    }
}

TEST_CASE("Every header is guarded by #pragma once")
{
    QStringList findings;
    for (const SourceFile &file : sourceTree())
        if (file.isHeader() && !hasPragmaOnce(takenApart(file.text)))
            findings += finding(file, 1, QStringLiteral("no #pragma once"));
    CHECK(joined(findings) == "");
}

TEST_CASE("No word of the 2024 plan appears in the sources")
{
    const PlanWords words = wordsOf(textOf("data/plan_2024.json").toUtf8());
    REQUIRE(words.names.size() > 12);
    QStringList findings;
    for (const SourceFile &file : sourceTree())
        for (const auto &[line, what] : planWordsIn(file.text, takenApart(file.text), words.names, words.ids))
            findings += finding(file, line, what);
    CHECK(joined(findings) == "");
}

TEST_CASE("SQL is found in whatever literal it stands")
{
    CHECK(said(sqlIn, "q(\"SELECT 1\")") == "1:SQL outside storage: SELECT");
    CHECK(said(sqlIn, "\nq(u\"INSERT \"\n\"INTO t\")") == "2:SQL outside storage: INSERT INTO");
    CHECK(said(sqlIn, "q(\"INSERT OR IGNORE INTO t\")") == "1:SQL outside storage: INSERT OR IGNORE INTO");
    CHECK(said(sqlIn, "q(R\"(UPDATE t\nSET a = 1)\")") == "1:SQL outside storage: UPDATE t\nSET");
    CHECK(said(sqlIn, "q(\"DELETE FROM t\")") == "1:SQL outside storage: DELETE FROM");
    CHECK(said(sqlIn, "q(\"PRAGMA user_version\")") == "1:SQL outside storage: PRAGMA");
    CHECK(said(sqlIn, "q(\"BEGIN IMMEDIATE\")") == "1:SQL outside storage: BEGIN IMMEDIATE");
    CHECK(said(sqlIn, "q(\"CREATE TABLE t (a)\")") == "1:SQL outside storage: CREATE TABLE");
}

TEST_CASE("English that only looks like SQL is none")
{
    CHECK(said(sqlIn, "tr(\"Select a unit\"); tr(\"Delete from the list\"); tr(\"UPDATE\"); // SELECT 1").empty());
    CHECK(said(sqlIn, "#pragma once\nint SELECT;").empty());
    CHECK(said(sqlIn, "f(\"PRAGMATIC\", \"SELECTED\")").empty());
}

TEST_CASE("Floating point is found as type, as function and as literal")
{
    CHECK(said(floatingPointIn, "int a;\ndouble b;") == "2:double");
    CHECK(said(floatingPointIn, "long double b; float c; qreal d;") == "1:double 1:float 1:qreal");
    CHECK(said(floatingPointIn, "value.toDouble()") == "1:toDouble");
    CHECK(said(floatingPointIn, "auto a = 0.1;") == "1:0.1");
    CHECK(said(floatingPointIn, "a = 1.; b = .5f; c = 1e-6; d = 1'000.5;") == "1:1. 1:.5f 1:1e-6 1:1'000.5");
}

TEST_CASE("Whole numbers, names and words are no floating point")
{
    CHECK(said(floatingPointIn, "a = 1'000'000; b = 0x1e5; c = 1ull << 3; d[0].x; e.e1; v1e5;").empty());
    CHECK(said(floatingPointIn, "doubled(); floats; // a double\nf(\"double 0.1\");").empty());
}

TEST_CASE("Chinese is found in literals, in escapes and in names")
{
    CHECK(said(chineseIn, "f(u\"甲局\")") == "1:Chinese in a literal: 甲局");
    CHECK(said(chineseIn, "\nf(\"a，b\")") == "2:Chinese in a literal: ，");
    CHECK(said(chineseIn, R"(f(u"\u7532"))") == "1:Chinese in a literal: 甲");
    CHECK(said(chineseIn, R"(f(U"\U00020000"))") == "1:Chinese in a literal: 𠀀");
    CHECK(said(chineseIn, "c == u'甲'") == "1:Chinese in a literal: 甲");
    CHECK(said(chineseIn, "int 数 = 1;") == "1:Chinese in a name: 数");
}

TEST_CASE("Chinese in a comment is allowed, as are other characters beyond ASCII and single marks")
{
    CHECK(said(chineseIn, "/// A unit (责任单位)\nf(\"… – ● ±\"); /* 甲 */").empty());
    CHECK(said(chineseIn, R"(f(u"\u2212", u'\uff08'))").empty());
}

TEST_CASE("Reading the clock is found")
{
    CHECK(said(clockIn, "QDate::currentDate()") == "1:currentDate");
    CHECK(said(clockIn, "\nstd::chrono::system_clock::now()") == "2:system_clock");
    CHECK(said(clockIn, "QDateTime::currentMSecsSinceEpoch(); currentDateTimeUtc()")
          == "1:currentMSecsSinceEpoch 1:currentDateTimeUtc");
    CHECK(said(clockIn, "currentDateLabel; f(\"currentDate\");").empty());
}

TEST_CASE("The database of a workspace is found, that of another object is not")
{
    CHECK(said(workspaceDatabaseIn, "\nworkspace.database().path()") == "2:workspace.database()");
    CHECK(said(workspaceDatabaseIn, "workspace->database(); session().workspace().database();")
          == "1:workspace->database() 1:workspace().database()");
    CHECK(said(workspaceDatabaseIn, "source.database(); workspace.author(); // workspace.database()").empty());
}

TEST_CASE("An event loop is found by its class, by exec and by the functions that open a dialog and wait")
{
    CHECK(said(eventLoopsIn, "QEventLoop loop;\nloop.exec();") == "1:QEventLoop 2:.exec(");
    CHECK(said(eventLoopsIn, "QCoreApplication::processEvents();") == "1:processEvents");
    CHECK(said(eventLoopsIn, "dialog->exec(); QApplication::exec(); menu.exec (at);")
          == "1:->exec( 1:::exec( 1:.exec (");
    CHECK(said(eventLoopsIn, "QMessageBox::warning(this); QFileDialog::getOpenFileName();")
          == "1:QMessageBox::warning( 1:QFileDialog::getOpenFileName(");
}

TEST_CASE("Running a statement of SQL or opening a dialog without waiting is no event loop")
{
    CHECK(
        said(eventLoopsIn, "query.exec(); m_query.exec(sql); dialog->open(); menu->popup(at); // loop.exec()").empty());
    CHECK(said(eventLoopsIn, "f(\"processEvents\"); QMessageBox::Yes; execute();").empty());
}

TEST_CASE("A tooltip is found that may hold what people wrote, and a label that guesses")
{
    CHECK(said(guessedToolTipsIn, "a->setToolTip(name);\nsetToolTip(tr(\"%1\").arg(name));")
          == "1:setToolTip( 2:setToolTip(");
    CHECK(said(guessedToolTipsIn, "QToolTip::showText(at, text, this);") == "1:QToolTip::showText(");
    CHECK(said(guessedToolTipsIn, "case Qt::ToolTipRole: return text;") == "1:ToolTipRole");
    CHECK(said(guessedLabelsIn, "auto *a = new QLabel(name);") == "1:new QLabel");
}

TEST_CASE("A tooltip out of the source or made plain is in order, as is a label that is told what it shows")
{
    CHECK(said(guessedToolTipsIn, "a->setToolTip(tr(\"Opens\"\n\"it\")); b.setToolTip({});\n"
                                  "setToolTip(Words::tr(\"a\", \"b\")); setToolTip(models::plainToolTip(name));\n"
                                  "setPlainToolTip(*a, name); QToolTip::showText(at, plainToolTip(text), this);\n"
                                  "case Qt::ToolTipRole: return plainToolTip(text);")
              .empty());
    CHECK(said(guessedLabelsIn, "new QLabel(this); a->setTextFormat(Qt::PlainText);").empty());
}

TEST_CASE("A header without a guard is found, one in a comment is none")
{
    const auto guarded = [](const char *text) { return hasPragmaOnce(takenApart(QString::fromLatin1(text))); };
    CHECK(guarded("// why\n#pragma once\n"));
    CHECK(guarded("#  pragma  once"));
    CHECK_FALSE(guarded("int a;"));
    CHECK_FALSE(guarded("// #pragma once"));
    CHECK_FALSE(guarded("#pragma once_more"));
}

TEST_CASE("Lines are counted as an editor counts them")
{
    CHECK(lineCount({}) == 0);
    CHECK(lineCount(QStringLiteral("a")) == 1);
    CHECK(lineCount(QStringLiteral("a\n")) == 1);
    CHECK(lineCount(QStringLiteral("a\nb")) == 2);
    CHECK(lineCount(QString(mostLines, u'\n')) == mostLines);
}

TEST_CASE("A word of the plan is found in comments and literals, an id where it is a whole literal")
{
    const auto found = [](const char *source) {
        const QString text = QString::fromUtf8(source);
        return planWordsIn(text, takenApart(text), {QStringLiteral("甲局")},
                           {QStringLiteral("alpha"), QStringLiteral("1.1.1")});
    };
    CHECK(found("\n// the 甲局 of the county") == std::vector{Breach{2, QStringLiteral("a word of the plan: 甲局")}});
    CHECK(found("if (unit == u\"alpha\")") == std::vector{Breach{1, QStringLiteral("an id of the plan: alpha")}});
    CHECK(found("id = \"1.1.1\";") == std::vector{Breach{1, QStringLiteral("an id of the plan: 1.1.1")}});
    CHECK(found("alpha = \"alphabet\"; // 1.1.1").empty());
}
