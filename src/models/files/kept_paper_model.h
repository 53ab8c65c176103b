#pragma once

#include "domain/values/calendar.h"
#include "models/tables/table_of.h"

#include <QDateTime>

namespace xushi::models {

/// A paper that was printed or exported, known by its file.
struct KeptPaperRow {
    QDateTime printed;
    domain::Quarter quarter;
    bool isBulletin = false;
    QString unit; ///< empty: of all units
    QString digest;
    int rules = 0;
    QString file;

    [[nodiscard]] QString key() const { return file; }
};

/// What was printed before (存档件), in the order in which it is given.
class KeptPaperModel : public TableOf<KeptPaperRow> {
    Q_OBJECT

public:
    enum Column { Printed, Quarter, Kind, Unit, Digest, Rules };
    static constexpr int columns = Rules + 1;

    explicit KeptPaperModel(QObject *parent = nullptr) : TableOf(columns, parent) {}

    void setPapers(std::vector<KeptPaperRow> papers) { show(std::move(papers)); }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] ColumnHead head(int column) const override;
};

} // namespace xushi::models
