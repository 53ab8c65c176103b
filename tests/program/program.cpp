#include "program/program.h"

#include "support/catch.h"

#include <QFile>
#include <QProcess>

namespace xushi::support {

QProcessEnvironment Program::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), m_folder.path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("share")));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path(QStringLiteral("config")));
    environment.insert(QStringLiteral("XDG_STATE_HOME"), path(QStringLiteral("state")));
    environment.insert(QStringLiteral("USER"), QStringLiteral("tester"));
    environment.remove(QStringLiteral("LC_ALL"));
    environment.insert(QStringLiteral("LANG"), QStringLiteral("en_US.UTF-8"));
    for (const auto &[name, value] : m_environment) {
        environment.remove(name);
        if (!value.isNull())
            environment.insert(name, value);
    }
    return environment;
}

Run Program::runWith(const QStringList &words)
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(XUSHI_PROGRAM), words);
    REQUIRE(process.waitForFinished(60'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

Run Program::run(const QString &words)
{
    QStringList list{QStringLiteral("--db"), database(), QStringLiteral("--new")};
    for (QString word : words.split(u' ', Qt::SkipEmptyParts))
        list += word.replace(QStringLiteral("%20"), QStringLiteral(" "));
    return runWith(list);
}

namespace {

/// Whether the line only warns of an unusual figure.
bool isNote(const QString &line)
{
    return line.contains(QStringLiteral("Note: ")) || line.contains(QString::fromUtf8("提醒："));
}

} // namespace

Run Program::must(const QString &words)
{
    Run result = run(words);
    INFO(result.err.toStdString());
    REQUIRE(result.exit == 0);
    for (const QString &line : result.err.split(u'\n', Qt::SkipEmptyParts))
        CHECK(isNote(line));
    return result;
}

QString Program::write(const QString &name, const QByteArray &contents) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(contents) == contents.size());
    return file.fileName();
}

QByteArray Program::contentsOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

namespace {

nlohmann::json withId(const nlohmann::json &list, const char *id)
{
    for (const auto &one : list)
        if (one["id"] == id)
            return one;
    FAIL("nothing has the id " << id);
    return {};
}

} // namespace

nlohmann::json indicatorIn(const nlohmann::json &status, const char *id)
{
    return withId(status["indicators"], id);
}

nlohmann::json unitIn(const nlohmann::json &status, const char *id)
{
    return withId(status["units"], id);
}

} // namespace xushi::support
