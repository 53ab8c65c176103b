#pragma once

namespace xushi::cli {

/// Keeps standard error free of what libraries remark on a failure, as libxlsxwriter does, until it goes: the program
/// says what went wrong in one line of its own.
class QuietStandardError {
public:
    QuietStandardError();
    ~QuietStandardError();
    QuietStandardError(const QuietStandardError &) = delete;
    QuietStandardError &operator=(const QuietStandardError &) = delete;

private:
    int m_before; ///< a copy of its descriptor; -1 where there is none
};

} // namespace xushi::cli
