#include "models/tables/table_copy.h"

#include "models/office.h"
#include "support/catch.h"

#include <QAbstractTableModel>

using namespace xushi;
using namespace xushi::models;

namespace {

/// Two columns: words and figures.
class Cells : public QAbstractTableModel {
public:
    explicit Cells(std::vector<std::pair<QString, QString>> rows) : m_rows(std::move(rows)) {}

    [[nodiscard]] int rowCount(const QModelIndex &) const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int columnCount(const QModelIndex &) const override { return 2; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const auto &[word, figure] = m_rows[static_cast<std::size_t>(index.row())];
        if (role == Qt::TextAlignmentRole)
            return int(index.column() == 1 ? Qt::AlignRight : Qt::AlignLeft);
        return role == Qt::DisplayRole ? QVariant(index.column() == 1 ? figure : word) : QVariant();
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation, int role) const override
    {
        if (role == Qt::TextAlignmentRole)
            return int(section == 1 ? Qt::AlignRight : Qt::AlignLeft);
        return role == Qt::DisplayRole ? QVariant(section == 1 ? QStringLiteral("目标") : QStringLiteral("指标"))
                                       : QVariant();
    }

private:
    std::vector<std::pair<QString, QString>> m_rows;
};

} // namespace

TEST_CASE("a table is copied as lines of cells with tabs between them")
{
    const Cells cells({{QStringLiteral("产学研\n合作\t项目"), QStringLiteral("35 项")},
                       {QStringLiteral("=1+1"), QStringLiteral("-1")},
                       {QStringLiteral("“甲”, 'b' \"c\""), QString()}});
    CHECK(copyOf(cells, {0, 1}, {}).text
          == QStringLiteral("指标\t目标\n产学研 合作 项目\t35 项\n'=1+1\t-1\n“甲”, 'b' \"c\"\t\n"));
    CHECK(copyOf(cells, {1}, {}).text == QStringLiteral("目标\n35 项\n-1\n\n"));
    CHECK(copyOf(Cells({}), {0, 1}, {}).text == QStringLiteral("指标\t目标\n"));
}

TEST_CASE("a table is copied as HTML with a caption, figures aligned right, text escaped")
{
    const Cells cells({{QStringLiteral("<b>甲&乙</b>"), QStringLiteral("35 项")}});
    const QString html = copyOf(cells, {0, 1}, QStringLiteral("工信局 <1>")).html;
    CHECK(html.contains(QStringLiteral("<meta charset=\"utf-8\">")));
    CHECK(html.contains(QStringLiteral("<caption>工信局 &lt;1&gt;</caption>")));
    CHECK(html.contains(QStringLiteral("&lt;b&gt;甲&amp;乙&lt;/b&gt;</td>")));
    CHECK(html.contains(QStringLiteral("<td style=\"text-align:right\">35 项</td>")));
    CHECK(html.contains(QStringLiteral("<th style=\"text-align:right\">目标</th>")));
    CHECK(html.count(QStringLiteral("<tr>")) == 2);
    CHECK(html.count(QStringLiteral("</tr>")) == 2);
}

TEST_CASE("no spreadsheet finds a formula in a copied table, and every cell that is no figure is marked as text for it")
{
    const Cells cells({{QStringLiteral("=1+1"), QStringLiteral("-1")},
                       {QStringLiteral("@SUM(A1)"), QStringLiteral("+cmd|' /C calc'!A0")},
                       {QStringLiteral("1.10"), QStringLiteral("—")}});
    const TableCopy copied = copyOf(cells, {0, 1}, {});
    CHECK(copied.text == QStringLiteral("指标\t目标\n'=1+1\t-1\n'@SUM(A1)\t'+cmd|' /C calc'!A0\n1.10\t—\n"));
    const QString asText =
        QStringLiteral("<td sdnum=\"1033;0;@\" style=\"text-align:%1;mso-number-format:'\\@'\">%2</td>");
    for (const char *text : {"=1+1", "@SUM(A1)", "1.10"})
        CHECK(copied.html.contains(asText.arg(QStringLiteral("left"), QString::fromLatin1(text))));
    CHECK(copied.html.contains(asText.arg(QStringLiteral("right"), QStringLiteral("+cmd|' /C calc'!A0"))));
    CHECK(copied.html.contains(QStringLiteral("<td style=\"text-align:right\">-1</td>")));
}

TEST_CASE("the caption names the table's subject and the day")
{
    Office office(support::aPlan().withTask("1.1"));
    CHECK(copyCaption(office.source(), QStringLiteral("甲局")) == QStringLiteral("甲局 · as of 30 September 2024"));
}
