#pragma once

#include <algorithm>
#include <random>

namespace xushi::support {

/// Random choices that a failing test can repeat, because the test prints the seed.
class Chance {
public:
    explicit Chance(unsigned seed) : m_engine(seed) {}

    std::size_t below(std::size_t count) { return m_engine() % count; }
    bool oneIn(std::size_t count) { return below(count) == 0; }
    template <typename Container> const auto &of(const Container &container)
    {
        return container[below(container.size())];
    }
    template <typename Container> void shuffle(Container &container)
    {
        std::shuffle(container.begin(), container.end(), m_engine);
    }

private:
    std::mt19937 m_engine;
};

} // namespace xushi::support
