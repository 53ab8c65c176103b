#pragma once

#include "domain/values/error.h"
#include "models/view/latest_query.h"
#include "report/sheet/page_setup.h"
#include "ui/sheets/sheet_view.h"

#include <QWidget>

class QAction;
class QComboBox;
class QPushButton;

namespace xushi::papers {
class QuarterPapers;
}

namespace xushi::models {
class ViewSource;
}

namespace xushi::ui {

class DayEdit;
class ExportBar;
class Heading;
class Label;
class MessageBanner;
class SheetExporter;
class Prompter;

/// The quarterly sheets (季报): the quarter that contains the as-of day, for one unit or all, as they will be printed.
class SheetsPage : public QWidget {
    Q_OBJECT

public:
    SheetsPage(models::ViewSource &source, Prompter &prompter, QWidget *parent = nullptr);
    ~SheetsPage() override;

    /// Shows a unit's sheet; an empty id means all units.
    void showUnit(const QString &unit);
    [[nodiscard]] QString currentUnit() const;

    void setPageSetup(const report::PageSetup &setup);
    [[nodiscard]] const report::PageSetup &pageSetup() const { return m_setup; }

    void print();
    void exportSheets();
    void askPageSetup();
    void showKept();

Q_SIGNALS:
    void done(const QString &message);                         ///< something was printed
    void written(const QString &message, const QString &path); ///< a file, or files in a folder

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setUpBar();
    void setUpExport();
    void setUpKnown();
    void setUpZoom();
    void sourceChanged();
    void fillUnits();
    void layOut();
    [[nodiscard]] bool openDatabase();
    void showFailure(const domain::Error &error);
    void letGo(std::shared_ptr<const papers::QuarterPapers> papers, SheetView::Pages pages);
    void setWritable(bool writable);
    [[nodiscard]] domain::Result<void> requireKnownDay() const;
    [[nodiscard]] qint64 knownAt() const;
    void showZoom();
    void showPlace();

    models::ViewSource &m_source;
    Prompter &m_prompter;
    Heading *m_heading;
    QComboBox *m_unit; ///< item data: the unit's id, empty for all
    QComboBox *m_zoom; ///< item data: the zoom, none to fit the width
    Label *m_place;
    QPushButton *m_print;
    QPushButton *m_export;
    QAction *m_bulletin = nullptr;
    QAction *m_everything = nullptr;
    QComboBox *m_known; ///< item data: models::KnownAtChoice
    DayEdit *m_knownDay;
    MessageBanner *m_banner;
    SheetView *m_view;
    ExportBar *m_exportBar;
    SheetExporter *m_exporter;
    report::PageSetup m_setup;
    std::shared_ptr<models::DatabaseThread>
        m_database; ///< a thread of its own: the sheets of a large plan take seconds to read and lay out
    std::unique_ptr<models::LatestQuery> m_reading;
    std::shared_ptr<const papers::QuarterPapers> m_papers; ///< of the pages that are shown
    bool m_stale = true;                                   ///< the pages are made when they are next shown
};

} // namespace xushi::ui
