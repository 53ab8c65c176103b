#include "exchange/figure_template.h"

#include "support/catch.h"
#include "support/figure_tables.h"

#include <QFile>
#include <QTemporaryDir>

using namespace xushi;
using namespace xushi::domain;
using support::day;
using support::q;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A template for two indicators, in a temporary folder.
struct Template {
    Template()
    {
        REQUIRE(exchange::writeFigureTemplate(
            path, {{0, s("1.1.1"), RowKind::Increment, {}, day("2024-09-30"), s("甲局"), {}, s("签约, 项目"), s("项")},
                   {0, s("1.2.1"), RowKind::Reading, {}, day("2024-09-30"), s("乙局"), {}, s("企业数"), s("家")}}));
    }

    QTemporaryDir folder;
    QString path = folder.filePath(s("模板.csv"));
};

} // namespace

TEST_CASE("A template is CSV that any spreadsheet opens, with a line for each indicator and its amount left open")
{
    const Template made;
    CHECK(contentsOf(made.path).toStdString()
          == "\xEF\xBB\xBF"
             "Indicator no.,Name,Unit of measure,Unit,Kind,Amount,Data as of,Note\r\n"
             "1.1.1,\"签约, 项目\",项,甲局,increment,,2024-09-30,\r\n"
             "1.2.1,企业数,家,乙局,reading,,2024-09-30,\r\n");
}

TEST_CASE("A template is read again: what is filled in counts, and what is left open is passed over")
{
    const Template made;
    QByteArray bytes = contentsOf(made.path);
    CHECK(support::readTable(bytes).faults().front().error.code == ErrorCode::NoFigures);
    bytes.replace("increment,,", "increment,12.5,");
    const auto read = support::readTable(bytes);
    CHECK(read.faulty.empty());
    CHECK(read.open == std::vector{3});
    REQUIRE(read.figures.size() == 1);
    const auto &figure = read.figures[0];
    CHECK(figure.indicator == s("1.1.1"));
    CHECK(figure.kind == RowKind::Increment);
    CHECK(figure.amount == q("12.5"));
    CHECK(figure.asOf == day("2024-09-30"));
    CHECK(figure.unit == s("甲局"));
    CHECK(figure.name == s("签约, 项目"));
    CHECK(figure.measure == s("项"));
}

TEST_CASE("A kind may be written in short")
{
    const auto read = support::readTable("indicator,kind,amount\n1.1.1,added,3\n1.1.1,total,7\n");
    CHECK(read.faulty.empty());
    REQUIRE(read.figures.size() == 2);
    CHECK(read.figures[0].kind == RowKind::Increment);
    CHECK(read.figures[1].kind == RowKind::Reading);
}

TEST_CASE("A note without an amount is at fault, with what stands on the line")
{
    const auto read = support::readTable("indicator,amount,note\n1.1.1,,later\n1.1.1,seven,\n");
    REQUIRE(read.faulty.size() == 2);
    CHECK(read.faulty[0].faults.front().code == ErrorCode::MissingCell);
    CHECK(read.faulty[0].cells.note == s("later"));
    CHECK(read.faulty[1].line == 3);
    CHECK(read.faulty[1].cells.amount == s("seven"));
}

TEST_CASE("A template that cannot be written says so and leaves nothing")
{
    QTemporaryDir folder;
    const auto written = exchange::writeFigureTemplate(folder.filePath(s("none/t.csv")), {});
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::FolderMissing);
}
