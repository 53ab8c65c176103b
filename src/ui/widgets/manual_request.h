#pragma once

#include "models/manual/manual_topic.h"

#include <QEvent>

class QWidget;

/// How the manual is asked for from wherever something is to be explained.
namespace xushi::ui {

/// Says what a page, a part of one or a dialog is explained under: F1 in it opens the manual there.
void explainUnder(QWidget &widget, models::ManualTopic topic);

/// The section of the nearest of `widget` and what it stands in that is explained; empty when there is none.
QString sectionAround(const QWidget *widget);

/// A wish for the manual at a section, sent to the widget that has it.
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
