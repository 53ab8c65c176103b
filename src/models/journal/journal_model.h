#pragma once

#include "models/journal/journal_lines.h"
#include "models/journal/journal_order.h"
#include "models/journal/journal_scan.h"
#include "models/tables/column_head.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace xushi::models {

class ViewSource;

/// How far a search of the journal has come.
struct JournalProgress {
    qint64 found = 0;
    qint64 lookedThrough = 0;
    qint64 total = 0;

    [[nodiscard]] bool isComplete() const { return lookedThrough == total; }
};

/// The rows of the journal (台账) that match a search, the last received first, or by a column. Keeps only their
/// places: it reads the visible rows when a view needs them and drops them later. While setSearching() is on, it
/// searches further back by itself, one step whenever the program is idle; otherwise only when the view scrolls.
class JournalModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Day, Kind, Subject, Unit, Amount, Text, Author, Recorded };
    static constexpr int columns = Recorded + 1;

    enum Role : int {
        AboutRole = Qt::UserRole + 1000, ///< QString: id of the indicator or task that the row leads to; empty: none
        VoidableRole,                    ///< bool: can be taken back
        CorrectableRole,                 ///< bool: a figure that counts
    };

    explicit JournalModel(ViewSource &source, QObject *parent = nullptr);

    /// Starts again with another search; setSearching() stays as it was.
    void setSearch(const session::JournalSearch &search);
    [[nodiscard]] const session::JournalSearch &search() const { return m_search; }

    /// Whether to search further by itself. Set to false for a hidden page.
    void setSearching(bool searching);
    [[nodiscard]] bool isSearching() const { return m_wantsToSearch && (m_timer.isActive() || m_finding.isOpen()); }

    [[nodiscard]] JournalProgress progress() const;

    /// "312 rows found", and while the search goes on, how far it has come.
    [[nodiscard]] QString progressText() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Sorts all rows that the search finds; until it has found them all, those of its first step. A column below 0
    /// brings back the order in which they were received.
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void progressed();
    void failed(const xushi::domain::Error &error); ///< the search has stopped

private:
    /// Rows that were written after the shown ones.
    struct NewRows {
        qint64 end; ///< the place that the next row will get
        std::vector<qint64> places;
        QStringList voided;
        std::vector<session::PlacedRow> rows; ///< for their keys; none when nothing is sorted
    };

    /// What a step of the search found.
    struct Found {
        std::vector<qint64> places;
        std::vector<session::PlacedRow> rows; ///< as above
    };

    static ColumnHead head(int column);
    void sourceChanged();
    void begin();
    void lookIfWanted();
    void addNewRows();
    void add(const NewRows &rows);
    void searchFurther();
    void askFor(const JournalScan::Step &step);
    void pageArrived(std::size_t first, std::size_t last, const domain::Result<void> &read);
    void append(const std::vector<qint64> &places);
    void prepend(const std::vector<qint64> &places);
    void addToOrder(const std::vector<session::PlacedRow> &rows);
    void showOrder();
    void moveIntoOrder();
    void fail(const domain::Error &error);
    [[nodiscard]] const JournalLine *lineAt(int row) const;
    [[nodiscard]] static QString text(const JournalLine &line, int column);
    [[nodiscard]] static SortKey sortKey(const session::PlacedRow &row, const JournalLine &line, int column);

    ViewSource &m_source;
    session::JournalSearch m_search;
    session::PlanHandle m_plan;                  ///< gives the names shown; null before the first search
    mutable std::optional<JournalLines> m_lines; ///< reads the lines that a view needs
    std::optional<JournalScan> m_scan;
    qint64 m_seenTo = 0;                 ///< rows from this place on must still be added at the top
    std::vector<qint64> m_places;        ///< of the rows shown, in falling order, or as m_order has them
    std::optional<JournalOrder> m_order; ///< all rows found so far; absent: as received
    std::optional<JournalWords> m_words; ///< for the keys of an order
    LatestQuery m_finding;               ///< the first step, and each further one
    LatestQuery m_askingForNew;
    QTimer m_timer;
    qint64 m_found = 0; ///< rows, shown or not yet
    bool m_wantsToSearch = false;
};

} // namespace xushi::models
