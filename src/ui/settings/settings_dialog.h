#pragma once

#include "models/setup/preferences.h"
#include "report/text/fonts.h"
#include "session/workspace/backup_name.h"

#include <QDialog>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace xushi::models {
class ViewSource;
}

namespace xushi::ui {

class MessageBanner;
class Prompter;
class SheetFacesFields;
class IdentityFields;

/// The settings (设置): the language, the user, the backup folder, the fonts of the sheet. It also shows the place of
/// the data and the plan's tolerance, which are set elsewhere.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    struct Settings {
        models::Preferences preferences;
        report::SheetFaces faces;
    };

    /// `source` and `prompter` must outlive the dialog.
    SettingsDialog(const models::ViewSource &source, Settings settings, Prompter &prompter, QWidget *parent);

    [[nodiscard]] Settings settings() const;

private:
    void fill(const models::ViewSource &source);
    QWidget *makeData();
    QWidget *makeLanguage();
    void layOut();
    void addPart(QBoxLayout &column, const QString &title, QWidget *part);
    void chooseFolder();
    void setFolder(const QString &folder);

    Settings m_settings;
    Prompter &m_prompter;
    QString m_database;
    QString m_folder; ///< of the backups; empty for the usual one
    QComboBox *m_language;
    IdentityFields *m_who;
    QLineEdit *m_place;
    QLineEdit *m_backups;
    QPushButton *m_chooseFolder;
    QPushButton *m_usualFolder;
    MessageBanner *m_problem;
    QLabel *m_tolerance;
    SheetFacesFields *m_faces;
    QPushButton *m_cancel;
    QPushButton *m_apply;
};

} // namespace xushi::ui
