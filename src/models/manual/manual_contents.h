#pragma once

#include "models/manual/manual.h"

#include <QAbstractItemModel>

namespace xushi::models {

/// The manual's chapters and their sections, as a tree. KeyRole: the section's id.
class ManualContents : public QAbstractItemModel {
    Q_OBJECT

public:
    explicit ManualContents(QObject *parent = nullptr) : QAbstractItemModel(parent) {}

    void setManual(const Manual &manual);

    /// The index of a chapter or section; invalid when none has this id.
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex & = {}) const override { return 1; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Entry {
        QString id;
        QString title;
        std::vector<Entry> parts;
    };

    [[nodiscard]] const Entry &entryAt(const QModelIndex &index) const;

    std::vector<Entry> m_chapters;
};

} // namespace xushi::models
