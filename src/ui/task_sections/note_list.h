#pragma once

#include <QListView>

namespace xushi::models {
class NoteModel;
}

namespace xushi::ui {

/// Notes one below the other, each with its whole text; as high as all of them. Return asks for a new note on the same
/// task, Delete asks to void this one, Ctrl+C copies all.
class NoteList : public QListView {
    Q_OBJECT

public:
    explicit NoteList(models::NoteModel &model, QWidget *parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void noteRequested(const QString &task, const QString &unit);
    void voidRequested(const QString &row);
    void copyRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void ask(const QModelIndex &index);
};

} // namespace xushi::ui
