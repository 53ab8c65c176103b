#include "rooms.h"

#include "support/catch.h"

#include <QDir>
#include <QDirIterator>

#include <map>
#include <set>

using namespace xushi::architecture;

namespace {

constexpr int mostUnits = 32;

/// The layers and rooms in which C++ sources lie: "ui/style".
std::set<QString> roomsWithSources()
{
    std::set<QString> rooms;
    for (const SourceFile &file : sourceTree())
        if (file.isCpp() && !roomOf(file).isEmpty())
            rooms.insert(file.layer + u'/' + roomOf(file));
    return rooms;
}

/// The findings in a made-up source.
std::string findingsFor(const char *path, const char *text)
{
    const QString file = QString::fromLatin1(path);
    return joined(roomFindingsIn({file, file.section(u'/', 1, 1), QString::fromLatin1(text)}));
}

/// Adds the folders below a folder of the repository that hold C++ files, each with its units.
void countUnitsBelow(const QString &folder, std::map<QString, std::set<QString>> &units)
{
    const QDir root(QStringLiteral(XUSHI_SOURCE_DIR));
    QDirIterator it(root.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = root.relativeFilePath(it.next());
        units[path.section(u'/', 0, -2)].insert(unitOf(path));
    }
}

} // namespace

TEST_CASE("No room includes a room that it may not see, and no source lies outside the rooms")
{
    QStringList findings;
    for (const SourceFile &file : sourceTree())
        if (file.isCpp())
            findings += roomFindingsIn(file);
    CHECK(joined(findings) == "");
}

TEST_CASE("The table of rooms has no circle: it names each room once, and only rooms that exist")
{
    const std::set<QString> existing = roomsWithSources();
    CHECK(existing.size() > 20); // or nothing was read
    for (const RoomOrder &order : roomOrders()) {
        QStringList named;
        for (const QStringList &rank : order.ranks)
            named += rank;
        INFO(order.layer.toStdString() << ": " << joined(named));
        CHECK(named.removeDuplicates() == 0);
        for (const QString &room : named) {
            INFO(room.toStdString());
            CHECK(existing.contains(order.layer + u'/' + room));
        }
    }
}

TEST_CASE("A breach between rooms is named with file, line and both rooms")
{
    CHECK(
        findingsFor("src/ui/style/theme.cpp", "#include \"ui/style/theme.h\"\n\n#include \"ui/tables/table_view.h\"\n")
        == "src/ui/style/theme.cpp:3: ui/style may not include ui/tables");
    CHECK(findingsFor("src/ui/units/unit_page.h", "#include \"ui/tasks/task_page.h\"")
          == "src/ui/units/unit_page.h:1: ui/units may not include ui/tasks"); // one page sees no other
    CHECK(findingsFor("src/ui/units/unit_page.h", "#include \"ui/window/main_window.h\"")
          == "src/ui/units/unit_page.h:1: ui/units may not include ui/window");
    CHECK(findingsFor("src/ui/units/unit_page.h", "#include \"ui/helpers/a.h\"")
          == "src/ui/units/unit_page.h:1: ui/units may not include ui/helpers");
}

TEST_CASE("A room includes itself, earlier rooms, and other layers as their own rules say")
{
    CHECK(
        findingsFor("src/ui/units/unit_page.h", "#include \"ui/units/a.h\"\n#include \"ui/style/theme.h\"\n").empty());
    CHECK(findingsFor("src/ui/style/theme.cpp", "#include \"models/entry/a.h\"\n#include <QWidget>\n").empty());
}

TEST_CASE("A folder that is not in the table of rooms is found, as is a source outside the rooms")
{
    CHECK(findingsFor("src/ui/helpers/a.cpp", "") == "src/ui/helpers/a.cpp:1: ui has no room helpers");
    CHECK(findingsFor("src/ui/style/more/a.cpp", "") == "src/ui/style/more/a.cpp:1: ui has no room style/more");
    CHECK(findingsFor("src/domain/helpers/a.cpp", "") == "src/domain/helpers/a.cpp:1: domain has no room helpers");
    CHECK(findingsFor("src/ui/a.cpp", "") == "src/ui/a.cpp:1: ui keeps its sources in rooms");
    CHECK(findingsFor("src/domain/a.cpp", "").empty());
}

TEST_CASE("The tests of a layer have folders only for rooms that exist")
{
    const std::set<QString> existing = roomsWithSources();
    const QDir tests(QStringLiteral(XUSHI_SOURCE_DIR "/tests"));
    int mirrored = 0;
    for (const RoomOrder &order : roomOrders())
        for (const QString &folder : QDir(tests.filePath(order.layer)).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            INFO("tests/" << order.layer.toStdString() << '/' << folder.toStdString());
            CHECK(existing.contains(order.layer + u'/' + folder));
            ++mirrored;
        }
    CHECK(mirrored > 20); // or nothing was read
}

TEST_CASE("No folder holds more than 32 units")
{
    std::map<QString, std::set<QString>> units;
    for (const char *folder : {"src", "tests"})
        countUnitsBelow(QString::fromLatin1(folder), units);
    CHECK(units.size() > 50); // or nothing was read
    QStringList findings;
    for (const auto &[folder, names] : units)
        if (names.size() > mostUnits)
            findings += QStringLiteral("%1: %2 units").arg(folder).arg(names.size());
    CHECK(joined(findings) == "");
}

TEST_CASE("A header and its source file are one unit")
{
    CHECK(unitOf(QStringLiteral("src/ui/style/theme.h")) == unitOf(QStringLiteral("src/ui/style/theme.cpp")));
    CHECK(unitOf(QStringLiteral("src/ui/style/theme.h")) != unitOf(QStringLiteral("src/ui/style/themes.h")));
}
