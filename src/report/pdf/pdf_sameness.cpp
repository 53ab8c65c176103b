#include "report/pdf/pdf_sameness.h"

#include <QCryptographicHash>

#define POINTERHOLDER_TRANSITION 4 // only the standard pointers of it
#include <qpdf/QPDF.hh>

#include <map>

namespace xushi::report {

namespace {

constexpr std::size_t tagLength = 6; ///< PDF 32000-1, 9.6.4: six capital letters before a plus sign

bool isTagged(const std::string &name)
{
    return name.size() > tagLength + 1 && name[tagLength + 1] == '+'; // it begins with a slash
}

std::string tagOf(QPDFObjectHandle file)
{
    const auto data = file.getRawStreamData();
    const QByteArray hash = QCryptographicHash::hash(
        QByteArrayView(reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize())),
        QCryptographicHash::Sha256);
    std::string tag;
    for (std::size_t i = 0; i < tagLength; ++i)
        tag += static_cast<char>('A' + static_cast<unsigned char>(hash[static_cast<qsizetype>(i)]) % 26);
    return tag;
}

/// The names of embedded fonts, old and new.
std::map<std::string, std::string> newNames(std::vector<QPDFObjectHandle> &objects)
{
    std::map<std::string, std::string> names;
    for (QPDFObjectHandle &object : objects) {
        if (!object.isDictionary() || !object.hasKey("/FontName"))
            continue;
        const std::string name = object.getKey("/FontName").getName();
        for (const char *key : {"/FontFile", "/FontFile2", "/FontFile3"})
            if (isTagged(name) && object.getKey(key).isStream())
                names[name] = '/' + tagOf(object.getKey(key)) + name.substr(tagLength + 1);
    }
    return names;
}

} // namespace

void makeTheSame(QPDF &pdf)
{
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    if (info.isDictionary()) {
        info.removeKey("/CreationDate");
        info.removeKey("/ModDate");
    }
    std::vector<QPDFObjectHandle> objects = pdf.getAllObjects();
    const auto names = newNames(objects);
    for (QPDFObjectHandle &object : objects)
        for (const char *key : {"/FontName", "/BaseFont"}) {
            if (!object.isDictionary() || !object.getKey(key).isName())
                continue;
            if (const auto name = names.find(object.getKey(key).getName()); name != names.end())
                object.replaceKey(key, QPDFObjectHandle::newName(name->second));
        }
}

} // namespace xushi::report
