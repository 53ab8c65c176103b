#pragma once

#include "models/tables/table_of.h"
#include "session/maintenance/backups.h"

namespace xushi::models {

/// A backup in the list, known by its file.
struct BackupRow {
    session::Backup backup;

    [[nodiscard]] QString key() const { return backup.file; }
};

/// The backups of a database, newest first; the file of a row is its key. If they lie in more than one folder, each row
/// names its folder.
class BackupModel : public TableOf<BackupRow> {
    Q_OBJECT

public:
    enum Column { Taken, Kind, Size, File };
    static constexpr int columns = File + 1;

    explicit BackupModel(QObject *parent = nullptr) : TableOf(columns, parent) {}

    void setBackups(const std::vector<session::Backup> &backups);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] ColumnHead head(int column) const override;

    bool m_isOneFolder = true;
};

} // namespace xushi::models
