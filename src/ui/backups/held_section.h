#pragma once

#include "models/maintenance/held_model.h"
#include "models/view/latest_query.h"

#include <QWidget>

class QPushButton;

namespace xushi::models {
class ViewSource;
}

namespace xushi::ui {

class EntryController;
class Label;
class TableView;

/// The held rows of all plans (待核实): what each says, why it is held, and the office's decision. Hidden while there
/// are none. See docs/semantics.md, Held rows.
class HeldSection : public QWidget {
    Q_OBJECT

public:
    /// The source and the controller must outlive the section.
    HeldSection(models::ViewSource &source, EntryController &entry, QWidget *parent);

    /// Reads the held rows again.
    void refresh();

    /// While the database is at work, nothing can be decided.
    void setBusy(bool busy);

Q_SIGNALS:
    void failed(const xushi::domain::Error &error);

private:
    void setUpTable();
    void layOut();
    QPushButton *button(const char *name, const QString &text, const QString &toolTip);
    void showRows(const std::vector<session::HeldEntry> &entries);
    void fitHeight();
    void allow();
    void decide(bool accept);
    [[nodiscard]] QStringList chosen() const;

    models::ViewSource &m_source;
    EntryController &m_entry;
    models::LatestQuery m_reading;
    models::HeldModel m_model;
    Label *m_title;
    Label *m_note;
    TableView *m_table;
    QPushButton *m_accept;
    QPushButton *m_refuse;
    bool m_isBusy = false;
};

} // namespace xushi::ui
