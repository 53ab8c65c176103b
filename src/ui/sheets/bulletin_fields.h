#pragma once

#include "papers/bulletin_draft.h"

#include <QWidget>

class QFormLayout;
class QGridLayout;

namespace xushi::ui {

/// What the office decides about a bulletin but for the struck names: rules, issue, parts.
class BulletinFields : public QWidget {
    Q_OBJECT

public:
    /// `draft` must outlive the widget.
    BulletinFields(papers::BulletinDraft &draft, QWidget *parent);

Q_SIGNALS:
    void changed();

private:
    void addHeading(const QString &text);
    void addSwitch(const QString &text, const char *objectName, const QString &tip, bool &option);
    void addRule(const QString &name, const char *objectName, const QString &suffix, int &rule);
    void addText(const QString &name, const char *objectName, const QString &usual, QString &text);
    void addDay(const QString &name, const char *objectName, QDate usual, QDate &day);
    void addPart(report::BulletinPart part, const QString &name);

    papers::BulletinDraft &m_draft;
    QGridLayout *m_rows;
};

} // namespace xushi::ui
