#pragma once

#include <QTextEdit>

namespace xushi::ui {

/// Sentences to be read and copied, each a paragraph; as high as they are, up to so many lines, then they scroll.
class FittingText : public QTextEdit {
    Q_OBJECT

public:
    enum class Kind {
        Line,
        First, ///< a little apart from what stands above it
        Aside, ///< faint and further in: belongs to what stands above it
    };

    FittingText(int mostLines, QWidget *parent);

    /// Below the others.
    void add(const QString &sentence, Kind kind);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();

    int m_mostLines;
};

} // namespace xushi::ui
