#include "source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace xushi::architecture {

namespace {

const QDir root(QStringLiteral(XUSHI_SOURCE_DIR));

QString textOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

std::vector<SourceFile> readTree()
{
    std::vector<SourceFile> files;
    QDirIterator it(root.filePath(QStringLiteral("src")), QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        const QString relative = root.relativeFilePath(path);
        const QString layer = relative.count(u'/') > 1 ? relative.section(u'/', 1, 1) : QString();
        files.push_back({relative, layer, textOfFile(path)});
    }
    std::sort(files.begin(), files.end(), [](const auto &a, const auto &b) { return a.path < b.path; });
    return files;
}

} // namespace

const std::vector<SourceFile> &sourceTree()
{
    static const std::vector<SourceFile> files = readTree();
    return files;
}

QString finding(const SourceFile &file, int line, const QString &what)
{
    return QStringLiteral("%1:%2: %3").arg(file.path).arg(line).arg(what);
}

std::string joined(const QStringList &findings)
{
    return findings.join(u'\n').toStdString();
}

QString textOf(const char *path)
{
    return textOfFile(root.filePath(QString::fromLatin1(path)));
}

} // namespace xushi::architecture
