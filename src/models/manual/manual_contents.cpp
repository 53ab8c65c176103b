#include "models/manual/manual_contents.h"

#include "models/tables/plain_tool_tip.h"
#include "models/tables/roles.h"

namespace xushi::models {

namespace {

constexpr int chapterLevel = 2;
constexpr int partLevel = 3;
constexpr quintptr isChapter = 0; // the internal id of a section's index is the number of its chapter, from 1

} // namespace

void ManualContents::setManual(const Manual &manual)
{
    beginResetModel();
    m_chapters.clear();
    for (const ManualSection &section : manual.sections) {
        if (section.level == chapterLevel)
            m_chapters.push_back({section.id, section.title, {}});
        else if (section.level == partLevel && !m_chapters.empty())
            m_chapters.back().parts.push_back({section.id, section.title, {}});
    }
    endResetModel();
}

QModelIndex ManualContents::indexOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex chapter = index(row, 0);
        if (entryAt(chapter).id == id)
            return chapter;
        for (int part = 0; part < rowCount(chapter); ++part)
            if (const QModelIndex found = index(part, 0, chapter); entryAt(found).id == id)
                return found;
    }
    return {};
}

QModelIndex ManualContents::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : isChapter);
}

QModelIndex ManualContents::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == isChapter)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, isChapter);
}

int ManualContents::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_chapters.size());
    if (parent.column() != 0 || parent.internalId() != isChapter)
        return 0;
    return static_cast<int>(entryAt(parent).parts.size());
}

QVariant ManualContents::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return entryAt(index).title;
    case Qt::ToolTipRole: // the whole title, if the list is too narrow for it
        return plainToolTip(entryAt(index).title);
    case KeyRole:
        return entryAt(index).id;
    default:
        return {};
    }
}

const ManualContents::Entry &ManualContents::entryAt(const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    if (index.internalId() == isChapter)
        return m_chapters[row];
    return m_chapters[static_cast<std::size_t>(index.internalId()) - 1].parts[row];
}

} // namespace xushi::models
