#pragma once

#include <QString>

class QLocalSocket;

namespace xushi::app {

/// Whether what stands at `path` (itself, not what a link leads to) belongs to this process's user and lets no other
/// user write to it. Always true where the system has no such users.
bool isOurs(const QString &path);

/// Whether the process at the other end runs as this process's user. True where the system does not tell.
bool isOurs(const QLocalSocket &socket);

/// The folder for sockets, which is this user's alone: one in $XDG_RUNTIME_DIR if that is, else `otherwise`.
QString socketFolder(const QString &otherwise);

} // namespace xushi::app
