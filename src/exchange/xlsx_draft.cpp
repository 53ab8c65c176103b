#include "exchange/xlsx_draft.h"

#include "exchange/output_file.h"
#include "files/file_trouble.h"

#include <QFile>
#include <QFileInfo>

#include <clocale>

namespace xushi::exchange {

using namespace domain;

PointAsDecimalSign::PointAsDecimalSign() : m_before(std::setlocale(LC_NUMERIC, nullptr))
{
    std::setlocale(LC_NUMERIC, "C");
}

PointAsDecimalSign::~PointAsDecimalSign()
{
    std::setlocale(LC_NUMERIC, m_before.c_str());
}

XlsxDraft::XlsxDraft(const QString &file)
    : m_file(file), m_folder(QFileInfo(file).absolutePath() + QStringLiteral("/.xushi-XXXXXX"))
{
}

Result<void> XlsxDraft::moveIntoPlace()
{
    QFile draft(path());
    if (!draft.open(QIODevice::ReadOnly))
        return failed();
    OutputFile file(m_file);
    if (auto opened = file.open(); !opened)
        return opened;
    constexpr qint64 atATime = 1 << 20;
    while (!draft.atEnd()) {
        const QByteArray bytes = draft.read(atATime);
        if (bytes.isEmpty())
            return failed();
        if (auto written = file.write(bytes); !written)
            return written;
    }
    return file.finish();
}

tl::unexpected<Error> XlsxDraft::failed() const
{
    return tl::unexpected<Error>(files::writeError(m_file));
}

QString sheetName(QString title, int number)
{
    constexpr int longest = 24;
    for (const QChar c : QStringLiteral("[]:*?/\\'"))
        title.replace(c, u' ');
    title = title.trimmed().left(longest);
    return number == 1 ? title : QStringLiteral("%1 %2").arg(title).arg(number);
}

} // namespace xushi::exchange
