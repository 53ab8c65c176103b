#include "cli/commands.h"
namespace xushi::cli { Exit sheetCommand(Console &, const Invocation &) { return Usage; } }
