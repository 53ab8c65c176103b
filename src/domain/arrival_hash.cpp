#include "domain/arrival_hash.h"

#include "domain/values/canonical_form.h"

namespace xushi::domain {

QString arrivalHash(const QString &before, qint64 seq, const QString &hash, qint64 receivedAt)
{
    CanonicalForm form("xushi-arrival/1");
    form.add("hash", hash).add("seq", seq).add("received_at", receivedAt).add("before", before);
    return sha256Hex(form.bytes());
}

} // namespace xushi::domain
