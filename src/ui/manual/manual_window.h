#pragma once

#include "models/manual/manual_contents.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QSettings;

namespace xushi::ui {

class Label;
class ManualContentsView;
class ManualPage;

/// The manual in its own window beside the main window: contents, text and search. It keeps the language in which it
/// was opened.
class ManualWindow : public QWidget {
    Q_OBJECT

public:
    /// Restores size and zoom from `settings` and stores them there.
    explicit ManualWindow(QSettings &settings);

    /// Shows the window at the section, or at the beginning when the section is empty.
    void open(const QString &section);

    [[nodiscard]] ManualPage &page() const { return *m_page; }
    [[nodiscard]] wording::Language language() const { return m_language; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layOutBar();
    QPushButton *barButton(const QString &text, const char *name, const QString &toolTip);
    void connectParts();
    void addKeys();
    void search();
    void goToFound(int step);
    void showPlace();

    QSettings &m_settings;
    wording::Language m_language;
    models::ManualContents m_contents;
    QWidget *m_bar;
    ManualContentsView *m_list;
    ManualPage *m_page;
    QPushButton *m_back;
    QPushButton *m_forward;
    QLineEdit *m_search;
    Label *m_place; ///< which of the places found is shown
    QPushButton *m_before;
    QPushButton *m_next;
    int m_count = 0; ///< places found
};

} // namespace xushi::ui
