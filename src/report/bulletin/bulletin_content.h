#pragma once

#include "report/bulletin/bulletin_options.h"
#include "report/sheet/sheet_content.h"

namespace xushi::report {

/// How a paragraph of a bulletin is set.
enum class ParagraphStyle {
    Address,    ///< from the left edge
    Heading,    ///< 一、
    Subheading, ///< （一）
    Text,
    Gap,       ///< an empty line
    Signature, ///< at the right edge: issuer and date
    CopiedTo,  ///< the last line, between two rules
};

struct BulletinParagraph {
    ParagraphStyle style;
    QString text;
};

struct BulletinColumn {
    QString head;
    bool isFigure = false; ///< set in the middle, and not broken
};

/// An attachment of a bulletin.
struct BulletinTable {
    QString label; ///< 附件1
    QString title;
    std::vector<BulletinColumn> columns;
    std::vector<QStringList> rows; ///< a cell for each column
    QStringList footnotes;
};

/// A bulletin in the user's language. Every figure is from the assessment that the screen shows.
struct BulletinContent {
    QString draftMark; ///< above the title; empty once it is final
    QString title;
    QString number;                            ///< （第3期）: below the title; empty where it is left out
    std::vector<BulletinParagraph> paragraphs; ///< below the title
    std::vector<BulletinTable> attachments;    ///< each begins a page
    QString notesTitle;
    QStringList notes;  ///< for the drafter, on a page that is not sent out: rules, struck names; none once it is final
    QString digestLine; ///< the digest of the journal that it was made from
};

/// The plan's title in the marks of a document (《》); marks inside it become inner ones (〈〉).
QString titleInMarks(const domain::Plan &plan);

/// What a bulletin follows from unless the office says otherwise: the plan, with room for the document's number.
QString usualBasis(const domain::Plan &plan);

BulletinContent bulletinOf(const SheetRequest &request, const BulletinOptions &options);

} // namespace xushi::report
