#pragma once

#include "exchange/table_sink.h"
#include "models/journal/journal_listing.h"

#include <QObject>
#include <QTimer>

#include <future>

namespace xushi::ui {

/// Writes all rows of the journal that match a search to a file, a few at a time, so that the window stays responsive.
/// Finishing a large workbook takes seconds and runs on another thread. A cancelled export leaves no file.
class JournalExport : public QObject {
    Q_OBJECT

public:
    JournalExport(const models::ViewSource &source, const session::JournalSearch &search, QString file,
                  QObject *parent = nullptr);
    ~JournalExport() override;

    void start();

    /// Has no effect once the rows are written: the file is then finished.
    void cancel();
    [[nodiscard]] bool canCancel() const { return !m_finishing.valid(); }
    [[nodiscard]] const QString &file() const { return m_file; }

Q_SIGNALS:
    void progressed(int percent);
    void finishing(); ///< from now on it can no longer be cancelled
    void done(qint64 rows);
    void failed(const xushi::domain::Error &error);
    void cancelled();

private:
    domain::Result<void> openSink();
    void step();
    domain::Result<void> writeRows(const models::JournalListing::Rows &rows);
    void finish();
    void waitForEnd();
    void fail(const domain::Error &error);

    models::JournalListing m_listing;
    QString m_file;
    QTimer m_timer; ///< polls for the end
    bool m_isCancelled = false;
    std::unique_ptr<exchange::TableSink> m_sink;
    std::future<domain::Result<void>> m_finishing;
    qint64 m_rows = 0;
};

} // namespace xushi::ui
