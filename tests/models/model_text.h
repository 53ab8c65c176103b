#pragma once

#include <QAbstractItemModelTester>
#include <QString>

namespace xushi::models {

/// A model as text: a line for each row, with " | " between the cells of the columns.
inline QString textOf(const QAbstractItemModel &model, std::initializer_list<int> columns, int role = Qt::DisplayRole)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const int column : columns)
            cells += model.index(row, column).data(role).toString();
        lines += cells.join(QStringLiteral(" | "));
    }
    return lines.join(u'\n');
}

/// Aborts the test when the model breaks the contract of item models, at first or in any later change.
class ModelWatch {
public:
    explicit ModelWatch(QAbstractItemModel &model)
        : m_tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        m_tester.setUseFetchMore(false); // the tester would fetch more in the middle of a reset
        QObject::connect(&model, &QAbstractItemModel::modelReset, &m_tester, [this] { ++resets; });
        QObject::connect(&model, &QAbstractItemModel::dataChanged, &m_tester, [this] { ++changes; });
    }

    int resets = 0;
    int changes = 0;

private:
    QAbstractItemModelTester m_tester;
};

} // namespace xushi::models
