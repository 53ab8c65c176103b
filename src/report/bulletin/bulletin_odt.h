#pragma once

#include "report/bulletin/bulletin_content.h"

#include <QByteArray>

namespace xushi::report {

/// The bulletin as an OpenDocument text, for editing in WPS, Word or LibreOffice, with the margins, faces, sizes and
/// spacing of its pages. Names the proper faces, whether this machine has them or not.
QByteArray bulletinOdt(const BulletinContent &bulletin);

} // namespace xushi::report
