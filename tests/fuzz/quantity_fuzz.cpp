// Any text read as a quantity, and any pair of whole numbers as a share: exact, in range, and the same when read again.
#include "domain/entry/typed_amount.h"
#include "domain/values/quantity.h"
#include "domain/values/share.h"
#include "fuzz/fuzzing.h"

#include <cstring>

using namespace xushi;
using domain::Quantity;

namespace {

void tryText(const QString &text)
{
    const auto quantity = Quantity::parse(text);
    if (!quantity)
        return;
    fuzz::holds(Quantity::fromMillionths(quantity->millionths()).has_value(), "a quantity is in its range");
    const QString written = quantity->toString();
    const auto again = Quantity::parse(written);
    fuzz::holds(again && *again == *quantity, "a quantity that is written reads as the same one");
    fuzz::holds(again->toString() == written, "and is written the same way");
}

/// An amount as people write it: what is a decimal as it stands is that decimal, in a field and in a cell.
void tryTyped(const QString &text)
{
    const QString unit = QStringLiteral("%");
    const auto typed = domain::readAmount(text, unit);
    const auto cell = domain::readAmount(text, unit, domain::AmountPlace::Cell);
    fuzz::holds(!typed || (cell && *cell == *typed), "a cell reads what a field reads");
    if (typed)
        fuzz::holds(domain::readAmount(typed->toString() + unit, unit) == *typed, "and reads it when it is written");
    const auto exact = Quantity::parse(text);
    fuzz::holds(!exact || !typed || *exact == *typed, "an exact decimal is never changed");
}

void tryNumbers(const std::uint8_t *data)
{
    qint64 numbers[2];
    std::memcpy(numbers, data, sizeof numbers);
    const auto a = Quantity::fromMillionths(numbers[0]);
    const auto b = Quantity::fromMillionths(numbers[1]);
    if (!a || !b)
        return;
    tryText(a->toString());
    domain::QuantitySum sum;
    sum.add(*a);
    sum.add(*b);
    const auto total = sum.total();
    fuzz::holds(!total || domain::Wide(total->millionths()) == domain::Wide(numbers[0]) + numbers[1], "sums are exact");
    const auto share = domain::Share::of(domain::Wide(numbers[0]) - numbers[1], numbers[1]);
    fuzz::holds(share.has_value() == (numbers[1] != 0), "there is a share of anything but 0");
    if (share)
        fuzz::holds(!share->toString().isEmpty() && !share->toPercent(2).isEmpty(), "a share can be written");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    tryText(fuzz::textOf(data, size));
    tryTyped(fuzz::textOf(data, size));
    if (size >= 2 * sizeof(qint64))
        tryNumbers(data);
    return 0;
}
