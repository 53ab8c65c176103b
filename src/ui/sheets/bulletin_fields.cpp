#include "ui/sheets/bulletin_fields.h"

#include "ui/style/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tool_tip.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace xushi::ui {

using report::BulletinPart;

BulletinFields::BulletinFields(papers::BulletinDraft &draft, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_rows(new QGridLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(theme::step(3));
    m_rows->setVerticalSpacing(theme::step(1));
    m_rows->setColumnStretch(1, 1);
    report::BulletinOptions &options = draft.options();
    addSwitch(tr("Draft: names are proposed"), "draft-names",
              tr("Says of each name that it is proposed, and adds notes for the drafter on a page of their own"),
              options.isDraft);
    addSwitch(tr("Print ranks"), "ranks", tr("Prints the place of each unit that is named"), options.hasRanks);
    addRule(tr("Named of each kind, at most"), "most", {}, options.rules.mostNamed);
    addRule(tr("Does well: reported at least"), "reporting", QStringLiteral("%"), options.rules.leastReporting);
    addRule(tr("Lags: this share behind or more"), "trailing", QStringLiteral("%"), options.rules.leastTrailing);
    addHeading(tr("Issue"));
    addText(tr("Number"), "number", {}, options.number);
    addText(tr("Basis"), "basis", draft.usualBasis(), options.basis);
    addText(tr("Issuer"), "issuer", draft.usualIssuer(), options.issuer);
    addText(tr("Contact"), "contact", {}, options.contact);
    addText(tr("Telephone"), "telephone", {}, options.telephone);
    addText(tr("Copied to"), "copied-to", {}, options.copiedTo);
    addDay(tr("Explain by"), "explain-by", {}, options.explainBy);
    addDay(tr("Object by"), "object-by", {}, options.objectBy);
    addDay(tr("Next figures by"), "report-by", draft.usualReportDay(), options.reportBy);
    addHeading(tr("Parts"));
    addPart(BulletinPart::Number, tr("Number of the issue"));
    addPart(BulletinPart::Addressees, tr("Addressees"));
    addPart(BulletinPart::Basis, tr("Basis"));
    addPart(BulletinPart::Overall, tr("How the plan stands"));
    addPart(BulletinPart::DoingWell, tr("What does well"));
    addPart(BulletinPart::Overdue, tr("Overdue and not done"));
    addPart(BulletinPart::Behind, tr("Behind schedule"));
    addPart(BulletinPart::NotReported, tr("Not reported as asked"));
    addPart(BulletinPart::Blocked, tr("Blocked, overdue measures"));
    addPart(BulletinPart::Demands, tr("What is asked for"));
    addPart(BulletinPart::Attachments, tr("Attachments"));
    addPart(BulletinPart::Issuer, tr("Issuer and date"));
    addPart(BulletinPart::Contacts, tr("Contact"));
    addPart(BulletinPart::CopiedTo, tr("Copied to"));
}

void BulletinFields::addHeading(const QString &text)
{
    auto *heading = new Label(Label::Tone::Plain, 100, true, this);
    heading->setText(text);
    heading->setContentsMargins(0, theme::step(2), 0, 0);
    m_rows->addWidget(heading, m_rows->rowCount(), 0, 1, 2);
}

void BulletinFields::addSwitch(const QString &text, const char *objectName, const QString &tip, bool &option)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(QString::fromLatin1(objectName));
    setPlainToolTip(*box, tip);
    box->setAccessibleName(text);
    box->setChecked(option);
    m_rows->addWidget(box, m_rows->rowCount(), 0, 1, 2);
    connect(box, &QCheckBox::toggled, this, [this, &option](bool isOn) {
        option = isOn;
        Q_EMIT changed();
    });
}

void BulletinFields::addRule(const QString &name, const char *objectName, const QString &suffix, int &rule)
{
    auto *field = new QSpinBox(this);
    field->setObjectName(QString::fromLatin1(objectName));
    field->setRange(0, 100);
    field->setSuffix(suffix);
    field->setValue(rule);
    const int row = m_rows->rowCount();
    m_rows->addWidget(fieldLabel(name, field), row, 0);
    m_rows->addWidget(field, row, 1);
    connect(field, &QSpinBox::valueChanged, this, [this, &rule](int value) {
        rule = value;
        Q_EMIT changed();
    });
}

void BulletinFields::addText(const QString &name, const char *objectName, const QString &usual, QString &text)
{
    auto *field = new QLineEdit(text, this);
    field->setObjectName(QString::fromLatin1(objectName));
    field->setPlaceholderText(usual.isEmpty() ? tr("left blank") : usual);
    const int row = m_rows->rowCount();
    m_rows->addWidget(fieldLabel(name, field), row, 0);
    m_rows->addWidget(field, row, 1);
    connect(field, &QLineEdit::textChanged, this, [this, &text](const QString &typed) {
        text = typed.trimmed();
        Q_EMIT changed();
    });
}

void BulletinFields::addDay(const QString &name, const char *objectName, QDate usual, QDate &day)
{
    auto *field = new DayEdit(this);
    field->setObjectName(QString::fromLatin1(objectName));
    if (day.isValid() || usual.isValid())
        field->setDate(day.isValid() ? day : usual);
    const int row = m_rows->rowCount();
    m_rows->addWidget(fieldLabel(name, field), row, 0);
    m_rows->addWidget(field, row, 1);
    connect(field, &DayEdit::dateChanged, this, [this, &day](QDate chosen) {
        day = chosen;
        Q_EMIT changed();
    });
}

void BulletinFields::addPart(BulletinPart part, const QString &name)
{
    auto *box = new QCheckBox(name, this);
    box->setObjectName(QStringLiteral("part-") + report::nameOf(part));
    box->setAccessibleName(name);
    box->setToolTip(tr("Whether this part is printed"));
    box->setChecked(m_draft.options().has(part));
    const int number = static_cast<int>(part);
    const int row = number % 2 == 0 ? m_rows->rowCount() : m_rows->rowCount() - 1;
    m_rows->addWidget(box, row, number % 2);
    connect(box, &QCheckBox::toggled, this, [this, part](bool isPrinted) {
        if (isPrinted)
            m_draft.options().leftOut.erase(part);
        else
            m_draft.options().leftOut.insert(part);
        Q_EMIT changed();
    });
}

} // namespace xushi::ui
