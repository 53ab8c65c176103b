#pragma once

#include <QSqlQuery>
#include <QString>

#include <optional>
#include <unordered_map>
#include <vector>

namespace xushi::storage {

/// The prepared queries of a connection that nobody uses now, by their text: to prepare one takes longer than to run
/// it. Those in the pool hold no lock.
class QueryPool {
public:
    /// Absent when none with this text is there.
    std::optional<QSqlQuery> take(const QString &sql)
    {
        const auto found = m_idle.find(sql);
        if (found == m_idle.end() || found->second.empty())
            return std::nullopt;
        std::optional<QSqlQuery> query = std::move(found->second.back());
        found->second.pop_back();
        return query;
    }

    void keep(const QString &sql, QSqlQuery query)
    {
        constexpr std::size_t mostOfOneText = 4;
        query.finish();
        if (auto &same = m_idle[sql]; same.size() < mostOfOneText)
            same.push_back(std::move(query));
    }

private:
    std::unordered_map<QString, std::vector<QSqlQuery>> m_idle;
};

} // namespace xushi::storage
