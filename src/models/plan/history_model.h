#pragma once

#include "models/tables/roles.h"
#include "models/tables/table_of.h"
#include "models/view/latest_query.h"

#include "session/view/history.h"

namespace xushi::models {

class ViewSource;

/// A row of the journal about an indicator, and what became of it.
struct HistoryEntry {
    session::HistoryRow history;
    QString reporter; ///< unit and author
    [[nodiscard]] QString key() const { return history.row.id.toString(); }
};

/// All entries about one indicator, newest day first, with the voided ones and the reasons.
class HistoryModel : public TableOf<HistoryEntry> {
    Q_OBJECT

public:
    enum Column { Day, Kind, Value, Total, Note, Reporter, Recorded };
    static constexpr int columns = Recorded + 1;

    enum Role : int {
        RowIdRole = KeyRole,              ///< QString
        VoidedRole = Qt::UserRole + 1000, ///< bool
        VoidableRole,                     ///< bool: it counts, and the user may enter for its unit
        CorrectableRole,                  ///< bool: voidable, and a figure
    };

    HistoryModel(ViewSource &source, QString indicator, QObject *parent = nullptr);

    /// Sets the indicator; refresh() then reads its rows.
    void setIndicator(const QString &indicator) { m_indicator = indicator; }

    /// Reads the rows again. Emits `refreshed`, or `failed`: then the rows stay as they were.
    void refresh();

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void refreshed();
    void failed(const xushi::domain::Error &error);

private:
    [[nodiscard]] ColumnHead head(int column) const override;
    [[nodiscard]] SortKey sortKey(const HistoryEntry &entry, int column) const;
    [[nodiscard]] bool isVoidable(const HistoryEntry &entry) const;
    [[nodiscard]] QString text(const HistoryEntry &entry, int column) const;
    [[nodiscard]] QString noteText(const session::HistoryRow &history) const;
    [[nodiscard]] QString reporterOf(const domain::JournalRow &row) const;

    ViewSource &m_source;
    QString m_indicator;
    LatestQuery m_reading;
};

} // namespace xushi::models
