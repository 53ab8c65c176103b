#pragma once

namespace xushi::report {

/// Chinese for the time of a test, so that layouts are tested with the texts they are made for; the catalogue that
/// ships is checked elsewhere.
class SpeakChinese {
public:
    SpeakChinese();
    ~SpeakChinese();
    SpeakChinese(const SpeakChinese &) = delete;
    SpeakChinese &operator=(const SpeakChinese &) = delete;
};

} // namespace xushi::report
