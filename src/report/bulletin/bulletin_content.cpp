#include "report/bulletin/bulletin_content.h"

#include "report/bulletin/bulletin_context.h"
#include "report/bulletin/bulletin_matters.h"
#include "report/bulletin/bulletin_sections.h"
#include "report/bulletin/bulletin_tables.h"
#include "report/sheet/sheet_words.h"
#include "wording/figure_words.h"

namespace xushi::report {

using namespace domain;

namespace {

class Writer {
public:
    Writer(const SheetRequest &request, const BulletinOptions &options)
        : m_request(request), m_options(options), m_naming(request, options)
    {
    }

    BulletinContent written()
    {
        if (m_options.isDraft)
            m_bulletin.draftMark = Bulletin::tr("Draft");
        m_bulletin.title = title();
        m_bulletin.number = number();
        if (m_options.has(BulletinPart::Addressees))
            add(ParagraphStyle::Address, Bulletin::tr("To the responsible units:"));
        if (m_options.has(BulletinPart::Basis))
            add(ParagraphStyle::Text, basis());
        for (BulletinParagraph &one : sectionsOf(m_request, m_options, m_naming))
            m_bulletin.paragraphs.push_back(std::move(one));
        if (m_options.has(BulletinPart::Attachments))
            addAttachments();
        addEnd();
        if (m_options.isDraft)
            addNotes();
        m_bulletin.digestLine = digestLine(m_request);
        return std::move(m_bulletin);
    }

private:
    void add(ParagraphStyle style, const QString &text) { m_bulletin.paragraphs.push_back({style, text}); }

    [[nodiscard]] QString issuer() const
    {
        return m_options.issuer.isEmpty() ? m_request.plan.issuer : m_options.issuer;
    }

    [[nodiscard]] QString title() const
    {
        const Period &period = m_request.plan.period;
        const bool isOneYear = period.first().year() == period.last().year();
        const QString quarter = isOneYear ? quarterOnly(m_request.quarter) : wording::quarterName(m_request.quarter);
        return Bulletin::tr("Bulletin on the progress of %1, %2").arg(titleInMarks(m_request.plan), quarter);
    }

    [[nodiscard]] QString number() const
    {
        if (!m_options.has(BulletinPart::Number))
            return {};
        const QString blank(4, QChar::Nbsp);
        //: the number of the issue, behind or below the title
        return Bulletin::tr("(No. %1)").arg(m_options.number.isEmpty() ? blank : m_options.number);
    }

    [[nodiscard]] QString basis() const
    {
        const QString day = wording::longDay(m_request.assessment.asOf);
        return Bulletin::tr("As %1 requires, %2 has put together what the units reported (data up to %3, reported and "
                            "answered for by the units). It stands as follows.")
            .arg(m_options.basis.isEmpty() ? usualBasis(m_request.plan) : m_options.basis, issuer(), day);
    }

    void addAttachments()
    {
        m_bulletin.attachments = attachmentsOf(m_request, m_naming);
        if (m_bulletin.attachments.empty())
            return;
        add(ParagraphStyle::Gap, {});
        const bool isAlone = m_bulletin.attachments.size() == 1;
        //: the first attachment in the list of attachments; the others follow as "2. …"
        QString text = isAlone ? Bulletin::tr("Attachment: %1").arg(m_bulletin.attachments.front().title)
                               : Bulletin::tr("Attachments: 1. %1").arg(m_bulletin.attachments.front().title);
        for (std::size_t i = 1; i < m_bulletin.attachments.size(); ++i) {
            add(ParagraphStyle::Text, text);
            //: a further attachment; in Chinese under the first one
            text = Bulletin::tr("%1. %2").arg(QString::number(i + 1), m_bulletin.attachments[i].title);
        }
        add(ParagraphStyle::Text, text);
    }

    void addEnd()
    {
        if (m_options.has(BulletinPart::Issuer)) {
            add(ParagraphStyle::Gap, {});
            add(ParagraphStyle::Signature, issuer());
            add(ParagraphStyle::Signature, Bulletin::tr("Date:         %1").arg(yearOfIssue()));
        }
        if (m_options.has(BulletinPart::Contacts))
            add(ParagraphStyle::Text, Bulletin::tr("(Contact: %1   Telephone: %2)")
                                          .arg(orBlank(m_options.contact), orBlank(m_options.telephone)));
        if (m_options.has(BulletinPart::CopiedTo))
            add(ParagraphStyle::CopiedTo, Bulletin::tr("Copied to: %1").arg(orBlank(m_options.copiedTo)));
    }

    /// A quarter's bulletin is issued after its end: that of the fourth in the next year.
    [[nodiscard]] int yearOfIssue() const { return m_request.quarter.lastDay().addDays(1).year(); }

    /// The text, or room to write it by hand.
    static QString orBlank(const QString &text, int characters = 6)
    {
        constexpr QChar wideBlank(0x3000);
        return text.isEmpty() ? QString(characters, wideBlank) : text;
    }

    void addNotes()
    {
        m_bulletin.notesTitle = Bulletin::tr("Notes for the drafter (not sent out)");
        m_bulletin.notes = {m_naming.isBeforeIssue()
                                ? Bulletin::tr("This is a draft. No unit is named: the quarter ended before the plan "
                                               "was issued.")
                                : Bulletin::tr("This is a draft; names are proposed. ") + howNamed(),
                            Bulletin::tr("Everything is computed from the journal. What is left blank is filled in by "
                                         "hand.")};
        for (const StruckUnit &one : m_options.struck)
            m_bulletin.notes += Bulletin::tr("Struck from the names: %1. Reason: %2.")
                                    .arg(nameOf(m_request.plan, one.unit), clause(one.reason));
    }

    [[nodiscard]] QString howNamed() const
    {
        return Bulletin::tr(
                   "A unit is named as doing well or lagging, or beside what is behind, only with at least %1 "
                   "judged indicators that it answers for, and never for targets to strive for. Named as doing "
                   "well: nothing lagging, behind, missed, not reported or of an old figure, nothing blocked or "
                   "overdue, and at least %2% reported. Named as lagging: at least %3% of the judged "
                   "indicators behind. Indicators that do well: met, then furthest ahead of schedule. At most %4 of "
                   "each, and those that share the last place. What was not "
                   "reported is told of every unit that had to report it; the responsible units in the first "
                   "attachment are those of the plan.")
            .arg(QString::number(m_request.plan.rankFrom), QString::number(m_options.rules.leastReporting),
                 QString::number(m_options.rules.leastTrailing), QString::number(m_options.rules.mostNamed));
    }

    const SheetRequest &m_request;
    const BulletinOptions &m_options;
    BulletinNaming m_naming;
    BulletinContent m_bulletin;
};

/// Whether one pair of marks encloses the whole title.
bool isInMarks(const QString &title)
{
    constexpr QChar opening(0x300a);
    constexpr QChar closing(0x300b);
    if (!title.startsWith(opening))
        return false;
    int depth = 0;
    for (qsizetype i = 0; i < title.size(); ++i) {
        depth += title[i] == opening ? 1 : title[i] == closing ? -1 : 0;
        if (depth == 0)
            return i + 1 == title.size();
    }
    return false;
}

} // namespace

QString usualBasis(const Plan &plan)
{
    //: a document in its marks, and room for its number
    return Bulletin::tr("%1 (document number:            )").arg(titleInMarks(plan));
}

QString titleInMarks(const Plan &plan)
{
    QString title = plan.title;
    if (isInMarks(title))
        return title;
    title.replace(QChar(0x300a), QChar(0x3008)).replace(QChar(0x300b), QChar(0x3009));
    //: a document's title in its marks
    return Bulletin::tr("“%1”").arg(title);
}

BulletinContent bulletinOf(const SheetRequest &request, const BulletinOptions &options)
{
    return Writer(request, options).written();
}

} // namespace xushi::report
