#include "models/journal/journal_model.h"

#include "models/tables/roles.h"
#include "models/view/view_source.h"
#include "wording/figure_words.h"

#include <QHash>
#include <QLocale>

namespace xushi::models {

using namespace domain;

namespace {

constexpr qint64 rowsAtFirst = 256; // more than a screen shows
constexpr qint64 newRowsAtMost = 5'000;
constexpr qint64 rowsReadAStep = 500; // some 15 ms with their words

Result<std::vector<session::PlacedRow>> rowsFor(session::Workspace &workspace, const session::JournalBrowser &browser,
                                                const std::vector<qint64> &places)
{
    return places.empty() ? Result<std::vector<session::PlacedRow>>() : browser.rowsAt(workspace, places);
}

} // namespace

JournalModel::JournalModel(ViewSource &source, QObject *parent)
    : QAbstractTableModel(parent), m_source(source), m_finding(source.database()), m_askingForNew(source.database())
{
    source.follow(this, &JournalModel::sourceChanged);
    connect(&m_timer, &QTimer::timeout, this, &JournalModel::searchFurther);
    m_timer.setInterval(0);
}

void JournalModel::setSearch(const session::JournalSearch &search)
{
    if (search == m_search && m_scan)
        return;
    m_search = search;
    begin();
}

void JournalModel::setSearching(bool searching)
{
    m_wantsToSearch = searching;
    if (!searching && m_order && static_cast<qint64>(m_places.size()) != m_found)
        showOrder(); // as far as it came
    if (searching && !m_scan && !m_finding.isOpen())
        begin();
    else
        lookIfWanted();
}

JournalProgress JournalModel::progress() const
{
    if (!m_scan)
        return {};
    return {m_found, m_scan->lookedThrough(), m_scan->total()};
}

QString JournalModel::progressText() const
{
    const JournalProgress progress = this->progress();
    const QLocale locale;
    const QString found = locale.toString(progress.found);
    if (!progress.isComplete())
        return tr("%1 rows so far, %2 of %3 looked through")
            .arg(found, locale.toString(progress.lookedThrough), locale.toString(progress.total));
    return m_search.isEmpty() ? tr("%1 rows").arg(found) : tr("%1 rows found").arg(found);
}

/// Reads nothing before setSearching(true). Starts again when the view shows another plan, or when the plan was read
/// again.
void JournalModel::sourceChanged()
{
    const bool isBegun = m_scan || m_finding.isOpen();
    if (isBegun && m_source.view().loaded != m_plan) {
        begin();
    } else if (!m_scan) {
        if (m_wantsToSearch && !isBegun)
            begin();
    } else {
        addNewRows();
    }
}

void JournalModel::begin()
{
    if (!m_source.hasView())
        return;
    m_askingForNew.forget();
    beginResetModel();
    m_places.clear();
    m_found = 0;
    if (m_order)
        m_order.emplace(m_order->column(), m_order->order());
    m_scan.reset();
    m_plan = m_source.view().loaded;
    m_words.emplace(m_source);
    m_lines.emplace(m_source, [this](std::size_t first, std::size_t last, const Result<void> &read) {
        pageArrived(first, last, read);
    });
    endResetModel();
    m_finding.ask([browser = session::JournalBrowser(m_source.view(), m_search)](
                      session::Workspace &workspace) { return browser.extent(workspace); },
                  [this](const Result<session::PlaceRange> &all) {
                      if (!all)
                          return fail(all.error());
                      m_scan.emplace(session::JournalBrowser(m_source.view(), m_search), *all);
                      m_seenTo = m_scan->end();
                      askFor(m_scan->next(rowsAtFirst)); // enough for a view to measure its columns
                  });
}

void JournalModel::lookIfWanted()
{
    if (m_wantsToSearch && m_scan && !m_scan->isDone())
        m_timer.start();
    else
        m_timer.stop();
    Q_EMIT progressed();
}

/// Adds rows that were written since, here or by another program, at the top, and marks the rows that they voided.
void JournalModel::addNewRows()
{
    const auto look = [browser = m_scan->browser(), from = m_seenTo,
                       isOrdered = m_order.has_value()](session::Workspace &workspace) -> Result<NewRows> {
        const auto extent = browser.extent(workspace);
        if (!extent)
            return tl::unexpected<Error>(extent.error());
        if (extent->before <= from || extent->before - from > newRowsAtMost)
            return NewRows{extent->before, {}, {}, {}};
        auto places = browser.find(workspace, {from, extent->before}, newRowsAtMost);
        if (!places)
            return tl::unexpected<Error>(places.error());
        auto voided = browser.voidedSince(workspace, from);
        if (!voided)
            return tl::unexpected<Error>(voided.error());
        auto rows = rowsFor(workspace, browser, isOrdered ? *places : std::vector<qint64>());
        if (!rows)
            return tl::unexpected<Error>(rows.error());
        return NewRows{extent->before, std::move(*places), std::move(*voided), std::move(*rows)};
    };
    m_askingForNew.ask(look, [this](const Result<NewRows> &rows) {
        if (rows)
            add(*rows);
        else
            fail(rows.error());
    });
}

void JournalModel::add(const NewRows &rows)
{
    if (rows.end == m_seenTo)
        return;
    if (rows.end < m_seenTo || rows.end - m_seenTo > newRowsAtMost)
        return begin(); // the file has another journal now, or much was added
    const bool isShownWhole =
        static_cast<qint64>(m_places.size()) == m_found; // a sorted scan shows its first step only
    m_seenTo = rows.end;
    m_found += static_cast<qint64>(rows.places.size());
    addToOrder(rows.rows);
    if (m_order && !isShownWhole) {
        showOrder();
    } else if (!rows.places.empty()) {
        prepend(rows.places);
        if (m_order)
            moveIntoOrder();
    }
    m_lines->forgetFrom(0);
    if (!m_places.empty()) // also pages still being read: the view requests them again
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    lookIfWanted(); // also goes on after a failure that is over
}

void JournalModel::searchFurther()
{
    if (!m_scan || m_scan->isDone())
        return m_timer.stop();
    if (!m_finding.isOpen())
        askFor(m_order ? m_scan->next(rowsReadAStep) : m_scan->next());
}

void JournalModel::askFor(const JournalScan::Step &step)
{
    m_timer.stop(); // until the answer arrives
    m_finding.ask(
        [step, browser = m_scan->browser(),
         isOrdered = m_order.has_value()](session::Workspace &workspace) -> Result<Found> {
            auto places = step.find(workspace, browser);
            if (!places)
                return tl::unexpected<Error>(places.error());
            auto rows = rowsFor(workspace, browser, isOrdered ? *places : std::vector<qint64>());
            if (!rows)
                return tl::unexpected<Error>(rows.error());
            return Found{std::move(*places), std::move(*rows)};
        },
        [this, step](const Result<Found> &found) {
            if (!found)
                return fail(found.error());
            const bool isFirst = m_found == 0;
            m_scan->found(step, found->places);
            m_found += static_cast<qint64>(found->places.size());
            addToOrder(found->rows);
            if (!m_order)
                append(found->places);
            else if (isFirst || m_scan->isDone())
                showOrder(); // in between, rows would jump about with each step
            lookIfWanted();
        });
}

void JournalModel::sort(int column, Qt::SortOrder order)
{
    const bool isAsReceived = column < 0;
    if (isAsReceived ? !m_order : m_order && m_order->column() == column && m_order->order() == order)
        return;
    if (isAsReceived)
        m_order.reset();
    else
        m_order.emplace(column, order);
    if (m_scan || m_finding.isOpen())
        begin();
}

void JournalModel::addToOrder(const std::vector<session::PlacedRow> &rows)
{
    if (!m_order)
        return;
    for (const session::PlacedRow &row : rows)
        m_order->add(row.place, sortKey(row, m_words->lineFor(row), m_order->column()));
}

/// Shows all rows found so far, in their order.
void JournalModel::showOrder()
{
    beginResetModel();
    m_places = m_order->sorted();
    m_lines->forgetFrom(0);
    endResetModel();
}

/// Moves the rows that were put at the top to where they belong; a view's choice goes with its row.
void JournalModel::moveIntoOrder()
{
    Q_EMIT layoutAboutToBeChanged();
    const std::vector<qint64> before = std::exchange(m_places, m_order->sorted());
    m_lines->forgetFrom(0);
    QHash<qint64, int> rows;
    for (std::size_t row = 0; row < m_places.size(); ++row)
        rows.insert(m_places[row], static_cast<int>(row));
    QModelIndexList now;
    const QModelIndexList kept = persistentIndexList();
    for (const QModelIndex &index : kept)
        now += this->index(rows.value(before[static_cast<std::size_t>(index.row())], -1), index.column());
    changePersistentIndexList(kept, now);
    Q_EMIT layoutChanged();
}

/// Called for a page that had not been read when a view needed it.
void JournalModel::pageArrived(std::size_t first, std::size_t last, const Result<void> &read)
{
    if (!read) { // reported later, because a view may be painting
        QMetaObject::invokeMethod(
            this, [this, error = read.error()] { Q_EMIT failed(error); }, Qt::QueuedConnection);
        return;
    }
    const int end = std::min(rowCount(), static_cast<int>(last) + 1);
    if (static_cast<int>(first) < end)
        Q_EMIT dataChanged(index(static_cast<int>(first), 0), index(end - 1, columns - 1));
}

void JournalModel::append(const std::vector<qint64> &places)
{
    if (places.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(places.size()) - 1);
    m_lines->forgetFrom(m_places.size()); // its last page may have been half full
    m_places.insert(m_places.end(), places.begin(), places.end());
    endInsertRows();
}

void JournalModel::prepend(const std::vector<qint64> &places)
{
    beginInsertRows({}, 0, static_cast<int>(places.size()) - 1);
    m_lines->forgetFrom(0);
    m_places.insert(m_places.begin(), places.begin(), places.end());
    endInsertRows();
}

void JournalModel::fail(const Error &error)
{
    m_timer.stop();
    Q_EMIT failed(error);
    Q_EMIT progressed();
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

bool JournalModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_scan && !m_scan->isDone();
}

void JournalModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        searchFurther();
}

const JournalLine *JournalModel::lineAt(int row) const
{
    return m_lines->line(m_scan->browser(), m_places, static_cast<std::size_t>(row));
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column() == Amount);
    const JournalLine *line = lineAt(index.row());
    if (!line)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*line, index.column());
    case Qt::AccessibleTextRole:
        return line->isVoided ? tr("%1, voided").arg(text(*line, index.column()))
               : line->isHeld ? tr("%1, held").arg(text(*line, index.column()))
                              : text(*line, index.column());
    case FigureRole:
        return index.column() == Amount ? line->figure : QVariant();
    case TailRole:
        return index.column() == Amount && !line->figure.isEmpty() && !line->unitOfMeasure.isEmpty()
                   ? wording::withUnit(line->figure, line->unitOfMeasure).mid(line->figure.size())
                   : QVariant();
    case StruckRole:
        return line->isVoided && index.column() != Text; // the text says why it was voided
    case FaintRole:
        return line->isHeld && index.column() != Text;
    case KeyRole:
        return line->id;
    case AboutRole:
        return line->about;
    case VoidableRole:
        return !line->isVoid && !line->isVoided;
    case CorrectableRole:
        return line->isCorrectable && !line->isVoided && !line->isHeld;
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isColumn = orientation == Qt::Horizontal && section >= 0 && section < columns;
    return isColumn ? headData(head(section), role) : QVariant();
}

} // namespace xushi::models
