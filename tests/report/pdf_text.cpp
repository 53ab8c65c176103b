#include "report/pdf_text.h"

#include <QProcess>
#include <QRegularExpression>

namespace xushi::report {

namespace {

QString said(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(20'000) || process.exitCode() != 0)
        return QStringLiteral("failed: %1 %2").arg(program, QString::fromUtf8(process.readAllStandardError()));
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

QString pdfText(const QString &file)
{
    return said(QStringLiteral("pdftotext"),
                {QStringLiteral("-raw"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), file, QStringLiteral("-")});
}

QString pdfFonts(const QString &file)
{
    return said(QStringLiteral("pdffonts"), {file});
}

QString pdfInfo(const QString &file)
{
    return said(QStringLiteral("pdfinfo"), {file});
}

QStringList pdfOutline(const QString &file)
{
    static const QRegularExpression item(QStringLiteral("<item page=\"(\\d+)\">([^<]*)</item>"));
    QStringList lines;
    auto found = item.globalMatch(said(
        QStringLiteral("pdftohtml"), {QStringLiteral("-xml"), QStringLiteral("-i"), QStringLiteral("-stdout"), file}));
    while (found.hasNext()) {
        const auto match = found.next();
        lines += match.captured(1) + u' ' + match.captured(2);
    }
    return lines;
}

QString withoutBlanks(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; });
    return text;
}

} // namespace xushi::report
