#pragma once

#include "report/bulletin/bulletin_content.h"

#include <QByteArray>

namespace xushi::report {

/// The bulletin as an OpenDocument text, to be worked on in WPS, Word or LibreOffice: in the proper faces by name,
/// whatever this machine has.
QByteArray bulletinOdt(const BulletinContent &bulletin);

} // namespace xushi::report
