#pragma once

#include "report/text/fonts.h"

#include <QWidget>

class QComboBox;

namespace xushi::ui {

/// The fonts of the sheet's title, heads and body: those of the rules for official papers, or others of this machine.
class SheetFacesFields : public QWidget {
    Q_OBJECT

public:
    SheetFacesFields(const report::SheetFaces &faces, QWidget *parent);

    [[nodiscard]] report::SheetFaces faces() const;
    void setFaces(const report::SheetFaces &faces);

private:
    QComboBox *addField(const QString &name, const char *objectName, report::FontRole role);

    QComboBox *m_title;
    QComboBox *m_head;
    QComboBox *m_body;
};

} // namespace xushi::ui
