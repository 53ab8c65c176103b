#pragma once

#include <QTextEdit>

namespace xushi::ui {

/// Sentences to read and copy, each a paragraph. As high as its contents, up to a number of lines; then it scrolls.
class FittingText : public QTextEdit {
    Q_OBJECT

public:
    enum class Kind {
        Line,
        First, ///< with a small space above it
        Aside, ///< faint and indented: belongs to the sentence above it
    };

    FittingText(int mostLines, QWidget *parent);

    /// Adds a sentence below the others.
    void add(const QString &sentence, Kind kind);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();

    int m_mostLines;
};

} // namespace xushi::ui
