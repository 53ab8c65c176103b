#include "files/state_place.h"

#include "files/user_folder.h"

#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace xushi;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// Gives a variable of the environment its value back.
class Restored {
public:
    explicit Restored(const char *name) : m_name(name), m_value(qgetenv(name)) {}
    ~Restored() { m_value.isNull() ? qunsetenv(m_name) : qputenv(m_name, m_value); }
    Restored(const Restored &) = delete;
    Restored &operator=(const Restored &) = delete;

private:
    const char *m_name;
    QByteArray m_value;
};

} // namespace

TEST_CASE("The state lies where the user said, else in the home, and nowhere without one")
{
    const Restored state("XDG_STATE_HOME");
    const Restored home("HOME");
    const QTemporaryDir folder;
    const auto place = [] { return files::userFolder(files::UserFolder::State); };
    qputenv("HOME", folder.path().toUtf8());
    qputenv("XDG_STATE_HOME", "/state");
    CHECK(place() == s("/state/xushi"));
    qputenv("XDG_STATE_HOME", "state"); // not from the root: to be ignored
    CHECK(place() == folder.filePath(s(".local/state/xushi")));
    qputenv("HOME", folder.filePath(s("gone")).toUtf8());
    CHECK(place().isEmpty());
    qunsetenv("XDG_STATE_HOME");
    qunsetenv("HOME");
    CHECK(place().isEmpty());
    CHECK(files::stateFileAbout(s("/a.db"), s("pages")).isEmpty());
    CHECK(files::isFirstTime(s("/a.db"), s("network")));
}

TEST_CASE("What is kept of a file is for its owner alone, and does not show its name")
{
    const Restored state("XDG_STATE_HOME");
    const QTemporaryDir folder;
    qputenv("XDG_STATE_HOME", folder.filePath(s("deep/state")).toUtf8());
    const QString record = files::stateFileAbout(s("/data/year.db"), s("pages"));
    CHECK(record.startsWith(folder.filePath(s("deep/state/xushi/pages/"))));
    CHECK_FALSE(record.contains(s("year")));
    CHECK(record != files::stateFileAbout(s("/data/next.db"), s("pages")));
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    for (const char *made : {"deep", "deep/state/xushi", "deep/state/xushi/pages"})
        CHECK_FALSE(QFile::permissions(folder.filePath(s(made))).testAnyFlags(others));

    CHECK(files::isFirstTime(s("/data/year.db"), s("network")));
    CHECK_FALSE(files::isFirstTime(s("/data/year.db"), s("network")));
    CHECK(files::isFirstTime(s("/data/next.db"), s("network")));
    CHECK_FALSE(QFile::permissions(files::stateFileAbout(s("/data/year.db"), s("network"))).testAnyFlags(others));
}
