#pragma once

#include "models/manual/manual_topic.h"

#include <QEvent>

class QWidget;

/// Requests for the manual, from any widget.
namespace xushi::ui {

/// Sets the topic of a page, a part of one or a dialog: F1 in it opens the manual there.
void setManualTopic(QWidget &widget, models::ManualTopic topic);

/// The section for `widget` or its nearest parent that has one; empty when there is none.
QString sectionAround(const QWidget *widget);

/// A request for the manual at a section, sent to the window that can show it.
class ManualRequest : public QEvent {
public:
    explicit ManualRequest(const QString &section) : QEvent(kind()), m_section(section) {}

    static Type kind();
    [[nodiscard]] const QString &section() const { return m_section; }

private:
    QString m_section;
};

/// Opens the manual at a section, if the window that `from` belongs to has one (HelpController).
void askForManual(QWidget &from, const QString &section);

} // namespace xushi::ui
