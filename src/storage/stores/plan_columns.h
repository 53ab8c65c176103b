#pragma once

#include "domain/plan/plan.h"

#include <optional>

/// How the lists of a plan stand in the columns of its tables. What is read is absent where the text cannot be read.
namespace xushi::storage {

QString listText(const QStringList &texts);
QStringList listFrom(const QString &text);

/// "day value" pairs: exact, and small.
QString nodesText(const std::vector<domain::Node> &nodes);
std::optional<std::vector<domain::Node>> nodesFrom(const QString &text);

/// Texts, and objects for those that have an id.
QString deliverablesText(const std::vector<domain::Deliverable> &list);
std::optional<std::vector<domain::Deliverable>> deliverablesFrom(const QString &text);

QString sharesText(const std::vector<domain::UnitShare> &shares);
std::optional<std::vector<domain::UnitShare>> sharesFrom(const QString &text);

/// "year target" pairs.
QString yearlyText(const std::vector<domain::YearTarget> &yearly);
std::optional<std::vector<domain::YearTarget>> yearlyFrom(const QString &text);

/// "offset length".
QString placeText(const domain::TextPlace &place);
domain::TextPlace placeFrom(const QString &text);

/// Two texts that belong together.
QString pairText(const QString &first, const QString &second);
std::optional<std::pair<QString, QString>> pairFrom(const QString &text);

} // namespace xushi::storage
