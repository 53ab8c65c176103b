#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

namespace xushi::support {

/// The result of a run of the program.
struct Run {
    int exit;
    QString out;
    QString err;

    /// The one line of standard output, without its end.
    [[nodiscard]] QString line() const { return out.trimmed(); }
    [[nodiscard]] nlohmann::json json() const { return nlohmann::json::parse(out.toStdString()); }
};

/// The built program, in a folder and with a home of its own. It speaks English unless the test sets another language.
class Program {
public:
    /// Runs it on a database of its own, which the first run makes. The words are separated by blanks; %20 stands for a
    /// blank in a word.
    Run run(const QString &words);
    Run runWith(const QStringList &words);

    /// The same; the run must succeed, and may warn only of unusual figures.
    Run must(const QString &words);

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString database() const { return path(QStringLiteral("test.db")); }
    [[nodiscard]] QProcessEnvironment environment() const;

    /// Sets a variable of its environment; a null value takes it away.
    void setEnvironment(const QString &name, const QString &value) { m_environment += {name, value}; }

    /// Writes a file into the folder; returns its path.
    QString write(const QString &name, const QByteArray &contents) const;

    /// The bytes of a file.
    static QByteArray contentsOf(const QString &path);

private:
    QTemporaryDir m_folder;
    QList<std::pair<QString, QString>> m_environment;
};

/// The indicator with this id in what `status --format json` printed.
nlohmann::json indicatorIn(const nlohmann::json &status, const char *id);
nlohmann::json unitIn(const nlohmann::json &status, const char *id);

} // namespace xushi::support
