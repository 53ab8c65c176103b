#pragma once

#include "models/search/search_model.h"

#include <QLineEdit>

class QCompleter;

namespace xushi::ui {

/// The search (Ctrl+F): what is typed is looked for in the plan, what is found is listed below, Return opens the
/// first or the chosen one, Esc turns back.
class SearchBox : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchBox(models::ViewSource &source, QWidget *parent);

    /// Finds only what is one unit's; everything with an empty id.
    void setOnlyUnit(const QString &unit) { m_found.setUnit(unit); }

    /// Ready to be typed into.
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
