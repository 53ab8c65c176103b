#include "models/diagnostics/event_log.h"

namespace xushi::models {

Q_LOGGING_CATEGORY(eventLog, "xushi.events", QtFatalMsg)

} // namespace xushi::models
