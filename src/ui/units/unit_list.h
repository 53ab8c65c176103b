#pragma once

#include <QListView>

namespace xushi::models {
class UnitListModel;
}

namespace xushi::ui {

/// The units one below the other, each with its rank and a bar of its indicators by status.
class UnitList : public QListView {
    Q_OBJECT

public:
    explicit UnitList(models::UnitListModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace xushi::ui
