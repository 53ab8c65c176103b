#include "exchange/figure_columns.h"

#include <QCoreApplication>

namespace xushi::exchange {

namespace {

struct FigureTable {
    Q_DECLARE_TR_FUNCTIONS(FigureTable)
};

} // namespace

QStringList namesOf(FigureColumn column)
{
    switch (column) {
    case FigureColumn::Indicator:
        return {QStringLiteral("indicator"), FigureTable::tr("Indicator"), FigureTable::tr("Indicator no.")};
    case FigureColumn::Name:
        return {QStringLiteral("name"), FigureTable::tr("Name")};
    case FigureColumn::Measure:
        return {QStringLiteral("unit_of_measure"), FigureTable::tr("Unit of measure")};
    case FigureColumn::Unit:
        return {QStringLiteral("unit"), FigureTable::tr("Unit")};
    case FigureColumn::Kind:
        return {QStringLiteral("kind"), FigureTable::tr("Kind")};
    case FigureColumn::Amount:
        return {QStringLiteral("amount"), FigureTable::tr("Amount")};
    case FigureColumn::AsOf:
        return {QStringLiteral("as_of"), FigureTable::tr("As of"), FigureTable::tr("Data as of")};
    case FigureColumn::Note:
        return {QStringLiteral("note"), FigureTable::tr("Note")};
    }
    return {};
}

QString nameOf(FigureColumn column)
{
    return namesOf(column).back();
}

QString figureColumnNames()
{
    QStringList names;
    for (const FigureColumn column : figureColumns)
        names += nameOf(column);
    return names.join(QStringLiteral(", "));
}

QStringList kindNames(domain::RowKind kind)
{
    if (kind == domain::RowKind::Reading)
        return {QStringLiteral("reading"), FigureTable::tr("total"), FigureTable::tr("reading")};
    if (kind == domain::RowKind::Baseline)
        return {QStringLiteral("baseline"), FigureTable::tr("base"), FigureTable::tr("baseline")};
    return {QStringLiteral("increment"), FigureTable::tr("added"), FigureTable::tr("increment")};
}

} // namespace xushi::exchange
