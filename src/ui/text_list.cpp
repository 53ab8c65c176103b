#include "ui/text_list.h"

#include "ui/marks.h"
#include "ui/theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace xushi::ui {

namespace {

QString plainOf(const TextLine &line)
{
    QStringList parts{line.head, line.text, line.aside};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; "));
}

} // namespace

TextList::TextList(const QString &nothing, QWidget *parent) : Card(parent), m_nothing(nothing)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::step(4), theme::step(2), theme::step(4), theme::step(2));
    rebuild();
}

void TextList::setLines(const std::vector<TextLine> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    rebuild();
}

void TextList::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild(); // the colours stand in the text
}

void TextList::rebuild()
{
    delete m_content;
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const auto add = [&](const QString &html, const QString &plain) {
        auto *label = new QLabel(html, m_content);
        label->setTextFormat(Qt::RichText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setAccessibleName(plain);
        label->setContentsMargins(0, theme::step(1), 0, theme::step(1));
        column->addWidget(label);
    };
    for (const TextLine &line : m_lines)
        add(htmlOf(line), plainOf(line));
    if (m_lines.empty())
        add(QStringLiteral("<span style=\"color:%1\">%2</span>")
                .arg(theme::faintText(palette()).name(), m_nothing.toHtmlEscaped()),
            m_nothing);
    layout()->addWidget(m_content);
    m_content->show();
}

QString TextList::htmlOf(const TextLine &line) const
{
    const QColor faint = theme::faintText(palette());
    const auto coloured = [](const QString &text, const QColor &colour) {
        return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(colour.name(), text.toHtmlEscaped());
    };
    QString text = line.text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    if (line.isStruck)
        text = QStringLiteral("<s style=\"color:%1\">%2</s>").arg(faint.name(), text);
    QString html;
    if (!line.head.isEmpty())
        html += coloured(line.head, faint) + QStringLiteral("<br>");
    html += text;
    if (!line.aside.isEmpty())
        html +=
            QStringLiteral("&ensp;")
            + coloured(line.aside, line.isLate ? marks::statusTextColour(domain::Status::Behind, palette()) : faint);
    return html;
}

} // namespace xushi::ui
