#include "exchange/figure_csv.h"

#include "support/catch.h"
#include "support/plan_maker.h"

#include <QStringEncoder>

using namespace xushi;
using namespace xushi::domain;
using exchange::CsvRecord;
using exchange::readCsv;
using exchange::readFigures;
using support::day;
using support::q;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// The faults as "line code".
QStringList faultsOf(const char *table)
{
    QStringList lines;
    for (const auto &fault : readFigures(table).faults)
        lines += QStringLiteral("%1 %2").arg(fault.line).arg(static_cast<int>(fault.error.code));
    return lines;
}

QString fault(int line, ErrorCode code)
{
    return QStringLiteral("%1 %2").arg(line).arg(static_cast<int>(code));
}

} // namespace

TEST_CASE("A CSV's cells may be quoted, hold separators, quotes and line breaks, and lines keep their numbers")
{
    const auto records = readCsv("a,\"b,\"\"c\"\"\",d\r\n\r\n\"two\nlines\",,x\n");
    REQUIRE(records);
    CHECK(*records
          == std::vector{CsvRecord{1, {s("a"), s("b,\"c\""), s("d")}}, CsvRecord{3, {s("two\nlines"), {}, s("x")}}});
}

TEST_CASE("Semicolons and tabs separate where the first line has more of them than commas")
{
    CHECK(readCsv("a;b,c;d\n1;2;3\n")->at(1).cells == QStringList{s("1"), s("2"), s("3")});
    CHECK(readCsv("a\tb\n1\t2\n")->at(1).cells == QStringList{s("1"), s("2")});
}

TEST_CASE("A quotation mark that is never closed, or that text stands behind, is a fault on its line")
{
    CHECK(readCsv("a\n\"b\nc\n").error() == exchange::LineFault{2, {ErrorCode::UnclosedQuote}});
    CHECK(readCsv("a\n\"b\"c\n").error() == exchange::LineFault{2, {ErrorCode::TextAfterQuote}});
}

TEST_CASE("A table saved on a Chinese desktop is read in GB18030, and bytes that are no text are refused")
{
    QStringEncoder chinese("GB18030");
    if (chinese.isValid()) {
        const QByteArray bytes = chinese.encode(s("indicator,amount,note\n1.3.1,+2,签约两项\n"));
        REQUIRE(readFigures(bytes).figures.size() == 1);
        CHECK(readFigures(bytes).figures[0].note == s("签约两项"));
    }
    CHECK(readFigures("indicator,amount\n1.1.1,+\xff\xff\n").faults[0].error.code == ErrorCode::NotText);
}

TEST_CASE("A line says indicator, amount, day, unit and note, in whatever order the head row has them")
{
    const auto read = readFigures("\xEF\xBB\xBF"
                                  "note,As_Of,amount,unit,indicator\n\"x, y\",2024/9/5,=12.5,甲局,1.1.1\n");
    CHECK(read.faults.empty());
    REQUIRE(read.figures.size() == 1);
    const auto &figure = read.figures[0];
    CHECK(figure.line == 2);
    CHECK(figure.indicator == s("1.1.1"));
    CHECK(figure.kind == RowKind::Reading);
    CHECK(figure.amount == q("12.5"));
    CHECK(figure.asOf == day("2024-09-05"));
    CHECK(figure.unit == s("甲局"));
    CHECK(figure.note == s("x, y"));
}

TEST_CASE("The kind may stand in a column of its own, for spreadsheets that take =12 for a formula")
{
    const auto read = readFigures("indicator,kind,amount\n1.1.1,reading,12\n1.1.1,increment,-3\n1.1.1,,+4\n");
    CHECK(read.faults.empty());
    REQUIRE(read.figures.size() == 3);
    CHECK(read.figures[0].kind == RowKind::Reading);
    CHECK(read.figures[1].amount == q("-3"));
    CHECK(read.figures[2].kind == RowKind::Increment);
}

TEST_CASE("Every fault is told with its line, and a head row that cannot be used before all others")
{
    CHECK(
        faultsOf("indicator,amount,as_of\n1.1.1,6,\n,+1,\n1.1.1,+x,\n1.1.1,+1,2024-13-01\n1.1.1,+1,,\n,,\n1.1.1,+1,\n")
        == QStringList{fault(2, ErrorCode::NotAFigure), fault(3, ErrorCode::MissingCell),
                       fault(4, ErrorCode::NotADecimal), fault(5, ErrorCode::NotADate),
                       fault(6, ErrorCode::TooManyCells)});
    CHECK(faultsOf("indicator,kind,amount\n1.1.1,sum,6\n1.1.1,increment,=6\n")
          == QStringList{fault(2, ErrorCode::UnknownFigureKind), fault(3, ErrorCode::UnknownFigureKind)});
    CHECK(faultsOf("indicator,as_of\n") == QStringList{fault(1, ErrorCode::MissingColumn)});
    CHECK(faultsOf("indicator,amount,colour\n") == QStringList{fault(1, ErrorCode::UnknownColumn)});
    CHECK(faultsOf("indicator,amount,amount\n") == QStringList{fault(1, ErrorCode::DoubledColumn)});
    CHECK(faultsOf("indicator,amount\n") == QStringList{fault(1, ErrorCode::NoFigures)});
    CHECK(faultsOf("") == QStringList{fault(1, ErrorCode::NoFigures)});
}

TEST_CASE("Of a table full of faults the first hundred are told")
{
    QByteArray table("indicator,amount\n");
    for (int i = 0; i < 500; ++i)
        table += "1.1.1,x\n";
    CHECK(readFigures(table).faults.size() == exchange::mostFigureFaults);
}
