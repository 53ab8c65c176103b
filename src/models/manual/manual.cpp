#include "models/manual/manual.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace xushi::models {

namespace {

constexpr int deepest = 6; // levels of headings that markdown has

/// A line that gives the heading below it an id.
std::optional<QString> idGivenBy(const QString &line)
{
    static const QRegularExpression mark(QStringLiteral("^<a id=\"([a-z0-9-]+)\"></a>$"));
    const auto match = mark.match(line);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

/// If the line is a heading, a section without id and body.
std::optional<ManualSection> headingIn(const QString &line)
{
    int level = 0;
    while (level < line.size() && line[level] == u'#')
        ++level;
    if (level == 0 || level > deepest || level >= line.size() || line[level] != u' ')
        return std::nullopt;
    return ManualSection{{}, level, line.sliced(level).trimmed(), {}};
}

} // namespace

std::optional<std::size_t> Manual::find(QStringView id) const
{
    const auto found =
        std::find_if(sections.begin(), sections.end(), [id](const ManualSection &one) { return one.id == id; });
    if (id.isEmpty() || found == sections.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - sections.begin());
}

QString Manual::markdown() const
{
    QString text;
    for (const ManualSection &section : sections)
        text += QString(section.level, u'#') + u' ' + section.title + QStringLiteral("\n\n") + section.body
                + QStringLiteral("\n\n");
    return text;
}

Manual manualFrom(const QString &markdown)
{
    Manual manual;
    QString idOfNext;
    bool isCode = false;
    const auto lines = markdown.split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(QStringLiteral("```")))
            isCode = !isCode;
        if (const auto id = isCode ? std::nullopt : idGivenBy(line)) {
            idOfNext = *id;
        } else if (auto heading = isCode ? std::nullopt : headingIn(line)) {
            heading->id = std::exchange(idOfNext, {});
            manual.sections.push_back(std::move(*heading));
        } else if (!manual.sections.empty()) {
            manual.sections.back().body += line + u'\n';
        }
    }
    for (ManualSection &section : manual.sections)
        section.body = section.body.trimmed();
    return manual;
}

Manual manualIn(wording::Language language)
{
    const bool isChinese = language == wording::Language::Chinese;
    QFile file(isChinese ? QStringLiteral(":/manual/manual.zh.md") : QStringLiteral(":/manual/manual.en.md"));
    return file.open(QIODevice::ReadOnly) ? manualFrom(QString::fromUtf8(file.readAll())) : Manual{};
}

} // namespace xushi::models
