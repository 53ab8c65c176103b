#pragma once

namespace xushi::report {

/// Installs Chinese texts for the duration of a test, because layouts are made for them. Other tests check the
/// catalogue that is shipped.
class SpeakChinese {
public:
    SpeakChinese();
    ~SpeakChinese();
    SpeakChinese(const SpeakChinese &) = delete;
    SpeakChinese &operator=(const SpeakChinese &) = delete;
};

} // namespace xushi::report
