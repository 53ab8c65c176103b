#pragma once

#include "models/search/search_model.h"

#include <QLineEdit>

class QCompleter;

namespace xushi::ui {

/// The search (Ctrl+F): lists matches in the plan while the user types. Return opens the chosen match or the first one,
/// Esc cancels.
class SearchBox : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchBox(models::ViewSource &source, QWidget *parent);

    /// Finds only what belongs to one unit; an empty id finds everything.
    void setOnlyUnit(const QString &unit) { m_found.setUnit(unit); }

    /// Gives the box the focus.
    void start();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void unitChosen(const QString &unit);
    void planItemChosen(const QString &id); ///< a project, a task or an indicator

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showFound();
    void choose(int row);
    void chooseCurrent();

    models::SearchModel m_found;
    QCompleter *m_list;
};

} // namespace xushi::ui
