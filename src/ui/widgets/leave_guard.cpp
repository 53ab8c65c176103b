#include "ui/widgets/leave_guard.h"

#include "ui/widgets/message_banner.h"

#include <QCoreApplication>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace xushi::ui {

namespace {

struct Leaving {
    Q_DECLARE_TR_FUNCTIONS(Leaving)
};

} // namespace

LeaveGuard::LeaveGuard(QWidget *dialog) : m_banner(new MessageBanner(MessageBanner::Tone::Quiet, dialog)) {}

bool LeaveGuard::mayDiscard(const QStringList &words)
{
    if (words.isEmpty() || words == m_warnedOf)
        return true;
    m_warnedOf = words;
    m_banner->say(Leaving::tr("What was typed here is not saved. Press Esc or Cancel again to discard it."));
    makeRoom();
    forgetWhenTyping();
    return false;
}

/// Makes the dialog grow by the height of the banner, so that nothing else shrinks.
void LeaveGuard::makeRoom()
{
    m_banner->parentWidget()->layout()->activate(); // gives the banner its width
    m_banner->setMinimumHeight(m_banner->layout()->totalHeightForWidth(m_banner->width()));
}

void LeaveGuard::forgetWhenTyping()
{
    const auto whenSaid = [this](auto *edit, auto signal) {
        QObject::connect(
            edit, signal, m_banner, [this] { forget(); }, Qt::SingleShotConnection);
    };
    const QWidget &dialog = *m_banner->parentWidget();
    for (auto *one : dialog.findChildren<QLineEdit *>())
        whenSaid(one, &QLineEdit::textEdited);
    for (auto *one : dialog.findChildren<QPlainTextEdit *>())
        whenSaid(one, &QPlainTextEdit::textChanged);
}

void LeaveGuard::forget()
{
    m_warnedOf.clear();
    m_banner->hide();
}

QStringList typedWords(const QWidget &dialog)
{
    QStringList words;
    for (const auto *one : dialog.findChildren<QLineEdit *>())
        if (one->isModified() && !one->text().isEmpty())
            words += one->text();
    for (const auto *one : dialog.findChildren<QPlainTextEdit *>())
        if (one->document()->isModified() && !one->document()->isEmpty())
            words += one->toPlainText();
    return words;
}

} // namespace xushi::ui
