#pragma once

#include "papers/bulletin_draft.h"

#include <QWidget>

class QGridLayout;

namespace xushi::ui {

/// The units that a bulletin names: each can be struck, with a reason.
class BulletinNames : public QWidget {
    Q_OBJECT

public:
    /// `draft` must outlive the widget.
    BulletinNames(papers::BulletinDraft &draft, QWidget *parent);

    /// Lists the units that the draft names now.
    void refresh();

Q_SIGNALS:
    void changed(); ///< a name was struck or taken back, or its reason changed

private:
    void addRow(int row, const papers::NameInBulletin &name);

    papers::BulletinDraft &m_draft;
    QGridLayout *m_rows;
    QStringList m_listed; ///< ids of the units in the rows
};

} // namespace xushi::ui
