#include "ui/settings/sheet_faces_fields.h"

#include "ui/style/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/tool_tip.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

namespace xushi::ui {

using report::FontRole;
using report::SheetFaces;
using report::SheetFonts;

SheetFacesFields::SheetFacesFields(const SheetFaces &faces, QWidget *parent) : QWidget(parent)
{
    auto *fields = new QGridLayout(this);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setHorizontalSpacing(theme::step(4));
    fields->setVerticalSpacing(theme::step(2));
    fields->setColumnStretch(1, 1);
    m_title = addField(tr("Title"), "titleFace", FontRole::Title);
    m_head = addField(tr("Column heads"), "headFace", FontRole::Head);
    m_body = addField(tr("Body and foot"), "bodyFace", FontRole::Body);
    setFaces(faces);
}

QComboBox *SheetFacesFields::addField(const QString &name, const char *objectName, FontRole role)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(QString::fromLatin1(objectName));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setPlainToolTip(*combo, tr("The rules for official papers ask for %1; of this machine's fonts the nearest is taken")
                                .arg(SheetFonts::properFamily(role)));
    const QString nearest = SheetFonts().of(role).families().value(0);
    std::vector<ComboItem> items{
        {nearest.isEmpty() ? tr("As the rules ask") : tr("As the rules ask: %1").arg(nearest)}};
    items.front().data = QString();
    for (const QString &family : SheetFonts::choosableFamilies())
        items.push_back({family, family});
    setItems(*combo, items);
    auto *fields = dynamic_cast<QGridLayout *>(layout());
    const int row = fields->rowCount();
    fields->addWidget(fieldLabel(name, combo), row, 0);
    fields->addWidget(combo, row, 1);
    return combo;
}

SheetFaces SheetFacesFields::faces() const
{
    return {m_title->currentData().toString(), m_head->currentData().toString(), m_body->currentData().toString()};
}

/// A font that this machine no longer has is shown as "As the rules ask".
void SheetFacesFields::setFaces(const SheetFaces &faces)
{
    m_title->setCurrentIndex(std::max(0, m_title->findData(faces.title)));
    m_head->setCurrentIndex(std::max(0, m_head->findData(faces.head)));
    m_body->setCurrentIndex(std::max(0, m_body->findData(faces.body)));
}

} // namespace xushi::ui
