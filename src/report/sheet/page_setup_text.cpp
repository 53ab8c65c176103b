#include "report/sheet/page_setup_text.h"

#include <QUrl>

#include <algorithm>

namespace xushi::report {

namespace {

constexpr std::array papers{std::pair(Paper::A4, "A4"), std::pair(Paper::A3, "A3"), std::pair(Paper::B4, "B4")};
constexpr std::array bindings{std::pair(Binding::Left, "left"), std::pair(Binding::Right, "right"),
                              std::pair(Binding::Mirrored, "mirrored")};
constexpr std::array columns{std::pair(Column::Number, "number"),       std::pair(Column::Task, "task"),
                             std::pair(Column::Indicator, "indicator"), std::pair(Column::Target, "target"),
                             std::pair(Column::Actual, "actual"),       std::pair(Column::Completion, "completion"),
                             std::pair(Column::Expected, "expected"),   std::pair(Column::Status, "status"),
                             std::pair(Column::Unit, "unit"),           std::pair(Column::Progress, "progress"),
                             std::pair(Column::Problem, "problem"),     std::pair(Column::Next, "next")};

template <typename Table, typename Value> QString tokenOf(const Table &table, Value value)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const auto &one) { return one.first == value; });
    return QString::fromLatin1(found->second);
}

template <typename Table, typename Value> void read(const Table &table, QStringView token, Value &value)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&](const auto &one) { return token == QLatin1StringView(one.second); });
    if (found != table.end())
        value = found->first;
}

constexpr qsizetype wordsOfPaper = 8;
constexpr qsizetype wordsOfFaces = 3;

QString faceFrom(const QString &word)
{
    return QUrl::fromPercentEncoding(word.sliced(std::min<qsizetype>(1, word.size())).toLatin1());
}

} // namespace

QString textOf(const PageSetup &setup)
{
    QStringList words{tokenOf(papers, setup.paper),
                      setup.isLandscape ? QStringLiteral("landscape") : QStringLiteral("portrait"),
                      tokenOf(bindings, setup.binding)};
    for (const int margin : {setup.margins.top, setup.margins.binding, setup.margins.outer, setup.margins.bottom})
        words += QString::number(margin);
    QStringList names;
    for (const Column column : setup.columns)
        names += tokenOf(columns, column);
    words += names.join(u',');
    if (setup.faces != SheetFaces())
        for (const QString *face : {&setup.faces.title, &setup.faces.head, &setup.faces.body})
            words += u'=' + QString::fromLatin1(QUrl::toPercentEncoding(*face)); // has no spaces
    return words.join(u' ');
}

PageSetup pageSetupFrom(const QString &text)
{
    const QStringList words = text.split(u' ');
    PageSetup setup;
    if (words.size() != wordsOfPaper && words.size() != wordsOfPaper + wordsOfFaces)
        return setup;
    read(papers, words[0], setup.paper);
    setup.isLandscape = words[1] != u"portrait";
    read(bindings, words[2], setup.binding);
    int place = 3;
    for (int *margin : {&setup.margins.top, &setup.margins.binding, &setup.margins.outer, &setup.margins.bottom}) {
        bool isNumber = false;
        const int value = words[place++].toInt(&isNumber);
        if (isNumber)
            *margin = value;
    }
    setup.columns.clear();
    for (const QString &name : words[7].split(u',')) {
        std::optional<Column> column;
        for (const auto &[known, token] : columns)
            if (name == QLatin1StringView(token))
                column = known;
        if (column)
            setup.columns.push_back(*column);
    }
    if (words.size() > wordsOfPaper)
        setup.faces = {faceFrom(words[8]), faceFrom(words[9]), faceFrom(words[10])};
    return setup.sound();
}

} // namespace xushi::report
