#pragma once

#include "wording/language.h"

#include <QCoreApplication>

namespace xushi::report {

/// Speaks Chinese for the duration of a test, because layouts are made for it.
class SpeakChinese {
public:
    SpeakChinese() { wording::speak(*qApp, wording::Language::Chinese); }
    ~SpeakChinese() { wording::speak(*qApp, wording::Language::English); }
    SpeakChinese(const SpeakChinese &) = delete;
    SpeakChinese &operator=(const SpeakChinese &) = delete;
};

} // namespace xushi::report
