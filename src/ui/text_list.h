#pragma once

#include "ui/card.h"

#include <vector>

namespace xushi::ui {

/// A line of a list of texts, with what is said in grey beside or below it.
struct TextLine {
    QString head;          ///< in grey, above
    QString text;          ///< may have several lines
    QString aside;         ///< in grey, below
    bool isStruck = false; ///< done with
    bool isLate = false;   ///< the aside in the colour of what is behind

    friend bool operator==(const TextLine &, const TextLine &) = default;
};

/// Texts one below the other on a card with rules between them; can be selected and copied.
class TextList : public Card {
    Q_OBJECT

public:
    /// `nothing` is said when there are none.
    explicit TextList(const QString &nothing, QWidget *parent = nullptr);

    void setLines(const std::vector<TextLine> &lines);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    [[nodiscard]] QString htmlOf(const TextLine &line) const;

    QString m_nothing;
    std::vector<TextLine> m_lines;
    QWidget *m_content = nullptr;
};

} // namespace xushi::ui
