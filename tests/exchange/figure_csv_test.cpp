#include "exchange/figure_csv.h"

#include "support/catch.h"
#include "support/figure_tables.h"

#include <QFile>
#include <QStringEncoder>

using namespace xushi;
using namespace xushi::domain;
using exchange::CsvRecord;
using exchange::readCsv;
using support::day;
using support::q;
using support::readTable;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// The faults as "line code".
QStringList faultsOf(const char *table)
{
    QStringList lines;
    for (const auto &fault : readTable(table).faults())
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

TEST_CASE("Semicolons, tabs and bars separate where the first lines have more of them than commas")
{
    CHECK(readCsv("a;b,c;d\n1;2;3\n")->at(1).cells == QStringList{s("1"), s("2"), s("3")});
    CHECK(readCsv("a\tb\n1\t2\n")->at(1).cells == QStringList{s("1"), s("2")});
    CHECK(readCsv("a|b\n1|2\n")->at(1).cells == QStringList{s("1"), s("2")});
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
        const QByteArray bytes = chinese.encode(s("indicator,amount,note\n1.1.1,+2,签约两项\n"));
        REQUIRE(readTable(bytes).figures.size() == 1);
        CHECK(readTable(bytes).figures[0].note == s("签约两项"));
    }
    CHECK(readTable("indicator,amount\n1.1.1,+\xff\xff\n").faults()[0].error.code == ErrorCode::NotText);
}

TEST_CASE("A line says indicator, amount, day, unit and note, in whatever order the head row has them")
{
    const auto read = readTable("\xEF\xBB\xBF"
                                "note,As_Of,amount,unit,indicator\n\"x, y\",2024/9/5,=12.5,甲局,1.1.1\n");
    CHECK(read.faulty.empty());
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
    const auto read = readTable("indicator,kind,amount\n1.1.1,reading,12\n1.1.1,increment,-3\n1.1.1,,+4\n");
    CHECK(read.faulty.empty());
    REQUIRE(read.figures.size() == 3);
    CHECK(read.figures[0].kind == RowKind::Reading);
    CHECK(read.figures[1].amount == q("-3"));
    CHECK(read.figures[2].kind == RowKind::Increment);
}

TEST_CASE("Every fault of every line is told, and what is wrong with the head row before all others")
{
    CHECK(faultsOf("indicator,amount,as_of\n1.1.1,6,\n,+1,\n1.1.1,+x,\n1.1.1,+1,2024-13-01\n1.1.1,+1,,\n,,\n"
                   "1.1.1,+1,,more\n1.1.1,+1,\n")
          == QStringList{fault(2, ErrorCode::NotAFigure), fault(3, ErrorCode::MissingCell),
                         fault(4, ErrorCode::NotADecimal), fault(5, ErrorCode::NotADate),
                         fault(8, ErrorCode::CellOutsideHead)});
    CHECK(faultsOf("indicator,kind,amount\n1.1.1,sum,6\n1.1.1,increment,=6\n")
          == QStringList{fault(2, ErrorCode::UnknownFigureKind), fault(3, ErrorCode::UnknownFigureKind)});
    CHECK(faultsOf("indicator,as_of\n") == QStringList{fault(1, ErrorCode::MissingColumn)});
    CHECK(faultsOf("indicator,amount,colour,size,amount\n")
          == QStringList{fault(1, ErrorCode::UnknownColumn), fault(1, ErrorCode::UnknownColumn),
                         fault(1, ErrorCode::DoubledColumn)});
    CHECK(faultsOf("indicator,amount\n") == QStringList{fault(1, ErrorCode::NoFigures)});
    CHECK(faultsOf("") == QStringList{fault(1, ErrorCode::NoFigures)});
}

TEST_CASE("A line with several faults tells them all: the rules' and those of its texts")
{
    CHECK(faultsOf("indicator,name,unit,kind,amount,as_of\n9.9.9,,丁局,reading,1x,2024-02-30\n"
                   "1.3.1,利润,乙局,increment,3亿,2025-01-01\n1.1.1,,,baseline,5,\n")
          == QStringList{fault(2, ErrorCode::UnknownIndicator), fault(2, ErrorCode::UnknownUnit),
                         fault(2, ErrorCode::NotADate), fault(3, ErrorCode::NameDiffers),
                         fault(3, ErrorCode::UnitNotResponsible), fault(3, ErrorCode::IncrementOnRatio),
                         fault(3, ErrorCode::AsOfOutsidePeriod), fault(3, ErrorCode::OtherMeasure),
                         fault(4, ErrorCode::BaselineOfFlow)});
}

TEST_CASE("Blank columns, blank cells, rows above the head and a head that comes again are nothing")
{
    const auto read = readTable("2024年第三季度报表,,,,\n\n填报单位：甲局,,,,\nindicator,amount,as_of,,\n"
                                "1.1.1,+2,2024-09-05,,\nindicator,amount,as_of,,\n,,,,\n1.1.1,+3,2024-09-06,,,,\n"
                                "1.1.1,+4,2024-09-07\n");
    CHECK(read.faulty.empty());
    REQUIRE(read.figures.size() == 3);
    CHECK(read.figures[0].line == 5);
    CHECK(read.figures[1].amount == q("3"));
}

TEST_CASE("Semicolons, tabs and bars separate as commas do, whatever the rows above the head and the notes hold")
{
    for (const char separator : {';', '\t', '|', ','}) {
        QByteArray table("通报，附表：a,b,c,d,e\nindicator_amount_as_of_note\n1.1.1_+2_2024-9-5_\"x,y,z;|\t\"\n");
        table.replace('_', separator);
        table.replace(QByteArray("as") + separator + "of", "as_of");
        INFO(table.toStdString());
        const auto read = readTable(table);
        CHECK(read.faulty.empty());
        REQUIRE(read.figures.size() == 1);
        CHECK(read.figures[0].asOf == day("2024-09-05"));
        CHECK(read.figures[0].note == s("x,y,z;|"));
    }
}

TEST_CASE("UTF-16 is read with a byte order mark and without one, in either order of bytes")
{
    const QString table = s("indicator\tamount\tnote\r\n1.1.1\t+2\t签约两项\r\n");
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE})
        for (const auto flag : {QStringConverter::Flag::Default, QStringConverter::Flag::WriteBom}) {
            QStringEncoder encoder(encoding, flag);
            const auto read = readTable(encoder.encode(table));
            CHECK(read.faulty.empty());
            REQUIRE(read.figures.size() == 1);
            CHECK(read.figures[0].note == s("签约两项"));
        }
    QByteArray half = QStringEncoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom).encode(table);
    half.chop(1);
    CHECK(readTable(half).faults()[0].error.code == ErrorCode::NotText);
}

TEST_CASE("A baseline is a kind of figure that needs no day")
{
    const auto read = readTable("indicator,kind,amount,as_of\n1.2.1,baseline,140,\n1.2.1,baseline,140,上年末\n");
    CHECK(read.faulty.empty());
    REQUIRE(read.figures.size() == 2);
    CHECK(read.figures[0].kind == RowKind::Baseline);
    exchange::FigureReading strict{support::planOfTables(), day("2024-12-31")};
    CHECK(exchange::readFigures("indicator,kind,amount\n1.2.1,baseline,140\n", strict).faulty.empty());
    CHECK(exchange::readFigures("indicator,kind,amount\n1.2.1,reading,140\n", strict).faults()
          == std::vector<exchange::LineFault>{{2, {ErrorCode::MissingCell, {s("Data as of")}}}});
}

TEST_CASE("Invisible marks and full-width signs do not make another cell of a cell")
{
    const auto read = readTable("indicator,name,unit_of_measure,amount,as_of\n"
                                "\xE2\x80\x8E"
                                "１．３．１,增幅,％,=3.2,\xE2\x80\x8E"
                                "2024-09-05,\xE2\x80\x8B\n"
                                "indicator,name,unit_of_measure,amount,as_of,\n");
    CHECK(read.faulty.empty());
    REQUIRE(read.figures.size() == 1);
    CHECK(read.figures[0].indicator == s("1.3.1"));
}

TEST_CASE("Amounts and days are read as people and spreadsheets write them")
{
    const auto read = readTable("indicator,kind,amount,as_of\n1.3.1,reading,0.57999999999999996,9月5日\n"
                                "1.3.1,reading,３．２％,20240905\n1.2.1,reading,\"1,234家\",2024/9/5 0:00\n"
                                "1.1.1,,\xE2\x88\x92"
                                "3项,9-5\n1.3.1,reading,1.61E+01,2024年9月5日\n1.1.1,,'+4,9/5\n");
    CHECK(read.faulty.empty());
    REQUIRE(read.figures.size() == 6);
    const std::vector<const char *> amounts{"0.58", "3.2", "1234", "-3", "16.1", "4"};
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        CHECK(read.figures[i].amount == q(amounts[i]));
        CHECK(read.figures[i].asOf == day("2024-09-05"));
    }
}

TEST_CASE("A line whose figure is a dash, a stroke or the word for none was not filled in")
{
    const auto read = readTable("indicator,amount,note\n1.1.1,—,\n1.1.1,-,\n1.1.1,/,\n1.1.1,无,\n1.1.1,,\n1.1.1,+1,\n");
    CHECK(read.faulty.empty());
    CHECK(read.figures.size() == 1);
    CHECK(read.open == std::vector{2, 3, 4, 5, 6});
    CHECK(readTable("indicator,amount,note\n1.1.1,无,尚未统计\n1.1.1,+1,\n").open == std::vector{2});
    CHECK(faultsOf("indicator,amount,note\n1.1.1,,尚未统计\n") == QStringList{fault(2, ErrorCode::MissingCell)});
}

TEST_CASE("Of a table full of faults the first hundred are told")
{
    QByteArray table("indicator,amount\n");
    for (int i = 0; i < 500; ++i)
        table += "1.1.1,x\n";
    CHECK(readTable(table).faults().size() == exchange::mostFigureFaults);
    CHECK(readTable(table).isCut);
}

TEST_CASE("A table is read the same in each character set and with each separator in which LibreOffice saves it")
{
    const char *file = GENERATE("utf8-comma", "utf8-semicolon", "utf8-bar", "utf16-tab", "utf16-comma", "gb18030-comma",
                                "gb18030-tab", "gbk-semicolon");
    INFO(file);
    QFile saved(QStringLiteral(XUSHI_LIBREOFFICE_TABLES "/%1.csv").arg(s(file)));
    REQUIRE(saved.open(QIODevice::ReadOnly));
    const auto read = readTable(saved.readAll());
    CHECK(read.faulty.empty());
    CHECK(read.open.size() == 1);
    REQUIRE(read.figures.size() == 5);
    CHECK(read.figures[0].line == 4);
    CHECK(read.figures[0].name == s("签约, 项目"));
    CHECK(read.figures[0].note == s("“第三批”;签约|两项\n另起一行"));
    CHECK(read.figures[0].asOf == day("2024-09-05"));
    CHECK(read.figures[1].line == 6);
    CHECK(read.figures[1].amount == q("13710"));
    CHECK(read.figures[1].asOf == day("2024-09-30"));
    CHECK(read.figures[2].amount == q("3.2"));
    CHECK(read.figures[2].asOf == day("2024-09-30"));
    CHECK(read.figures[3].amount == q("0.58"));
    CHECK(read.figures[4].kind == RowKind::Baseline);
}
