#pragma once

#include "ui/widgets/prompter.h"
#include "wording/error_words.h"

#include <QStringList>
#include <QTimer>

#include <functional>
#include <vector>

#include <QDialog>

namespace xushi::ui {

/// Answers with values that the test has set, and keeps all questions and messages. Without an answer it acts as if the
/// user cancels.
class ScriptedPrompter : public Prompter {
public:
    void setNextText(const QString &text) { m_text = text; }
    void setNextConfirmation(bool agrees) { m_agreements = agrees ? 1 : 0; }
    void setNextConfirmations(int agreements) { m_agreements = agreements; } ///< to that many questions, one by one
    void setNextFile(const QString &file) { m_file = file; }
    void setNextFiles(const QStringList &files) { m_files = files; }

    /// What the user does in every dialog of the program from now on.
    void setInDialog(std::function<void(QDialog &)> act) { m_inDialog = std::move(act); }
    void setNextPrinter(std::function<void(QPrinter &)> setUp) { m_printer = std::move(setUp); }

    [[nodiscard]] const QStringList &told() const { return m_told; }
    [[nodiscard]] const QStringList &asked() const { return m_asked; }
    [[nodiscard]] const QString &proposed() const { return m_proposed; } ///< the text that was offered last
    [[nodiscard]] const QString &start() const { return m_start; }       ///< of the file that was asked for last

    void tell(QWidget *, Tone, const QString &text) override { m_told += text; }
    void tellError(QWidget *, const domain::Error &error) override { m_told += wording::sentence(error); }

    bool confirm(QWidget *, const ConfirmQuestion &question) override
    {
        m_asked += question.text;
        return m_agreements > 0 && m_agreements-- > 0;
    }

    std::optional<QString> askText(QWidget *, const TextQuestion &question) override
    {
        m_asked += question.label;
        m_proposed = question.start;
        return std::exchange(m_text, std::nullopt);
    }

    std::optional<QString> askSaveFile(QWidget *, const SaveQuestion &question) override
    {
        m_asked += question.suggestion;
        return std::exchange(m_file, std::nullopt);
    }

    std::optional<QString> askOpenFile(QWidget *, const OpenQuestion &question) override
    {
        m_asked += question.title;
        m_start = question.start;
        return std::exchange(m_file, std::nullopt);
    }

    QStringList askOpenFiles(QWidget *, const OpenQuestion &question) override
    {
        m_asked += question.title;
        m_start = question.start;
        return std::exchange(m_files, {});
    }

    std::optional<QString> askFolder(QWidget *, const QString &title) override
    {
        m_asked += title;
        return std::exchange(m_file, std::nullopt);
    }

    bool run(QDialog &dialog) override
    {
        if (m_inDialog)
            QTimer::singleShot(0, &dialog, [this, &dialog] { m_inDialog(dialog); });
        return dialog.exec() == QDialog::Accepted;
    }

    bool askPrinter(QWidget *, QPrinter &printer) override
    {
        const auto setUp = std::exchange(m_printer, nullptr);
        if (setUp)
            setUp(printer);
        return static_cast<bool>(setUp);
    }

private:
    int m_agreements = 0;
    std::optional<QString> m_text;
    std::optional<QString> m_file;
    QStringList m_files;
    std::function<void(QPrinter &)> m_printer;
    std::function<void(QDialog &)> m_inDialog;
    QStringList m_told;
    QStringList m_asked;
    QString m_start;
    QString m_proposed;
};

} // namespace xushi::ui
