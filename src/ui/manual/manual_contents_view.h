#pragma once

#include <QTreeView>

namespace xushi::models {
class ManualContents;
}

namespace xushi::ui {

/// The manual's contents beside its text: chapters, and below each its parts; all of them open.
class ManualContentsView : public QTreeView {
    Q_OBJECT

public:
    explicit ManualContentsView(models::ManualContents &model, QWidget *parent = nullptr);

    /// Shows where the reader is, without going there.
    void showCurrent(const QString &section);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &section); ///< by click, or by a key that leads to another entry

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    models::ManualContents &m_model;
    bool m_isShowing = false; ///< the text leads, not the contents
};

} // namespace xushi::ui
