#pragma once

#include <QtGlobal>

#include <random>

namespace xushi::bench {

/// Random numbers that are the same for the same seed on every machine (the distributions of <random> are not).
class Dice {
public:
    explicit Dice(quint64 seed) : m_engine(seed) {}

    quint64 bits() { return m_engine(); }

    /// From 0 to below `limit`.
    int below(int limit) { return static_cast<int>(m_engine() % static_cast<quint64>(limit)); }
    qint64 between(int least, int most) { return least + below(most - least + 1); }

    /// True `times` in a thousand.
    bool perMille(int times) { return below(1000) < times; }

private:
    std::mt19937_64 m_engine;
};

} // namespace xushi::bench
