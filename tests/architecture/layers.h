#pragma once

#include "source_text.h"

#include <QStringList>

#include <map>

namespace xushi::architecture {

/// What a layer under src/ may include besides its own folder, the standard library, Qt Core and tl/expected.hpp.
struct Layer {
    QString name;
    QStringList layers;
    QStringList qtModules;
    bool json = false;   ///< nlohmann
    bool system = false; ///< headers of the operating system: <unistd.h>, <windows.h>
};

const std::vector<Layer> &layers();

/// The rules of a layer; nullptr when there is none of this name.
const Layer *layer(QStringView name);

/// In which modules of Qt a header is to be found: "QWidget" in {"QtWidgets"}.
using QtHeaders = std::map<QString, QStringList>;
QtHeaders installedQtHeaders(const QString &includeFolder);

/// Why a layer may not include a header; empty when it may.
QString objectionTo(const Layer &layer, const QString &header, const QtHeaders &qt);

/// The same for a library that a layer's CMakeLists.txt links: "Qt6::Widgets", "xushi_storage".
QString objectionToLink(const Layer &layer, const QString &library);

/// The libraries that a CMakeLists.txt names.
QStringList librariesIn(const QString &cmake);

} // namespace xushi::architecture
