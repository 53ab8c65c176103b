#pragma once

#include <QObject>

#include <memory>

class QMenu;
class QSettings;

namespace xushi::ui {

class ManualWindow;
class PageStack;

/// Opens the manual beside the window: on F1 in a page or a dialog, from links, and from a menu.
class HelpController : public QObject {
    Q_OBJECT

public:
    /// Serves the window that contains the pages. All arguments must outlive the controller.
    HelpController(PageStack &pages, QSettings &settings, QWidget *window);
    ~HelpController() override;

    void open(const QString &section);

    /// Opens the help menu at the button.
    void showMenu(QWidget &button);

    /// Closes the manual together with the window.
    void close();

    /// Null until the manual was opened.
    [[nodiscard]] ManualWindow *manual() const { return m_manual.get(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isOfWindow(const QWidget *widget) const;
    [[nodiscard]] QString sectionInFront(const QWidget *focus) const;
    void fillMenu();

    PageStack &m_pages;
    QSettings &m_settings;
    QWidget *m_window;
    QMenu *m_menu;
    std::unique_ptr<ManualWindow> m_manual;
};

} // namespace xushi::ui
