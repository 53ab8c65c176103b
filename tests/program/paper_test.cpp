#include "program.h"

#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

using namespace xushi::support;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// The cells of a CSV, row by row.
std::vector<QStringList> cellsOf(const QByteArray &csv)
{
    const QString text = QString::fromUtf8(csv.startsWith("\xEF\xBB\xBF") ? csv.mid(3) : csv);
    std::vector<QStringList> rows{{QString()}};
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == u',' && !isQuoted)
            rows.back() += QString();
        else if (c == u'\n' && !isQuoted)
            rows.push_back({QString()});
        else if (c != u'\r')
            rows.back().last() += c;
    }
    if (rows.back() == QStringList{QString()})
        rows.pop_back();
    return rows;
}

/// The folder with what LibreOffice reads in a paper: by default every sheet of a workbook, with numbers as they are
/// stored.
QString convert(
    const Program &program, const QString &paper,
    const QString &format = s("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"))
{
    QProcess office;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(s("HOME"), program.path(s("office")));
    office.setProcessEnvironment(environment);
    office.start(s("soffice"), {s("--headless"), s("-env:UserInstallation=file://") + program.path(s("office")),
                                s("--convert-to"), format, s("--outdir"), program.path(s("converted")), paper});
    REQUIRE(office.waitForFinished(120'000));
    return program.path(s("converted"));
}

void logYear(Program &program)
{
    program.must(s("log 1.3.1 +20 --as-of 2024-09-12 --note =1+1"));
    program.must(s("log 5.3.1 =7.25 --as-of 2024-09-20"));
    program.must(s("log 2.1.1 =152 --as-of 2024-09-20"));
    program.must(s("baseline 2.1.1 140"));
    program.must(s("note 1.3 --as-of 2024-09-20 --unit gongxin --progress =SUM(A1) --problem @none --next -1"));
}

} // namespace

TEST_CASE("the workbook opens in LibreOffice without a loss: every figure is a number, every text a text")
{
    Program program;
    logYear(program);
    program.must(s("sheet --quarter 2024Q3 --out ") + program.path(s("q.xlsx")));
    program.must(s("sheet --quarter 2024Q3 --out ") + program.path(s("q.csv")));
    const QString folder = convert(program, program.path(s("q.xlsx")));
    const auto ours = cellsOf(Program::contentsOf(program.path(s("q.csv"))));
    const auto theirs = cellsOf(Program::contentsOf(folder + s("/q-Data.csv")));
    REQUIRE(ours.size() == theirs.size());
    CHECK(ours.size() > 22);
    for (std::size_t row = 0; row < ours.size(); ++row) {
        QStringList plain = ours[row];
        for (QString &cell : plain) // a text that CSV has to mark is plainly a text in a workbook
            if (cell.startsWith(u'\''))
                cell.remove(0, 1);
        for (const qsizetype share : {13, 15}) // LibreOffice writes these with their sign
            if (row > 0 && !plain[share].isEmpty())
                plain[share] = QString::number(plain[share].toDouble() * 100) + u'%';
        CHECK(plain == theirs[row]);
    }
    CHECK(QDir(folder).entryList({s("q-*.csv")}).size() == 14); // a summary, twelve units, the data
    const auto form = cellsOf(Program::contentsOf(folder + QStringLiteral("/q-财政局.csv")));
    CHECK(form[2][2] == s("Indicator"));
    CHECK(form[2][3] == s("Year's target")); // two lines on paper
}

TEST_CASE("the status column of a workbook holds a status alone, for its filter")
{
    Program program;
    logYear(program);
    program.must(s("note 1.3 --as-of 2024-09-20 --progress ") + QString(2000, u'x'));
    program.must(s("sheet --quarter 2024Q3 --out ") + program.path(s("q.xlsx")));
    const QString folder = convert(program, program.path(s("q.xlsx")));
    QStringList statuses;
    const auto rows = cellsOf(Program::contentsOf(folder + s("/q-Data.csv")));
    const qsizetype place = rows.front().indexOf(s("Status"));
    for (const QStringList &row : rows)
        if (!statuses.contains(row[place]))
            statuses += row[place];
    statuses.sort();
    CHECK(statuses.join(u'|') == s("Behind|Lagging|Not reported|On track|Status|Year-end"));
    bool isBelow = false;
    for (const QStringList &row : cellsOf(Program::contentsOf(folder + QStringLiteral("/q-工信局(科技局).csv")))) {
        isBelow = isBelow || row[0].contains(QString(2000, u'x'));
        CHECK_FALSE(row.value(9).contains(QString(2000, u'x'))); // it does not fit into a row of its column
    }
    CHECK(isBelow);
}

TEST_CASE("a workbook of one unit has only its form and its figures")
{
    Program program;
    logYear(program);
    program.must(s("sheet --quarter 2024Q3 --unit caizheng --out ") + program.path(s("u.xlsx")));
    const QString folder = convert(program, program.path(s("u.xlsx")));
    CHECK(QDir(folder).entryList({s("u-*.csv")}).size() == 2);
    for (const QStringList &row : cellsOf(Program::contentsOf(folder + s("/u-Data.csv"))))
        CHECK((row[0] == s("Unit") || row[0] == QStringLiteral("财政局")));
}

TEST_CASE("every paper of a quarter is written by one command, with progress")
{
    Program program;
    logYear(program);
    const QString folder = program.path(s("all"));
    const Run run = program.run(s("sheet --quarter 2024Q3 --everything --out ") + folder);
    CHECK(run.exit == 0);
    const QStringList files = QDir(folder).entryList(QDir::Files);
    CHECK(run.out.count(u'\n') == files.size());
    CHECK(files.size() == 18); // all units as PDF, workbook and table, twelve sheets, three bulletins
    for (const char *name : {"2024Q3.pdf", "2024Q3.xlsx", "2024Q3.csv"})
        CHECK(files.contains(s(name)));
    CHECK(run.err.contains(s("18/18")));
}

TEST_CASE("no paper replaces a database or a folder, whatever its name")
{
    Program program;
    logYear(program);
    const QString database = program.path(s("year.pdf"));
    REQUIRE(QFile::copy(program.database(), database));
    const QByteArray before = Program::contentsOf(database);
    for (const char *command : {"sheet --quarter 2024Q3 --out ", "bulletin --quarter 2024Q3 --out "}) {
        const Run run = program.run(s(command) + database);
        CHECK(run.exit == 1);
        CHECK(run.err.contains(s("a database is there")));
    }
    CHECK(Program::contentsOf(database) == before);
    REQUIRE(QDir().mkpath(program.path(s("folder.pdf"))));
    CHECK(program.run(s("bulletin --quarter 2024Q3 --out ") + program.path(s("folder.pdf"))).exit == 1);
}

TEST_CASE("if one paper of a batch cannot be written, none is")
{
    Program program;
    const QString folder = program.path(s("all"));
    REQUIRE(QDir().mkpath(folder + s("/2024Q3_bulletin.txt")));
    const Run run = program.run(s("sheet --quarter 2024Q3 --everything --out ") + folder);
    CHECK(run.exit == 1);
    CHECK(run.err.contains(s("2024Q3_bulletin.txt")));
    CHECK(QDir(folder).entryList(QDir::Files).isEmpty());
}

TEST_CASE("the bulletin is written as a text, a PDF and a document for LibreOffice, all with the same words")
{
    Program program;
    program.setEnvironment(s("LANG"), s("zh_CN.UTF-8"));
    logYear(program);
    for (const char *name : {"b.txt", "b.pdf", "b.odt"})
        program.must(s("bulletin --quarter 2024Q3 --out ") + program.path(s(name)));
    const QString text = QString::fromUtf8(Program::contentsOf(program.path(s("b.txt"))));
    CHECK(text.contains(s("1.3.1 ")));
    CHECK(text.contains(QStringLiteral("实际完成20项")));
    CHECK(text.contains(QStringLiteral("校验码")));
    QProcess reader;
    reader.start(s("pdftotext"), {s("-layout"), program.path(s("b.pdf")), s("-")});
    REQUIRE(reader.waitForFinished());
    const QString pdf = QString::fromUtf8(reader.readAllStandardOutput());
    const auto bare = [](QString words) { return words.remove(QRegularExpression(s("[\\s\\x{3000}\\x{FEFF}]"))); };
    for (const QString &line : text.split(s("\r\n")))
        if (!line.contains(u'\t') && line.size() < 30)
            CHECK(bare(pdf).contains(bare(line)));
    const QString folder = convert(program, program.path(s("b.odt")), s("pdf"));
    reader.start(s("pdftotext"), {s("-layout"), folder + s("/b.pdf"), s("-")});
    REQUIRE(reader.waitForFinished());
    const QString office = bare(QString::fromUtf8(reader.readAllStandardOutput()));
    for (const QString &line : text.split(s("\r\n")))
        if (!line.contains(u'\t') && line.size() < 30)
            CHECK(office.contains(bare(line)));
    reader.start(s("pdfinfo"), {folder + s("/b.pdf")});
    REQUIRE(reader.waitForFinished());
    const QByteArray facts = reader.readAllStandardOutput();
    reader.start(s("pdfinfo"), {program.path(s("b.pdf"))});
    REQUIRE(reader.waitForFinished());
    const auto fact = [](const QByteArray &all, const char *name) {
        const QRegularExpression line(QLatin1StringView(name) + s(": *(.*)"));
        return line.match(QString::fromUtf8(all)).captured(1);
    };
    CHECK(fact(facts, "Page size").contains(s("A4")));
    CHECK(fact(facts, "Pages") == fact(reader.readAllStandardOutput(), "Pages"));
}

TEST_CASE("the bulletin's document has faces, sizes and spacing for Chinese, margins, and page numbers")
{
    Program program;
    program.must(s("bulletin --quarter 2024Q3 --copied-to office --out ") + program.path(s("b.odt")));
    const auto part = [&](const char *name) {
        QProcess unzip;
        unzip.start(s("unzip"), {s("-p"), program.path(s("b.odt")), s(name)});
        REQUIRE(unzip.waitForFinished());
        return QString::fromUtf8(unzip.readAllStandardOutput());
    };
    const QString styles = part("styles.xml");
    for (const char *needed :
         {"style:font-name-asian=\"仿宋", "style:font-name-asian=\"黑体", "style:font-size-asian=\"16pt\"",
          "fo:line-height=\"28pt\"", "fo:margin-top=\"37mm\"", "fo:margin-left=\"28mm\"", "text:page-number",
          "style:footer-left", "fo:text-align=\"justify\""}) {
        INFO(needed);
        CHECK(styles.contains(s(needed)));
    }
    CHECK(part("content.xml").contains(s("table:table-header-rows")));
    CHECK(part("mimetype") == s("application/vnd.oasis.opendocument.text"));
}

TEST_CASE("what the office decides about a bulletin is an option of the command")
{
    Program program;
    logYear(program);
    const QString file = program.path(s("b.txt"));
    const auto text = [&] { return QString::fromUtf8(Program::contentsOf(file)); };
    program.must(s("bulletin --quarter 2024Q3 --number 12 --issuer Office --without contacts,copied-to "
                   "--explain-by 2024-10-20 --final --out ")
                 + file);
    CHECK(text().contains(s("(No. 12)")));
    CHECK(text().contains(s("20 October 2024")));
    CHECK_FALSE(text().contains(s("Copied to")));
    CHECK_FALSE(text().contains(s("Notes for the drafter")));
    program.must(s("bulletin --quarter 2024Q3 --strike ") + QStringLiteral("财政局：数据待核") + s(" --out ") + file);
    CHECK(text().contains(QStringLiteral("Struck from the names: 财政局. Reason: 数据待核.")));
    program.must(s("bulletin --quarter 2024Q3 --out ") + file);
    CHECK(text().contains(QStringLiteral("Struck from the names: 财政局. Reason: 数据待核."))); // it is remembered
    CHECK(program.run(s("sheet --quarter 2024Q3 --everything --out ") + program.path(s("all"))).exit == 0);
    const QString inAll = QString::fromUtf8(Program::contentsOf(program.path(s("all/2024Q3_bulletin.txt"))));
    CHECK(inAll.contains(QStringLiteral("Struck from the names: 财政局.")));
    program.must(s("bulletin --quarter 2024Q3 --name caizheng --out ") + file);
    CHECK_FALSE(text().contains(s("Struck from the names")));
    for (const char *wrong :
         {"--explain-by 2024-09-30", "--strike caizheng", "--strike caizheng:", "--without everything"})
        CHECK(program.run(s("bulletin --quarter 2024Q3 ") + s(wrong) + s(" --out ") + file).exit == 2);
    for (const char *refused : {"--strike nobody:x", "--explain-by 2024-02-30"})
        CHECK(program.run(s("bulletin --quarter 2024Q3 ") + s(refused) + s(" --out ") + file).exit == 1);
}

TEST_CASE("a bulletin's rules must be numbers, and its file must have a known format")
{
    Program program;
    const QString file = program.path(s("b.txt"));
    CHECK(program.run(s("bulletin --quarter 2024Q3 --out ") + program.path(s("b.doc"))).exit == 2);
    CHECK(program.run(s("bulletin --quarter 2024Q3 --most many --out ") + file).exit == 2);
    CHECK(program.run(s("bulletin --quarter 2024Q3 --least-reporting 101 --out ") + file).exit == 2);
    CHECK(program.run(s("bulletin --out ") + file).exit == 2);
    CHECK(program.run(s("bulletin --quarter 2023Q3 --out ") + file).exit == 1);
    CHECK_FALSE(QFile::exists(file));
}

TEST_CASE(
    "the sheets of all units are A4 landscape with all fonts embedded, and each unit's name can be read from the PDF")
{
    Program program;
    logYear(program);
    const QString file = program.path(s("all.pdf"));
    program.must(s("sheet --quarter 2024Q3 --out ") + file);
    const auto outputOf = [&](const char *reader, const QStringList &words) {
        QProcess process;
        process.start(s(reader), words);
        REQUIRE(process.waitForFinished());
        return QString::fromUtf8(process.readAllStandardOutput());
    };
    QStringList fonts = outputOf("pdffonts", {file}).split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(fonts.size() > 3);
    for (const QString &font : fonts.mid(2)) // below the head: name, type, encoding, embedded, subset, unicode
        CHECK(font.contains(QRegularExpression(s("Identity-H +yes +\\w+ +yes"))));
    const QString boxes = outputOf("pdfinfo", {s("-box"), s("-l"), s("99"), file});
    CHECK(boxes.contains(s("(A4)")));
    CHECK(boxes.count(s("size: 842 x 595")) + boxes.count(s("size:  842 x 595")) > 12);
    QString text = outputOf("pdftotext", {s("-raw"), file, s("-")});
    text.remove(QRegularExpression(s("\\s")));
    const auto status = program.must(s("status --format json")).json();
    for (const auto &unit : status["units"])
        CHECK(text.contains(QString::fromStdString(unit["name"].get<std::string>())));
}
