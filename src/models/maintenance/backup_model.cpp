#include "models/maintenance/backup_model.h"

#include "models/tables/plain_tool_tip.h"
#include "models/tables/roles.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace xushi::models {

namespace {

QString kindWord(session::BackupKind kind)
{
    switch (kind) {
    case session::BackupKind::Daily:
        return BackupModel::tr("Daily");
    case session::BackupKind::ByHand:
        return BackupModel::tr("By hand");
    case session::BackupKind::BeforeRestore:
        return BackupModel::tr("Before a restore");
    case session::BackupKind::BeforeRepair:
        return BackupModel::tr("Before a repair");
    case session::BackupKind::BeforeMerge:
        return BackupModel::tr("Before a merge");
    case session::BackupKind::BeforeUpgrade:
        return BackupModel::tr("Before an upgrade");
    }
    return {};
}

} // namespace

void BackupModel::setBackups(const std::vector<session::Backup> &backups)
{
    std::vector<BackupRow> rows;
    rows.reserve(backups.size());
    for (const session::Backup &backup : backups)
        rows.push_back({backup});
    const auto folderOf = [](const BackupRow &row) { return QFileInfo(row.backup.file).path(); };
    m_isOneFolder = std::all_of(rows.begin(), rows.end(),
                                [&](const BackupRow &row) { return folderOf(row) == folderOf(rows.front()); });
    show(std::move(rows));
}

QVariant BackupModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const session::Backup &backup = rowAt(index).backup;
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column() == Size);
    if (role == KeyRole)
        return backup.file;
    if (role == Qt::ToolTipRole)
        return plainToolTip(backup.file);
    if (role == SortRole && index.column() == Size)
        return QVariant::fromValue(SortKey::number(backup.bytes));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Taken:
        return backup.name.taken.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    case Kind:
        return kindWord(backup.name.kind);
    case Size:
        return QLocale::c().formattedDataSize(backup.bytes, 1, QLocale::DataSizeTraditionalFormat);
    default:
        return m_isOneFolder ? QFileInfo(backup.file).fileName() : QDir::toNativeSeparators(backup.file);
    }
}

ColumnHead BackupModel::head(int column) const
{
    switch (column) {
    case Taken:
        return {tr("Taken"), tr("When the copy was taken")};
    case Kind:
        return {tr("What for"),
                tr("Whether it was taken by itself, by hand, or before a restore, a repair, a merge or an upgrade")};
    case Size:
        return {tr("Size"), tr("How large the file is"), true};
    default:
        return {tr("File"), tr("The file's name in the folder of backups")};
    }
}

} // namespace xushi::models
