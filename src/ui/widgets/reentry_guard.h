#pragma once

namespace xushi::ui {

/// Keeps what waits for the database from being begun again before it is done. Keys and mouse cannot do that; a screen
/// reader, which activates a button by itself, can.
class ReentryGuard {
public:
    template <typename Action> void run(Action action)
    {
        if (m_isUnderWay)
            return;
        m_isUnderWay = true;
        action();
        m_isUnderWay = false;
    }

    [[nodiscard]] bool isUnderWay() const { return m_isUnderWay; }

private:
    bool m_isUnderWay = false;
};

} // namespace xushi::ui
