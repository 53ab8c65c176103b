#pragma once

#include <QObject>

#include <memory>

class QMenu;
class QSettings;

namespace xushi::ui {

class ManualWindow;
class PageStack;

/// Opens the manual beside the window: at what F1 is pressed in, on a page or in a dialog over it; at what a link
/// asks for; and from a menu.
class HelpController : public QObject {
    Q_OBJECT

public:
    /// For the window that the pages are in. All must outlive the desk.
    HelpController(PageStack &pages, QSettings &settings, QWidget *window);
    ~HelpController() override;

    void open(const QString &section);

    /// What there is to read, below or beside the button that asks for it.
    void showMenu(QWidget &button);

    /// With the window goes its manual.
    void close();

    /// Absent until it was asked for.
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
