#pragma once

#include <QByteArray>
#include <QString>

namespace xushi::report {

/// The two parts of an OpenDocument text that differ from one document to the next, as XML.
struct OdtParts {
    QByteArray content;
    QByteArray styles;
};

/// The file of an OpenDocument text (.odt).
QByteArray odtPackage(const OdtParts &parts, const QString &title);

} // namespace xushi::report
