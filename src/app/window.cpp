#include "app/window.h"
namespace xushi::app { int runWindow(int &, char **, const cli::Invocation &, wording::Language) { return 1; } }
