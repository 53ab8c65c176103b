#include "exchange/figure_csv.h"

#include "domain/entry/entry_rules.h"
#include "domain/entry/typed_amount.h"
#include "domain/entry/typed_day.h"
#include "domain/entry/typed_text.h"
#include "exchange/bounded_file.h"
#include "exchange/text_decoding.h"

#include <algorithm>

namespace xushi::exchange {

using namespace domain;

namespace {

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
        if (amount.startsWith(u'+') || amount.startsWith(u'-') || amount.startsWith(QChar(0x2212)))
            return WrittenAmount{RowKind::Increment, amount};
        return failure(ErrorCode::NotAFigure, {amount});
    }
    for (const RowKind one : {RowKind::Reading, RowKind::Increment, RowKind::Baseline})
        if (kindNames(one).contains(kind, Qt::CaseInsensitive) && !(isTotal && one == RowKind::Increment))
            return WrittenAmount{one, isTotal ? amount.sliced(1) : amount};
    return failure(ErrorCode::UnknownFigureKind,
                   {kind, kindNames(RowKind::Reading).back(), kindNames(RowKind::Increment).back(),
                    kindNames(RowKind::Baseline).back()});
}

/// Reads one line: its figure, and all that is wrong with it.
class LineReader {
public:
    LineReader(const FigureReading &reading, const PlanIndex &index, const FigureCells &cells)
        : m_reading(reading), m_cells(cells), m_found(requireIndicator(index, cells.indicator))
    {
    }

    FigureLine read(int line)
    {
        FigureLine figure{line,         m_cells.indicator, {}, {}, {}, m_cells.unit, m_cells.note,
                          m_cells.name, m_cells.measure};
        FigureClaim claim{m_cells.indicator, {}, {}, m_cells.unit, m_cells.name, m_cells.measure};
        if (claim.unit.isEmpty())
            claim.unit = m_reading.unit;
        readAmountInto(figure, claim);
        readDayInto(figure, claim);
        if (m_cells.indicator.isEmpty()) {
            m_faults.insert(m_faults.begin(), missing(FigureColumn::Indicator));
        } else {
            const auto broken = figureFaults(m_reading.plan, m_found, claim, m_reading.today);
            m_faults.insert(m_faults.begin(), broken.begin(), broken.end());
        }
        return figure;
    }

    [[nodiscard]] std::vector<Error> takeFaults() { return std::move(m_faults); }

private:
    static Error missing(FigureColumn column) { return {ErrorCode::MissingCell, {nameOf(column)}}; }

    void readAmountInto(FigureLine &figure, FigureClaim &claim)
    {
        if (isNoFigure(m_cells.amount))
            return m_faults.push_back(missing(FigureColumn::Amount));
        const auto written = amountFrom(plainTyped(m_cells.amount), plainTyped(m_cells.kind));
        if (!written) {
            m_faults.push_back(written.error());
            const QString bare = m_cells.amount.startsWith(u'=') ? m_cells.amount.sliced(1) : m_cells.amount;
            if (const auto amount = readAmount(bare, measureOf(), AmountPlace::Cell);
                !amount && !m_cells.kind.isEmpty())
                keepAmountFault(amount.error());
            return;
        }
        claim.kind = figure.kind = written->kind;
        const QString measure = measureOf();
        const auto amount = readAmount(written->text, measure, AmountPlace::Cell);
        if (amount) {
            figure.amount = *amount;
            if (figure.measure.isEmpty())
                figure.measure = measure; // the plan may be another one when the figure is entered
        } else {
            keepAmountFault(amount.error());
        }
    }

    [[nodiscard]] QString measureOf() const { return m_found ? m_found->indicator->unitOfMeasure : QString(); }

    /// The unit of measure of an unknown indicator cannot be wrong.
    void keepAmountFault(const Error &error)
    {
        if (m_found || error.code != ErrorCode::OtherMeasure)
            m_faults.push_back(error);
    }

    void readDayInto(FigureLine &figure, FigureClaim &claim)
    {
        if (claim.kind == RowKind::Baseline)
            return; // it is of the day before the period, whatever the column says
        if (!m_cells.asOf.isEmpty()) {
            const auto day = readDay(m_cells.asOf, m_reading.plan.period);
            if (!day)
                return m_faults.push_back(day.error());
            claim.asOf = figure.asOf = *day;
            return;
        }
        claim.asOf = m_reading.asOf;
        if (!m_reading.asOf && !m_reading.mayLackDay)
            m_faults.push_back(missing(FigureColumn::AsOf));
    }

    const FigureReading &m_reading;
    const FigureCells &m_cells;
    Result<IndicatorInTask> m_found;
    std::vector<Error> m_faults;
};

/// The table's records and its head.
struct Headed {
    std::vector<CsvRecord> records;
    FigureHead head;
    std::size_t next; ///< the first record behind the head
};

constexpr std::size_t mostRowsAboveHead = 30;

std::optional<Headed> headedBy(std::vector<CsvRecord> &records)
{
    for (std::size_t i = 0; i < std::min(records.size(), mostRowsAboveHead); ++i)
        if (FigureHead head(records[i]); head.isHead())
            return Headed{std::move(records), std::move(head), i + 1};
    return std::nullopt;
}

/// Splits the table by the separator that leads to a head row; where none does, by the likeliest one.
tl::expected<Headed, LineFault> headed(const QString &text)
{
    const std::vector<QChar> separators = csvSeparators(text);
    for (const QChar separator : separators)
        if (auto records = readCsv(text, separator))
            if (auto found = headedBy(*records))
                return std::move(*found);
    auto records = readCsv(text, separators.front());
    if (!records)
        return tl::unexpected<LineFault>(records.error());
    if (records->empty())
        return tl::unexpected<LineFault>({1, {ErrorCode::NoFigures}});
    FigureHead first(records->front());
    return Headed{std::move(*records), std::move(first), 1};
}

class TableReader {
public:
    TableReader(const FigureReading &reading, const FigureHead &head)
        : m_reading(reading), m_head(head), m_index(reading.plan)
    {
    }

    void read(const CsvRecord &record)
    {
        const FigureCells cells = m_head.cellsOf(record.cells);
        std::vector<Error> faults;
        for (const QString &text : m_head.outside(record.cells))
            faults.push_back({ErrorCode::CellOutsideHead, {text}});
        if (faults.empty() && isLeftOpen(cells))
            return m_read.open.push_back(record.line);
        LineReader reader(m_reading, m_index, cells);
        FigureLine figure = reader.read(record.line);
        const std::vector<Error> wrong = reader.takeFaults();
        faults.insert(faults.begin(), wrong.begin(), wrong.end());
        if (faults.empty())
            m_read.figures.push_back(std::move(figure));
        else
            refuse(record.line, cells, std::move(faults));
    }

    void refuse(int line, const FigureCells &cells, std::vector<Error> faults)
    {
        faults.resize(std::min(faults.size(), mostFigureFaults - m_faults));
        m_faults += faults.size();
        m_read.faulty.push_back({line, cells, std::move(faults)});
    }

    [[nodiscard]] bool isFull() const { return m_faults >= mostFigureFaults; }
    FiguresRead &result() { return m_read; }

private:
    static bool isLeftOpen(const FigureCells &cells)
    {
        const bool isMarked = isNoFigure(cells.amount) && !cells.amount.isEmpty(); // whatever the note says
        return !cells.indicator.isEmpty() && (isMarked || (cells.amount.isEmpty() && cells.note.isEmpty()));
    }

    const FigureReading &m_reading;
    const FigureHead &m_head;
    PlanIndex m_index;
    FiguresRead m_read;
    std::size_t m_faults = 0;
};

bool isBlank(const CsvRecord &record)
{
    return std::all_of(record.cells.begin(), record.cells.end(),
                       [](const QString &cell) { return plainTyped(cell).isEmpty(); });
}

FiguresRead refused(int line, std::vector<Error> faults)
{
    FiguresRead read;
    read.faulty.push_back({line, {}, std::move(faults)});
    return read;
}

} // namespace

std::vector<LineFault> FiguresRead::faults() const
{
    std::vector<LineFault> all;
    for (const FaultyLine &one : faulty)
        for (const Error &error : one.faults)
            all.push_back({one.line, error});
    return all;
}

FiguresRead readFigures(const QByteArray &bytes, const FigureReading &reading)
{
    const auto text = decodedText(bytes);
    if (!text) {
        const LineFault fault = noText(bytes);
        return refused(fault.line, {fault.error});
    }
    const auto table = headed(*text);
    if (!table)
        return refused(table.error().line, {table.error().error});
    const FigureHead &head = table->head;
    if (auto faults = head.faults(); !faults.empty())
        return refused(head.line(), std::move(faults));
    TableReader reader(reading, head);
    for (std::size_t i = table->next; i < table->records.size(); ++i) {
        const CsvRecord &record = table->records[i];
        if (isBlank(record) || head.isRepeatedBy(record))
            continue;
        if (reader.isFull()) {
            reader.result().isCut = true;
            break;
        }
        reader.read(record);
    }
    FiguresRead &read = reader.result();
    if (read.figures.empty() && read.faulty.empty())
        reader.refuse(head.line(), {}, {{ErrorCode::NoFigures}});
    return std::move(read);
}

Result<FiguresRead> readFigureFile(const QString &path, const FigureReading &reading)
{
    return readBounded(path, largestFigureFileMiB).map([&](const QByteArray &bytes) {
        return readFigures(bytes, reading);
    });
}

} // namespace xushi::exchange
