#pragma once

namespace xushi::cli {

/// Suppresses standard error while it lives, because libraries such as libxlsxwriter write to it on failures. The
/// program reports the error in one line of its own.
class QuietStandardError {
public:
    QuietStandardError();
    ~QuietStandardError();
    QuietStandardError(const QuietStandardError &) = delete;
    QuietStandardError &operator=(const QuietStandardError &) = delete;

private:
    int m_before; ///< a copy of the descriptor; -1 if there is none
};

} // namespace xushi::cli
