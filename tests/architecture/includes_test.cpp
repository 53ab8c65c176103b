#include "layers.h"
#include "source_tree.h"

#include "support/catch.h"

#include <set>

using namespace xushi::architecture;

namespace {

const QtHeaders &qtHeaders()
{
    static const QtHeaders headers = installedQtHeaders(QStringLiteral(XUSHI_QT_INCLUDE_DIR));
    return headers;
}

/// Each objection to what a source includes, a line each.
QStringList findingsIn(const SourceFile &file)
{
    const Layer *rules = layer(file.layer);
    if (!rules)
        return {finding(file, 1, QStringLiteral("no rules for the layer ") + file.layer)};
    QStringList findings;
    for (const auto &[header, line] : includesOf(takenApart(file.text)))
        if (const QString objection = objectionTo(*rules, header, qtHeaders()); !objection.isEmpty())
            findings += finding(file, line, objection);
    return findings;
}

bool mayInclude(const char *layer, const char *header)
{
    const SourceFile file{QStringLiteral("src/x.cpp"), QString::fromLatin1(layer),
                          QStringLiteral("#include <%1>\n").arg(QString::fromUtf8(header))};
    return findingsIn(file).isEmpty();
}

} // namespace

TEST_CASE("No layer includes what it may not")
{
    QStringList findings;
    std::set<QString> seen;
    for (const SourceFile &file : sourceTree())
        if (file.isCpp()) {
            findings += findingsIn(file);
            seen.insert(file.layer);
        }
    CHECK(joined(findings) == "");
    CHECK(seen.contains(QStringLiteral("domain"))); // or nothing was read
}

TEST_CASE("No layer links what it may not")
{
    QStringList findings;
    bool anyLink = false;
    for (const SourceFile &file : sourceTree())
        if (const Layer *rules = layer(file.layer); rules && file.path.endsWith(QStringLiteral("/CMakeLists.txt")))
            for (const QString &library : librariesIn(file.text)) {
                anyLink = true;
                if (const QString objection = objectionToLink(*rules, library); !objection.isEmpty())
                    findings += finding(file, 1, objection);
            }
    CHECK(joined(findings) == "");
    CHECK(anyLink);
}

TEST_CASE("A finding names the file, the line and both layers")
{
    const SourceFile file{
        QStringLiteral("src/domain/plan.cpp"), QStringLiteral("domain"),
        QStringLiteral("#include \"domain/plan.h\"\n\n#include \"storage/database.h\"\n#include <QWidget>\n")};
    CHECK(joined(findingsIn(file))
          == "src/domain/plan.cpp:3: domain may not include storage\n"
             "src/domain/plan.cpp:4: domain may not include QtWidgets");
}

TEST_CASE("A layer includes its own folder, and only the layers below it")
{
    CHECK(mayInclude("domain", "domain/plan.h"));
    CHECK(mayInclude("storage", "domain/plan.h"));
    CHECK(mayInclude("session", "storage/database.h"));
    CHECK(mayInclude("ui", "models/indicator_model.h"));
    CHECK(mayInclude("app", "ui/main_window.h"));
    CHECK_FALSE(mayInclude("domain", "wording/error_words.h"));
    CHECK_FALSE(mayInclude("storage", "session/session.h"));
    CHECK_FALSE(mayInclude("exchange", "storage/database.h"));
    CHECK_FALSE(mayInclude("exchange", "wording/error_words.h"));
    CHECK_FALSE(mayInclude("report", "session/session.h"));
    CHECK_FALSE(mayInclude("models", "storage/journal_store.h"));
    CHECK_FALSE(mayInclude("models", "ui/palette.h"));
    CHECK_FALSE(mayInclude("cli", "storage/database.h"));
    CHECK_FALSE(mayInclude("cli", "ui/main_window.h"));
    CHECK_FALSE(mayInclude("ui", "storage/database.h"));
    CHECK_FALSE(mayInclude("ui", "cli/command.h"));
}

TEST_CASE("A layer includes its own modules of Qt, under every name that a header has")
{
    CHECK(mayInclude("domain", "QString"));
    CHECK(mayInclude("domain", "QtCore/QString"));
    CHECK(mayInclude("domain", "qglobal.h"));
    CHECK(mayInclude("domain", "QtCore"));
    CHECK(mayInclude("storage", "QSqlDatabase"));
    CHECK(mayInclude("report", "QPainter"));
    CHECK(mayInclude("ui", "QWidget"));
    CHECK(mayInclude("ui", "QPrinter"));
    for (const char *header : {"QWidget", "QtWidgets/QWidget", "qwidget.h", "QtWidgets/qwidget.h", "QtWidgets"}) {
        INFO(header);
        for (const char *layer : {"domain", "wording", "storage", "session", "exchange", "report", "models", "cli"}) {
            INFO(layer);
            CHECK_FALSE(mayInclude(layer, header));
        }
    }
    CHECK_FALSE(mayInclude("domain", "QColor"));
    CHECK_FALSE(mayInclude("models", "QColor"));
    CHECK_FALSE(mayInclude("session", "QSqlQuery"));
    CHECK_FALSE(mayInclude("ui", "QSqlQuery"));
    CHECK_FALSE(mayInclude("report", "QPrinter"));
    CHECK_FALSE(mayInclude("cli", "QPrinter"));
    CHECK_FALSE(mayInclude("app", "QNetworkAccessManager")); // everything works with no network
    CHECK_FALSE(mayInclude("app", "QTcpSocket"));
    CHECK(mayInclude("app", "QLocalSocket")); // to another window's process on this machine
    CHECK_FALSE(mayInclude("ui", "QLocalSocket"));
}

TEST_CASE("Private headers of Qt are nobody's")
{
    CHECK_FALSE(mayInclude("ui", "private/qwidget_p.h"));
    CHECK_FALSE(mayInclude("app", "QtWidgets/private/qwidget_p.h"));
    CHECK_FALSE(mayInclude("app", "private/qwidget_p.h"));
}

TEST_CASE("The standard library and tl/expected are everyone's, JSON belongs to exchange and cli")
{
    for (const Layer &layer : layers()) {
        INFO(layer.name);
        const QByteArray name = layer.name.toLatin1();
        CHECK(mayInclude(name, "vector"));
        CHECK(mayInclude(name, "cstdint"));
        CHECK(mayInclude(name, "tl/expected.hpp"));
        CHECK_FALSE(mayInclude(name, "rapidcheck.h/../x"));
        CHECK_FALSE(mayInclude(name, "catch2/catch.hpp"));
        const bool json = layer.name == QStringLiteral("exchange") || layer.name == QStringLiteral("cli")
                          || layer.name == QStringLiteral("app");
        CHECK(mayInclude(name, "nlohmann/json.hpp") == json);
    }
}

TEST_CASE("Workbooks are written by exchange alone")
{
    for (const Layer &layer : layers())
        CHECK(mayInclude(layer.name.toLatin1(), "xlsxwriter.h") == (layer.name == QStringLiteral("exchange")));
}

TEST_CASE("Archives are written by report alone")
{
    for (const Layer &layer : layers())
        CHECK(mayInclude(layer.name.toLatin1(), "zip.h") == (layer.name == QStringLiteral("report")));
}

TEST_CASE("Readings of characters are looked up by wording alone")
{
    for (const Layer &layer : layers())
        CHECK(mayInclude(layer.name.toLatin1(), "unicode/translit.h") == (layer.name == QStringLiteral("wording")));
}

TEST_CASE("Widths and bytes of characters are looked up by wording and exchange alone")
{
    for (const Layer &layer : layers())
        for (const char *header : {"unicode/uchar.h", "unicode/utf8.h", "unicode/utf16.h"}) {
            const bool may = layer.name == QStringLiteral("wording") || layer.name == QStringLiteral("exchange");
            CHECK(mayInclude(layer.name.toLatin1(), header) == may);
        }
}

TEST_CASE("PDFs are finished by report alone")
{
    for (const Layer &layer : layers())
        CHECK(mayInclude(layer.name.toLatin1(), "qpdf/QPDF.hh") == (layer.name == QStringLiteral("report")));
}

TEST_CASE("Headers of the operating system stay out of the domain")
{
    CHECK(mayInclude("storage", "unistd.h"));
    CHECK(mayInclude("cli", "sys/ioctl.h"));
    CHECK_FALSE(mayInclude("domain", "unistd.h"));
    CHECK_FALSE(mayInclude("report", "windows.h"));
}

TEST_CASE("A header is named with its folder and never by a way around")
{
    CHECK_FALSE(mayInclude("domain", "plan.h"));
    CHECK_FALSE(mayInclude("domain", "../storage/database.h"));
    CHECK_FALSE(mayInclude("domain", "domain/../storage/database.h"));
    CHECK_FALSE(mayInclude("storage", "../ui/palette.h"));
    CHECK_FALSE(mayInclude("domain", ""));
}

TEST_CASE("What moc makes may be included")
{
    CHECK(mayInclude("models", "moc_indicator_model.cpp"));
    CHECK(mayInclude("ui", "main_window.moc"));
}

TEST_CASE("A folder that has no rules is found")
{
    const SourceFile file{QStringLiteral("src/helpers/x.cpp"), QStringLiteral("helpers"), {}};
    CHECK(joined(findingsIn(file)) == "src/helpers/x.cpp:1: no rules for the layer helpers");
}

TEST_CASE("The rules allow no circle of layers")
{
    for (const Layer &one : layers())
        for (const QString &below : one.layers) {
            INFO(one.name << below);
            REQUIRE(layer(below));
            CHECK_FALSE(layer(below)->layers.contains(one.name));
            CHECK(below != one.name);
        }
}

TEST_CASE("The libraries of a layer are read from its CMakeLists.txt and judged")
{
    const QString cmake =
        QStringLiteral("xushi_layer(storage\n  SOURCES a.cpp # Qt6::Network\n  LINKS xushi_domain Qt6::Sql)\n"
                       "target_link_libraries(xushi_storage PRIVATE Qt6::Widgets nlohmann_json::nlohmann_json)");
    const QStringList libraries = librariesIn(cmake);
    CHECK(libraries.join(u' ')
          == QStringLiteral("xushi_domain Qt6::Sql xushi_storage Qt6::Widgets nlohmann_json::nlohmann_json"));
    const Layer &storage = *layer(u"storage");
    QStringList objections;
    for (const QString &library : libraries)
        if (const QString objection = objectionToLink(storage, library); !objection.isEmpty())
            objections += objection;
    CHECK(joined(objections) == "storage may not include QtWidgets\nstorage may not link nlohmann_json::nlohmann_json");
    CHECK(objectionToLink(*layer(u"exchange"), QStringLiteral("ICU::uc")).isEmpty());
    CHECK(objectionToLink(*layer(u"exchange"), QStringLiteral("ICU::i18n"))
          == QStringLiteral("exchange may not link ICU::i18n"));
    CHECK(objectionToLink(*layer(u"report"), QStringLiteral("ICU::uc"))
          == QStringLiteral("report may not link ICU::uc"));
    CHECK(objectionToLink(*layer(u"models"), QStringLiteral("Qt6::Gui"))
          == QStringLiteral("models may not include QtGui"));
    CHECK(objectionToLink(*layer(u"domain"), QStringLiteral("xushi_storage"))
          == QStringLiteral("domain may not include storage"));
}

TEST_CASE("Qt's headers are found where Qt is installed")
{
    CHECK(qtHeaders().at(QStringLiteral("QString")).join(u' ') == QStringLiteral("QtCore"));
    CHECK(qtHeaders().at(QStringLiteral("QWidget")).join(u' ') == QStringLiteral("QtWidgets"));
    CHECK(qtHeaders().at(QStringLiteral("QPainter")).join(u' ') == QStringLiteral("QtGui"));
}
