#pragma once

#include <QTreeView>

namespace xushi::models {
class ManualContents;
}

namespace xushi::ui {

/// The manual's contents beside its text: chapters and their parts, all expanded.
class ManualContentsView : public QTreeView {
    Q_OBJECT

public:
    explicit ManualContentsView(models::ManualContents &model, QWidget *parent = nullptr);

    /// Marks the section that is being read, without moving to it.
    void showCurrent(const QString &section);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &section); ///< by a click or a key

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    models::ManualContents &m_model;
    bool m_isShowing = false; ///< the view is following the text
};

} // namespace xushi::ui
