#include "report/odt/odt_package.h"

#include "report/odt/odt_xml.h"
#include "report/odt/zip_archive.h"

namespace xushi::report {

namespace {

constexpr auto textType = "application/vnd.oasis.opendocument.text";

QByteArray manifest()
{
    OdtXml xml("manifest:manifest");
    const auto add = [&](const char *path, const char *type) {
        xml.empty("manifest:file-entry", {{"manifest:full-path", path}, {"manifest:media-type", type}});
    };
    add("/", textType);
    for (const char *part : {"content.xml", "styles.xml", "meta.xml"})
        add(part, "text/xml");
    return xml.take();
}

QByteArray meta(const QString &title)
{
    OdtXml xml("office:document-meta");
    xml.open("office:meta");
    xml.open("dc:title");
    xml.text(title);
    return xml.take();
}

} // namespace

QByteArray odtPackage(const OdtParts &parts, const QString &title)
{
    return zipped({{"mimetype", textType, true}, // first and not compressed, so that the kind of the file can be told
                   {"content.xml", parts.content},
                   {"styles.xml", parts.styles},
                   {"meta.xml", meta(title)},
                   {"META-INF/manifest.xml", manifest()}});
}

} // namespace xushi::report
