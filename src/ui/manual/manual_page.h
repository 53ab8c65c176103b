#pragma once

#include "models/manual/manual.h"

#include <QTextBrowser>
#include <QTextCursor>

namespace xushi::ui {

/// The manual's text, to be read from section to section and searched. Ctrl and the wheel make it larger.
class ManualPage : public QTextBrowser {
    Q_OBJECT

public:
    explicit ManualPage(QWidget *parent = nullptr);

    void setManual(const models::Manual &manual);

    /// Goes to the section, and remembers the way back; to the beginning when there is none of this id.
    void goTo(const QString &section);

    /// The id of the section at the top of what is seen.
    [[nodiscard]] QString currentSection() const;

    /// Marks every place of the text and goes to the first one from here on; how many there are.
    int search(const QString &text);

    /// To the next place that was found, or with -1 to the one before, around the end.
    void goToFound(int step);
    [[nodiscard]] int currentFound() const { return m_current; } ///< counted from 0; -1 without any

    /// Per cent of the window's letters.
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
    std::vector<int> m_headings; ///< numbers of the blocks that the sections begin with
    std::vector<QTextCursor> m_found;
    int m_current = -1;
    int m_zoom = 100;
    int m_column = 0; ///< pixels that the text was laid out for
};

} // namespace xushi::ui
