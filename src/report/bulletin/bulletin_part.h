#pragma once

#include <QString>

#include <array>
#include <optional>

namespace xushi::report {

/// A part of a bulletin that can be left out, in the order in which they are printed.
enum class BulletinPart {
    Number,      ///< （第×期）
    Addressees,  ///< 各责任单位：
    Basis,       ///< 根据……现通报如下。
    Overall,     ///< 总体情况
    DoingWell,   ///< 进展较好的指标和单位
    Overdue,     ///< 逾期未完成
    Behind,      ///< 进度滞后
    NotReported, ///< 未按要求报送
    Blocked,     ///< 受阻事项和逾期举措
    Demands,     ///< 下一步要求
    Attachments, ///< 附件
    Issuer,      ///< 印发单位和日期
    Contacts,    ///< 联系人、电话
    CopiedTo,    ///< 抄送
};
inline constexpr int bulletinPartCount = 14;

/// The parts' names in settings and on the command line.
inline constexpr std::array<const char *, bulletinPartCount> bulletinPartNames{
    "number",       "addressees", "basis",   "overall",     "doing-well", "overdue",  "behind",
    "not-reported", "blocked",    "demands", "attachments", "issuer",     "contacts", "copied-to"};

inline QString nameOf(BulletinPart part)
{
    return QString::fromLatin1(bulletinPartNames[static_cast<std::size_t>(part)]);
}

inline std::optional<BulletinPart> bulletinPart(QStringView name)
{
    for (std::size_t i = 0; i < bulletinPartNames.size(); ++i)
        if (name == QLatin1StringView(bulletinPartNames[i]))
            return static_cast<BulletinPart>(i);
    return std::nullopt;
}

} // namespace xushi::report
