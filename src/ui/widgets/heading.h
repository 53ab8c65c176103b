#pragma once

#include <QWidget>

namespace xushi::ui {

/// The title of a page, and on the same baseline a note, which is cut when it does not fit.
class Heading : public QWidget {
    Q_OBJECT

public:
    explicit Heading(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setNote(const QString &note);
    [[nodiscard]] const QString &title() const { return m_title; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void changed();
    [[nodiscard]] QFont titleFont() const;

    QString m_title;
    QString m_note;
};

} // namespace xushi::ui
