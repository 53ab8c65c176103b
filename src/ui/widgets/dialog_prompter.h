#pragma once

#include "ui/widgets/prompter.h"

#include <QCoreApplication>

namespace xushi::ui {

/// Asks through the system's dialogs.
class DialogPrompter : public Prompter {
    Q_DECLARE_TR_FUNCTIONS(DialogPrompter)

public:
    void tell(QWidget *parent, Tone tone, const QString &text) override;
    void tellError(QWidget *parent, const domain::Error &error) override;
    bool confirm(QWidget *parent, const ConfirmQuestion &question) override;
    std::optional<QString> askText(QWidget *parent, const TextQuestion &question) override;
    std::optional<QString> askSaveFile(QWidget *parent, const SaveQuestion &question) override;
    std::optional<QString> askOpenFile(QWidget *parent, const OpenQuestion &question) override;
    QStringList askOpenFiles(QWidget *parent, const OpenQuestion &question) override;
    std::optional<QString> askFolder(QWidget *parent, const QString &title) override;
    bool run(QDialog &dialog) override;
    bool askPrinter(QWidget *parent, QPrinter &printer) override;

private:
    QStringList chosenFiles(QWidget *parent, const OpenQuestion &question, bool isSeveral);
    static void tell(QWidget *parent, const QString &sentence, const std::optional<domain::Error> &error);
    void goToUsualFolder();

    QString m_folder; ///< where the last file was saved
};

} // namespace xushi::ui
