#include "layers.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace xushi::architecture {

namespace {

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

QStringList words(const char *text)
{
    return s(text).split(u' ', Qt::SkipEmptyParts);
}

QString objectionToLayer(const Layer &layer, const QString &other)
{
    if (other == layer.name || layer.layers.contains(other))
        return {};
    return layer.name + s(" may not include ") + other;
}

/// Of what Qt calls its network, the part that no network is needed for.
bool isCallOnThisMachine(const QString &header)
{
    return header == s("QLocalServer") || header == s("QLocalSocket");
}

/// Of ICU, what it knows of single characters; the rest is transliteration, which exchange has no use for.
bool isAboutCharacters(const QString &header)
{
    return header == s("unicode/uchar.h") || header == s("unicode/utf8.h") || header == s("unicode/utf16.h");
}

bool mayUseIcu(const Layer &layer, bool forCharactersOnly)
{
    return layer.name == s("wording") || (layer.name == s("exchange") && forCharactersOnly);
}

QString objectionToModules(const Layer &layer, const QStringList &modules)
{
    const auto allowed = [&](const QString &module) { return layer.qtModules.contains(module); };
    if (std::any_of(modules.begin(), modules.end(), allowed))
        return {};
    return layer.name + s(" may not include ") + modules.join(s(" or "));
}

} // namespace

const std::vector<Layer> &layers()
{
    static const std::vector<Layer> all{
        {s("domain"), {}, words("QtCore")},
        {s("files"), words("domain"), words("QtCore"), false, true},
        {s("wording"), words("domain"), words("QtCore")},
        {s("storage"), words("files domain"), words("QtCore QtSql"), false, true},
        {s("session"), words("storage files domain"), words("QtCore")},
        {s("exchange"), words("files domain"), words("QtCore"), true},
        {s("report"), words("files domain wording"), words("QtCore QtGui")},
        {s("papers"), words("session exchange report wording files domain"), words("QtCore QtGui"), false, true},
        {s("models"), words("session wording domain"), words("QtCore")},
        {s("cli"), words("papers session exchange report wording files domain"), words("QtCore QtGui"), true, true},
        {s("ui"), words("models papers report session wording domain exchange"),
         words("QtCore QtGui QtWidgets QtPrintSupport")},
        {s("app"), words("domain files wording storage session exchange report papers models cli ui"),
         words("QtCore QtGui QtSql QtWidgets QtPrintSupport"), true, true},
    };
    return all;
}

const Layer *layer(QStringView name)
{
    const auto it =
        std::find_if(layers().begin(), layers().end(), [name](const Layer &one) { return one.name == name; });
    return it == layers().end() ? nullptr : &*it;
}

QtHeaders installedQtHeaders(const QString &includeFolder)
{
    QtHeaders headers;
    const QDir root(includeFolder);
    for (const QString &module : root.entryList({s("Qt*")}, QDir::Dirs))
        for (const QString &header : QDir(root.filePath(module)).entryList(QDir::Files))
            headers[header] += module;
    return headers;
}

QString objectionTo(const Layer &layer, const QString &header, const QtHeaders &qt)
{
    static const QRegularExpression standard(s("^[a-z_0-9]+$"));
    static const QRegularExpression generated(s(R"(^[\w]+\.moc$|^moc_\w+\.cpp$)"));
    if (header.isEmpty())
        return s("an include that names no header");
    const QString folder = header.section(u'/', 0, 0);
    const bool hasFolder = header.contains(u'/');
    if (hasFolder && architecture::layer(folder))
        return header.contains(s("/../")) ? s("a path that leaves its folder: ") + header
                                          : objectionToLayer(layer, folder);
    if (header == s("tl/expected.hpp") || generated.match(header).hasMatch())
        return {};
    if (folder == s("nlohmann"))
        return layer.json ? QString() : layer.name + s(" may not include ") + header;
    if (folder == s("unicode"))
        return mayUseIcu(layer, isAboutCharacters(header)) ? QString() : layer.name + s(" may not include ") + header;
    if (header == s("xlsxwriter.h"))
        return layer.name == s("exchange") ? QString() : layer.name + s(" may not include ") + header;
    if (isCallOnThisMachine(header))
        return layer.name == s("app") ? QString() : layer.name + s(" may not include ") + header;
    if (folder == s("qpdf") || header == s("zip.h"))
        return layer.name == s("report") ? QString() : layer.name + s(" may not include ") + header;
    if (hasFolder && folder.startsWith(s("Qt")))
        return header.contains(s("/private/")) ? s("a private header of Qt: ") + header
                                               : objectionToModules(layer, {folder});
    if (!hasFolder && qt.contains(header))
        return objectionToModules(layer, qt.at(header));
    if (standard.match(header).hasMatch())
        return {};
    if (header.endsWith(s(".h")) && !header.contains(s("..")) && !header.startsWith(s("private/")) && layer.system)
        return {};
    return layer.name + s(" includes a header of unknown origin: ") + header;
}

QString objectionToLink(const Layer &layer, const QString &library)
{
    if (library.startsWith(s("xushi_")))
        return objectionToLayer(layer, library.sliced(6));
    if (layer.name == s("app") && library == s("Qt6::Network"))
        return {}; // of which objectionTo() lets a part through
    if (library.startsWith(s("Qt6::")))
        return objectionToModules(layer, {s("Qt") + library.sliced(5)});
    if (library == s("tl::expected") || (layer.json && library == s("nlohmann_json::nlohmann_json")))
        return {};
    if (library.startsWith(s("ICU::")) && mayUseIcu(layer, library == s("ICU::uc")))
        return {};
    if (layer.name == s("report") && library == s("qpdf::libqpdf"))
        return {};
    return layer.name + s(" may not link ") + library;
}

QStringList librariesIn(const QString &cmake)
{
    static const QRegularExpression comment(s("#[^\n]*"));
    static const QRegularExpression library(s(R"(\b(?:\w+::\w+|xushi_\w+))"));
    QString code = cmake;
    code.remove(comment);
    QStringList libraries;
    for (auto it = library.globalMatch(code); it.hasNext();) {
        const QString name = it.next().captured();
        if (name.contains(s("::")) || layer(name.sliced(6))) // xushi_layer() and the like are commands
            libraries += name;
    }
    libraries.removeDuplicates();
    return libraries;
}

} // namespace xushi::architecture
