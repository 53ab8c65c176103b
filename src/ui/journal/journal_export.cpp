#include "ui/journal/journal_export.h"

namespace xushi::ui {

using namespace domain;

namespace {

constexpr int pollMilliseconds = 30;

} // namespace

JournalExport::JournalExport(const models::ViewSource &source, const session::JournalSearch &search, QString file,
                             QObject *parent)
    : QObject(parent), m_listing(source, search), m_file(std::move(file))
{
    connect(&m_timer, &QTimer::timeout, this, &JournalExport::waitForEnd);
}

JournalExport::~JournalExport()
{
    if (m_finishing.valid())
        m_finishing.wait(); // the other thread uses the sink
}

void JournalExport::start()
{
    m_listing.begin([this](const Result<void> &begun) {
        if (m_isCancelled)
            return;
        const auto ready = begun ? openSink() : begun;
        if (!ready)
            fail(ready.error());
        else
            step();
    });
}

Result<void> JournalExport::openSink()
{
    std::vector<exchange::TableColumn> columns;
    for (const auto &[name, width] : models::JournalListing::head())
        columns.push_back({name, width});
    m_sink = exchange::tableSink(m_file, exchange::tableFormatOf(m_file));
    return m_sink->begin(tr("Journal"), columns);
}

void JournalExport::cancel()
{
    if (!canCancel())
        return;
    m_isCancelled = true;
    m_sink.reset();
    Q_EMIT cancelled();
}

void JournalExport::step()
{
    if (m_isCancelled)
        return;
    if (m_listing.isDone())
        return finish();
    m_listing.next([this](const Result<models::JournalListing::Rows> &rows) {
        if (m_isCancelled)
            return;
        if (const auto written = rows ? writeRows(*rows) : tl::unexpected<Error>(rows.error()); !written)
            return fail(written.error());
        const qint64 total = std::max<qint64>(1, m_listing.total());
        Q_EMIT progressed(static_cast<int>(m_listing.lookedThrough() * 100 / total));
        step();
    });
}

Result<void> JournalExport::writeRows(const models::JournalListing::Rows &rows)
{
    for (const auto &row : rows)
        if (auto written = m_sink->row(row); !written)
            return written;
    m_rows += static_cast<qint64>(rows.size());
    return {};
}

void JournalExport::finish()
{
    m_finishing = std::async(std::launch::async, [sink = m_sink.get()] { return sink->finish(); });
    Q_EMIT finishing();
    m_timer.start(pollMilliseconds);
}

void JournalExport::waitForEnd()
{
    if (m_finishing.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        return;
    m_timer.stop();
    const auto finished = m_finishing.get();
    m_sink.reset();
    if (finished)
        Q_EMIT done(m_rows);
    else
        Q_EMIT failed(finished.error());
}

void JournalExport::fail(const Error &error)
{
    m_isCancelled = true;
    m_sink.reset();
    Q_EMIT failed(error);
}

} // namespace xushi::ui
