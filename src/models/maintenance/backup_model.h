#pragma once

#include "models/tables/table_of.h"
#include "session/maintenance/backups.h"

namespace xushi::models {

/// A backup in the list, known by its file.
struct BackupRow {
    session::Backup backup;

    [[nodiscard]] QString key() const { return backup.file; }
};

/// The backups of a database, newest first. Where they lie in more than one folder, each is named with its own.
class BackupModel : public TableOf<BackupRow> {
    Q_OBJECT

public:
    enum Column { Taken, Kind, Size, File };
    static constexpr int columns = File + 1;

    using TableOf::TableOf;

    void setBackups(const std::vector<session::Backup> &backups);

    /// The file of a row.
    [[nodiscard]] QString fileOf(const QModelIndex &index) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// What a column shows, in a sentence: its head's tooltip.
    static QString hint(Column column);

private:
    bool m_isOneFolder = true;
};

} // namespace xushi::models
