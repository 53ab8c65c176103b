#include "ui/manual/manual_key.h"

#include "ui/widgets/manual_request.h"

#include <QApplication>
#include <QKeyEvent>

namespace xushi::ui {

ManualKey::ManualKey(QWidget &dialog, QSettings &settings) : m_dialog(dialog), m_settings(settings)
{
    qApp->installEventFilter(this); // the key goes to the field that has the focus
}

bool ManualKey::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (event->type() != QEvent::KeyPress || !widget || widget->window() != &m_dialog)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier)
        return false;
    if (!m_manual)
        m_manual = std::make_unique<ManualWindow>(m_settings);
    m_manual->open(sectionAround(widget));
    return true;
}

} // namespace xushi::ui
