#include "models/entry/entered.h"

#include "wording/error_words.h"

namespace xushi::models {

EntryFailure failureOf(const domain::Error &error)
{
    return {error, wording::sentence(error)};
}

} // namespace xushi::models
