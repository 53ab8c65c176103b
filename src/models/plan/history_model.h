#pragma once

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

/// All that was entered about one indicator, newest day first, with what was voided and why.
class HistoryModel : public TableOf<HistoryEntry> {
    Q_OBJECT

public:
    enum Column { Day, Kind, Value, Total, Note, Reporter, Recorded };
    static constexpr int columns = Recorded + 1;

    enum Role : int {
        RowIdRole = Qt::UserRole + 1, ///< QString
        VoidedRole,                   ///< bool
        VoidableRole,                 ///< bool: it counts, and whoever works here speaks for its unit
        CorrectableRole,              ///< bool: that, and it is a figure
    };

    HistoryModel(ViewSource &source, QString indicator, QObject *parent = nullptr);

    /// Is about this indicator from now on; `refresh` reads its rows.
    void setIndicator(const QString &indicator) { m_indicator = indicator; }

    /// Reads the rows anew; `refreshed` follows, or `failed`, and then the rows are those from before.
    void refresh();

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void refreshed();
    void failed(const xushi::domain::Error &error);

private:
    [[nodiscard]] ColumnHead head(int column) const override;
    [[nodiscard]] bool isVoidable(const HistoryEntry &entry) const;
    [[nodiscard]] QString text(const HistoryEntry &entry, int column) const;
    [[nodiscard]] QString noteText(const session::HistoryRow &history) const;
    [[nodiscard]] QString reporterOf(const domain::JournalRow &row) const;

    ViewSource &m_source;
    QString m_indicator;
    LatestQuery m_reading;
};

} // namespace xushi::models
