#pragma once

#include "domain/error.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace xushi::papers {
class QuarterPapers;
}

namespace xushi::models {
class ViewSource;
}

namespace xushi::ui {

class Heading;
class Label;
class MessageBanner;
class Prompter;
class SheetView;

/// The quarterly sheets (季报): the quarter that holds the as-of day, one unit or all, as they will be printed.
class SheetsPage : public QWidget {
    Q_OBJECT

public:
    SheetsPage(models::ViewSource &source, Prompter &prompter, QWidget *parent = nullptr);
    ~SheetsPage() override;

    /// Shows a unit's sheet; an empty id means all units.
    void showUnit(const QString &unit);
    [[nodiscard]] QString currentUnit() const;

public Q_SLOTS:
    void print();
    void writePdf();

Q_SIGNALS:
    void done(const QString &message); ///< something was written or printed

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setUpBar();
    void setUpZoom();
    void sourceChanged();
    void fillUnits();
    void layOut();
    [[nodiscard]] domain::Result<void> makePages();
    void showZoom();
    void showPlace();

    models::ViewSource &m_source;
    Prompter &m_prompter;
    Heading *m_heading;
    QComboBox *m_unit; ///< item data: the unit's id, empty for all
    QComboBox *m_zoom; ///< item data: the zoom, none to fit the width
    Label *m_place;
    QPushButton *m_print;
    QPushButton *m_pdf;
    MessageBanner *m_banner;
    SheetView *m_view;
    std::unique_ptr<papers::QuarterPapers> m_papers; ///< of the pages that are shown
    bool m_stale = true;                             ///< pages are made when they are looked at
};

} // namespace xushi::ui
