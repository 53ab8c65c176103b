#include "exchange/figure_csv.h"

#include "domain/calendar.h"
#include "exchange/bounded_file.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace xushi::exchange {

using namespace domain;

namespace {

struct FigureTable {
    Q_DECLARE_TR_FUNCTIONS(FigureTable)
};

enum class Field { Indicator, Kind, Amount, AsOf, Unit, Note };
constexpr int fieldCount = 6;
constexpr std::array fields{Field::Indicator, Field::Kind, Field::Amount, Field::AsOf, Field::Unit, Field::Note};

/// The column's name in every file, and in the user's language.
QStringList namesOf(Field field)
{
    switch (field) {
    case Field::Indicator:
        return {QStringLiteral("indicator"), FigureTable::tr("Indicator")};
    case Field::Kind:
        return {QStringLiteral("kind"), FigureTable::tr("Kind")};
    case Field::Amount:
        return {QStringLiteral("amount"), FigureTable::tr("Amount")};
    case Field::AsOf:
        return {QStringLiteral("as_of"), FigureTable::tr("As of")};
    case Field::Unit:
        return {QStringLiteral("unit"), FigureTable::tr("Unit")};
    case Field::Note:
        return {QStringLiteral("note"), FigureTable::tr("Note")};
    }
    return {};
}

bool isOneOf(const QString &given, const QStringList &names)
{
    return names.contains(given.trimmed(), Qt::CaseInsensitive);
}

QString acceptedColumns()
{
    QStringList names;
    for (const Field field : fields)
        names += namesOf(field).back();
    return names.join(QStringLiteral(", "));
}

/// Which cell of a record holds which field.
class Columns {
public:
    /// What is wrong with the head row, if anything.
    std::optional<Error> read(const QStringList &head)
    {
        for (qsizetype i = 0; i < head.size(); ++i) {
            const auto field =
                std::find_if(fields.begin(), fields.end(), [&](Field one) { return isOneOf(head[i], namesOf(one)); });
            if (field == fields.end())
                return Error{ErrorCode::UnknownColumn, {head[i].trimmed(), acceptedColumns()}};
            if (has(*field))
                return Error{ErrorCode::DoubledColumn, {head[i].trimmed()}};
            m_places[static_cast<std::size_t>(*field)] = i;
        }
        m_count = head.size();
        for (const Field needed : {Field::Indicator, Field::Amount})
            if (!has(needed))
                return Error{ErrorCode::MissingColumn, {namesOf(needed).back(), acceptedColumns()}};
        return std::nullopt;
    }

    [[nodiscard]] qsizetype count() const { return m_count; }
    [[nodiscard]] bool has(Field field) const { return m_places[static_cast<std::size_t>(field)].has_value(); }

    [[nodiscard]] QString cell(const QStringList &cells, Field field) const
    {
        const auto place = m_places[static_cast<std::size_t>(field)];
        return place ? cells.value(*place).trimmed() : QString();
    }

private:
    std::array<std::optional<qsizetype>, fieldCount> m_places;
    qsizetype m_count = 0;
};

/// "2024/9/30", as a spreadsheet may have made of "2024-09-30", too.
Result<QDate> dayFrom(const QString &text)
{
    static const QRegularExpression loose(QStringLiteral("^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})$"));
    const auto match = loose.match(text);
    if (!match.hasMatch())
        return parseDate(text);
    return parseDate(QStringLiteral("%1-%2-%3")
                         .arg(match.captured(1), match.captured(2).rightJustified(2, u'0'),
                              match.captured(3).rightJustified(2, u'0')))
        .or_else([&](const Error &) -> Result<QDate> { return failure(ErrorCode::NotADate, {text}); });
}

struct WrittenAmount {
    RowKind kind;
    QString text;
};

Result<WrittenAmount> amountFrom(const QString &amount, const QString &kind)
{
    const bool isTotal = amount.startsWith(u'=');
    if (kind.isEmpty()) {
        if (isTotal)
            return WrittenAmount{RowKind::Reading, amount.sliced(1)};
        if (amount.startsWith(u'+') || amount.startsWith(u'-'))
            return WrittenAmount{RowKind::Increment, amount};
        return failure(ErrorCode::NotAFigure, {amount});
    }
    const QString reading = FigureTable::tr("reading");
    const QString increment = FigureTable::tr("increment");
    if (isOneOf(kind, {QStringLiteral("reading"), reading}))
        return WrittenAmount{RowKind::Reading, isTotal ? amount.sliced(1) : amount};
    if (isOneOf(kind, {QStringLiteral("increment"), increment}) && !isTotal)
        return WrittenAmount{RowKind::Increment, amount};
    return failure(ErrorCode::UnknownFigureKind, {kind, reading, increment});
}

Result<FigureLine> figureFrom(const CsvRecord &record, const Columns &columns)
{
    if (record.cells.size() > columns.count())
        return failure(ErrorCode::TooManyCells,
                       {QString::number(record.cells.size()), QString::number(columns.count())});
    const auto cell = [&](Field field) { return columns.cell(record.cells, field); };
    FigureLine figure{record.line, cell(Field::Indicator)};
    figure.unit = cell(Field::Unit);
    figure.note = cell(Field::Note);
    for (const Field needed : {Field::Indicator, Field::Amount})
        if (cell(needed).isEmpty())
            return failure(ErrorCode::MissingCell, {namesOf(needed).back()});
    const auto written = amountFrom(cell(Field::Amount), cell(Field::Kind));
    if (!written)
        return tl::unexpected<Error>(written.error());
    const auto amount = Quantity::parse(written->text);
    if (!amount)
        return tl::unexpected<Error>(amount.error());
    figure.kind = written->kind;
    figure.amount = *amount;
    if (const QString day = cell(Field::AsOf); !day.isEmpty()) {
        const auto asOf = dayFrom(day);
        if (!asOf)
            return tl::unexpected<Error>(asOf.error());
        figure.asOf = *asOf;
    }
    return figure;
}

bool isBlank(const CsvRecord &record)
{
    return std::all_of(record.cells.begin(), record.cells.end(),
                       [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

} // namespace

FiguresRead readFigures(const QByteArray &bytes)
{
    const auto records = readCsv(bytes);
    if (!records)
        return {{}, {records.error()}};
    if (records->empty())
        return {{}, {{1, {ErrorCode::NoFigures}}}};
    Columns columns;
    if (const auto fault = columns.read(records->front().cells))
        return {{}, {{records->front().line, *fault}}};
    FiguresRead read;
    for (std::size_t i = 1; i < records->size() && read.faults.size() < mostFigureFaults; ++i) {
        const CsvRecord &record = (*records)[i];
        if (isBlank(record))
            continue;
        auto figure = figureFrom(record, columns);
        if (figure)
            read.figures.push_back(std::move(*figure));
        else
            read.faults.push_back({record.line, figure.error()});
    }
    if (read.figures.empty() && read.faults.empty())
        read.faults.push_back({records->front().line, {ErrorCode::NoFigures}});
    return read;
}

QString asOfColumn()
{
    return namesOf(Field::AsOf).back();
}

Result<FiguresRead> readFigureFile(const QString &path)
{
    return readBounded(path, largestFigureFileMiB).map(readFigures);
}

} // namespace xushi::exchange
