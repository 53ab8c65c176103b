#include "ui/sheets/bulletin_dialog.h"

#include "ui/style/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/manual_request.h"

#include <QGridLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>

namespace xushi::ui {

namespace {

const report::BulletinRules usual;

} // namespace

BulletinDialog::BulletinDialog(const papers::QuarterPapers &papers, QWidget *parent)
    : QDialog(parent),
      m_papers(papers),
      m_most(rule("most", usual.mostNamed, {})),
      m_reporting(rule("reporting", usual.leastReporting, QStringLiteral("%"))),
      m_trailing(rule("trailing", usual.leastTrailing, QStringLiteral("%"))),
      m_draft(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Bulletin"));
    setWhiteGround(*this);
    setManualTopic(*this, models::ManualTopic::Bulletin);
    setWindowModality(Qt::WindowModal); // so that the manual can be read meanwhile
    auto *heading = new Label(Label::Tone::Plain, 115, true, this);
    heading->setText(windowTitle());
    auto *fields = new QGridLayout;
    fields->setHorizontalSpacing(theme::step(4));
    fields->setVerticalSpacing(theme::step(2));
    fields->setColumnStretch(2, 1);
    int row = 0;
    const auto add = [&](const QString &name, QSpinBox *field) {
        fields->addWidget(fieldLabel(name, field), row, 0);
        fields->addWidget(field, row++, 1);
    };
    add(tr("Units named of each kind, at most"), m_most);
    add(tr("A unit that does well has reported at least"), m_reporting);
    add(tr("A unit lags from this share behind or missed on"), m_trailing);
    m_draft->setReadOnly(true);
    m_draft->setTabChangesFocus(true);
    m_draft->setObjectName(QStringLiteral("draft"));
    m_draft->setAccessibleName(tr("Draft"));
    auto *cancel = cancelButton(this);
    auto *save = primaryButton(tr("Save as…"), this);
    save->setObjectName(QStringLiteral("save"));
    save->setDefault(true);
    save->setAutoDefault(false);
    save->setAccessibleName(save->text());
    save->setToolTip(tr("Writes the draft as a document, PDF or text (Return)"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::step(2));
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *layout = new QVBoxLayout(this);
    setSpace(*layout, 5, 4);
    layout->addWidget(heading);
    layout->addLayout(fields);
    layout->addWidget(m_draft, 1);
    layout->addLayout(buttons);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
    showDraft();
    const QSize room = screen()->availableSize() - QSize(theme::step(10), theme::step(16));
    resize(QSize(digitsWide(*this, 90), fontMetrics().height() * 38).boundedTo(room));
}

QSpinBox *BulletinDialog::rule(const char *objectName, int value, const QString &suffix)
{
    auto *field = new QSpinBox(this);
    field->setObjectName(QString::fromLatin1(objectName));
    field->setRange(0, 100);
    field->setValue(value);
    field->setSuffix(suffix);
    connect(field, &QSpinBox::valueChanged, this, &BulletinDialog::showDraft);
    return field;
}

report::BulletinRules BulletinDialog::rules() const
{
    return {m_most->value(), m_reporting->value(), m_trailing->value()};
}

void BulletinDialog::showDraft()
{
    m_draft->setPlainText(report::plainText(report::bulletinOf(m_papers.request(), rules())));
}

} // namespace xushi::ui
