#include "ui/widgets/dialog_prompter.h"

#include "ui/style/box_mark.h"
#include "ui/style/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/copy_details_button.h"
#include "ui/widgets/manual_request.h"
#include "wording/error_words.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPushButton>
#include <QStandardPaths>

namespace xushi::ui {

namespace {

/// "csv" of "CSV (*.csv)"
QString suffixOf(const QString &filter, const QString &otherwise)
{
    const QString suffix = filter.section(QStringLiteral("(*."), 1).section(u')', 0, 0);
    return suffix.isEmpty() ? otherwise : suffix;
}

BoxMark markOf(QMessageBox::Icon icon)
{
    return icon == QMessageBox::Warning    ? BoxMark::Warning
           : icon == QMessageBox::Question ? BoxMark::Question
                                           : BoxMark::Information;
}

/// Gives all boxes the same mark, and a width that fits a path or a list of faults.
void shape(QMessageBox &box)
{
    constexpr int lettersWide = 64;
    box.setTextFormat(Qt::PlainText);
    box.setWindowModality(Qt::WindowModal); // so that the manual can be read meanwhile
    box.setIconPixmap(boxMark(markOf(box.icon()), box.palette()).pixmap(theme::step(8)));
    int width = 0;
    for (const QString &line : box.text().split(u'\n'))
        width = std::max(width, box.fontMetrics().horizontalAdvance(line));
    if (auto *text = box.findChild<QLabel *>(QStringLiteral("qt_msgbox_label")))
        text->setMinimumWidth(std::min(width, digitsWide(box, lettersWide)));
}

} // namespace

void DialogPrompter::tell(QWidget *parent, Tone tone, const QString &text)
{
    if (tone == Tone::Error)
        return tell(parent, text, std::nullopt);
    QMessageBox box(QMessageBox::Information, tr("Xushi"), text, QMessageBox::Ok, parent);
    shape(box);
    box.exec();
}

void DialogPrompter::tellError(QWidget *parent, const domain::Error &error)
{
    tell(parent, wording::sentence(error), error);
}

void DialogPrompter::tell(QWidget *parent, const QString &sentence, const std::optional<domain::Error> &error)
{
    QMessageBox box(QMessageBox::Warning, tr("Xushi"), sentence, QMessageBox::Ok, parent);
    shape(box);
    auto *copy = new CopyDetailsButton(&box);
    copy->setTold(sentence, error);
    box.addButton(copy, QMessageBox::ActionRole);
    QObject::disconnect(copy, &QPushButton::clicked, box.findChild<QDialogButtonBox *>(),
                        nullptr); // keeps the box open
    box.setDefaultButton(QMessageBox::Ok);
    box.setEscapeButton(QMessageBox::Ok);
    box.exec();
}

bool DialogPrompter::confirm(QWidget *parent, const ConfirmQuestion &question)
{
    QMessageBox box(QMessageBox::Question, tr("Xushi"), question.text, QMessageBox::NoButton, parent);
    shape(box);
    const QPushButton *accept = box.addButton(question.accept, QMessageBox::AcceptRole);
    QPushButton *stay = box.addButton(tr("Go back"), QMessageBox::RejectRole);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() == accept;
}

std::optional<QString> DialogPrompter::askText(QWidget *parent, const TextQuestion &question)
{
    QInputDialog dialog(parent);
    dialog.setWindowModality(Qt::WindowModal); // so that the manual can be read meanwhile
    setManualTopic(dialog, question.explained);
    dialog.setWindowTitle(question.title);
    dialog.setLabelText(question.label);
    if (auto *label = dialog.findChild<QLabel *>())
        label->setTextFormat(Qt::PlainText);
    dialog.setOkButtonText(question.accept);
    dialog.setCancelButtonText(tr("Cancel"));
    dialog.setMinimumWidth(digitsWide(dialog, 56));
    dialog.setTextValue(question.start);
    auto *buttons = dialog.findChild<QDialogButtonBox *>();
    QPushButton *accept = buttons ? buttons->button(QDialogButtonBox::Ok) : nullptr;
    const auto allow = [accept](const QString &text) {
        if (accept)
            accept->setEnabled(!text.trimmed().isEmpty());
    };
    QObject::connect(&dialog, &QInputDialog::textValueChanged, &dialog, allow);
    allow(question.start);
    if (dialog.exec() != QDialog::Accepted || dialog.textValue().trimmed().isEmpty())
        return std::nullopt;
    return dialog.textValue().trimmed();
}

std::optional<QString> DialogPrompter::askSaveFile(QWidget *parent, const SaveQuestion &question)
{
    goToUsualFolder();
    QFileDialog dialog(parent, question.title, m_folder, question.filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(question.suffix);
    dialog.setOption(QFileDialog::DontConfirmOverwrite, !question.mayReplace);
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                     [&](const QString &filter) { dialog.setDefaultSuffix(suffixOf(filter, question.suffix)); });
    dialog.selectFile(question.suggestion);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return std::nullopt;
    const QString file = dialog.selectedFiles().constFirst();
    m_folder = QFileInfo(file).absolutePath();
    return file;
}

std::optional<QString> DialogPrompter::askOpenFile(QWidget *parent, const OpenQuestion &question)
{
    const QStringList files = chosenFiles(parent, question, false);
    return files.isEmpty() ? std::nullopt : std::optional(files.constFirst());
}

QStringList DialogPrompter::askOpenFiles(QWidget *parent, const OpenQuestion &question)
{
    return chosenFiles(parent, question, true);
}

QStringList DialogPrompter::chosenFiles(QWidget *parent, const OpenQuestion &question, bool isSeveral)
{
    goToUsualFolder();
    const QFileInfo start(question.start);
    const bool isNamed = !question.start.isEmpty();
    QFileDialog dialog(parent, question.title, isNamed ? start.absolutePath() : m_folder, question.filter);
    dialog.setFileMode(isSeveral ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
    if (isNamed)
        dialog.selectFile(start.fileName());
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    const QStringList files = dialog.selectedFiles();
    m_folder = QFileInfo(files.constFirst()).absolutePath();
    return files;
}

std::optional<QString> DialogPrompter::askFolder(QWidget *parent, const QString &title)
{
    goToUsualFolder();
    QFileDialog dialog(parent, title, m_folder);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return std::nullopt;
    m_folder = dialog.selectedFiles().constFirst();
    return m_folder;
}

/// Opens the folder of the last saved file, at first the user's documents.
void DialogPrompter::goToUsualFolder()
{
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

bool DialogPrompter::run(QDialog &dialog)
{
    return dialog.exec() == QDialog::Accepted;
}

bool DialogPrompter::askPrinter(QWidget *parent, QPrinter &printer)
{
    QPrintDialog dialog(&printer, parent);
    dialog.setWindowTitle(tr("Print the sheets"));
    dialog.setOption(QAbstractPrintDialog::PrintSelection, false);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace xushi::ui
