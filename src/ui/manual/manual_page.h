#pragma once

#include "models/manual/manual.h"

#include <QTextBrowser>
#include <QTextCursor>

namespace xushi::ui {

/// The manual's text, which can be searched and followed from section to section. Ctrl and the wheel enlarge it.
class ManualPage : public QTextBrowser {
    Q_OBJECT

public:
    explicit ManualPage(QWidget *parent = nullptr);

    void setManual(const models::Manual &manual);

    /// Goes to the section and adds it to the history; goes to the beginning when no section has this id.
    void goTo(const QString &section);

    /// The id of the section at the top of the view.
    [[nodiscard]] QString currentSection() const;

    /// Marks every place of the text and goes to the first one from here on. Returns the number of places.
    int search(const QString &text);

    /// Goes to the next place found, or with -1 to the one before; wraps around the end.
    void goToFound(int step);
    [[nodiscard]] int currentFound() const { return m_current; } ///< counted from 0; -1 without any

    /// In per cent of the window's font size.
    void setZoom(int percent);
    [[nodiscard]] int zoom() const { return m_zoom; }

Q_SIGNALS:
    void sectionReached(const QString &section);
    void zoomChanged(int percent);

protected:
    void doSetSource(const QUrl &url, QTextDocument::ResourceType type) override;
    QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] QFont letters() const;
    [[nodiscard]] int columnWanted() const;
    void dressAgain();
    void leaveRoomBelow();
    void markFound();
    void showFound();

    models::Manual m_manual;
    std::vector<int> m_headings; ///< the first block numbers of the sections
    std::vector<QTextCursor> m_found;
    int m_current = -1;
    int m_zoom = 100;
    int m_column = 0; ///< pixels that the text was laid out for
};

} // namespace xushi::ui
