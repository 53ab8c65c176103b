#pragma once

class QString;

namespace xushi::models {
struct TaskScope;
class ViewSource;
} // namespace xushi::models

namespace xushi::ui {

/// The caption of a copied table: "甲局 · Measures · as of 30 September 2024".
QString captionOf(const models::ViewSource &source, const QString &list, const models::TaskScope &scope);

} // namespace xushi::ui
