#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace xushi::ui {

/// Lays out cards in rows and columns, as many side by side as fit, evenly filled: nine cards that do not fit in one
/// row stand as five and four. The columns have one width, except those that need more, and grow up to `most` pixels
/// each.
class CardFlow : public QLayout {
public:
    CardFlow(int most, int gap);
    ~CardFlow() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    void setGeometry(const QRect &rect) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }

private:
    [[nodiscard]] std::vector<QLayoutItem *> visibleItems() const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] std::vector<int> columnNeeds(int columns) const;
    [[nodiscard]] int columnsIn(int width) const;
    [[nodiscard]] std::vector<int> columnWidths(int width) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_most;
    int m_gap;
};

} // namespace xushi::ui
