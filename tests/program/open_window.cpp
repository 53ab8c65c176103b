#include "program/open_window.h"

#include "support/catch.h"

#include <QDeadlineTimer>
#include <QFile>

namespace xushi::support {

namespace {

constexpr int patience = 60'000; // ms; nothing takes this long

} // namespace

OpenWindow::OpenWindow(const Program &program, const QStringList &words)
    : m_logFile(program.path(QStringLiteral("state/xushi/xushi.log")))
{
    QProcessEnvironment environment = program.environment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(program.path({}));
    m_process.start(QStringLiteral(XUSHI_PROGRAM), words);
    REQUIRE(m_process.waitForStarted());
    m_id = QString::number(m_process.processId());
}

OpenWindow::~OpenWindow()
{
    m_process.kill();
    m_process.waitForFinished();
}

OpenWindow &OpenWindow::waitUntilUp()
{
    wait([this] { return log().join(u'\n').contains(QStringLiteral("quick check: whole")); });
    return *this;
}

int OpenWindow::waitForEnd()
{
    REQUIRE((isOver() || m_process.waitForFinished(patience)));
    CHECK(m_process.exitStatus() == QProcess::NormalExit);
    return m_process.exitCode();
}

QString OpenWindow::waitForWord()
{
    QString said;
    wait([&] {
        said += QString::fromUtf8(m_process.readAllStandardError());
        return said.section(QStringLiteral("xushi: "), 1).contains(u'\n');
    });
    return said;
}

QStringList OpenWindow::log() const
{
    QFile file(m_logFile);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).filter(QStringLiteral("[%1]").arg(m_id));
}

void OpenWindow::wait(const std::function<bool()> &isSo)
{
    constexpr int between = 10; // ms
    const QDeadlineTimer end(patience);
    while (!isSo()) {
        INFO(log().join(u'\n').toStdString());
        REQUIRE_FALSE(end.hasExpired());
        m_process.waitForReadyRead(between);
    }
}

} // namespace xushi::support
