#include "wording/spoken.h"

#include "support/catch.h"
#include "wording/error_words.h"
#include "wording/fault_words.h"
#include "wording/finding_words.h"

using namespace xushi;
using namespace xushi::domain;

TEST_CASE("Every error has a sentence in both languages, with all its particulars")
{
    const auto language = GENERATE(wording::Language::English, wording::Language::Chinese);
    const support::Spoken spoken(language);
    for (int code = 0; code <= static_cast<int>(ErrorCode::FaultyPlan); ++code) {
        INFO(code);
        const QString text =
            wording::sentence(Error{static_cast<ErrorCode>(code),
                                    {QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third"),
                                     QStringLiteral("fourth")}});
        const bool isOfTable =
            code >= static_cast<int>(ErrorCode::NotText) && code <= static_cast<int>(ErrorCode::NoFigures);
        CHECK(text.contains(QStringLiteral("first")) != isOfTable); // such an error names a line instead
        CHECK_FALSE(text.isEmpty());
        CHECK_FALSE(text.contains(u'%'));
    }
}

TEST_CASE("Every fault of a plan file has a sentence in both languages")
{
    const auto language = GENERATE(wording::Language::English, wording::Language::Chinese);
    const support::Spoken spoken(language);
    for (int code = 0; code <= static_cast<int>(PlanFaultCode::NodeOutsidePeriod); ++code) {
        INFO(code);
        const QString text =
            wording::sentence(PlanFault{static_cast<PlanFaultCode>(code),
                                        QStringLiteral("/units/0"),
                                        {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}});
        CHECK(text.startsWith(QStringLiteral("/units/0")));
        CHECK(text.size() > QStringLiteral("/units/0: ").size());
        CHECK_FALSE(text.contains(u'%'));
    }
}

TEST_CASE("Every finding of a check has a sentence in both languages")
{
    const auto language = GENERATE(wording::Language::English, wording::Language::Chinese);
    const support::Spoken spoken(language);
    for (int kind = 0; kind <= static_cast<int>(FindingKind::LostSubject); ++kind) {
        INFO(kind);
        CHECK_FALSE(wording::sentence(Finding{static_cast<FindingKind>(kind),
                                              {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}})
                        .isEmpty());
    }
}

TEST_CASE("A particular that looks like a place to fill in is left as it is")
{
    const support::Spoken english(wording::Language::English);
    CHECK(wording::sentence(Error{ErrorCode::CannotRead, {QStringLiteral("%2.json"), QStringLiteral("gone")}})
          == QStringLiteral(
              "%2.json cannot be read (gone); nothing was changed. Allow reading it, or name another file."));
}

TEST_CASE("A fault of the text says its line and column")
{
    const support::Spoken english(wording::Language::English);
    CHECK(wording::sentence(PlanFault{PlanFaultCode::Syntax, {}, {QStringLiteral("unexpected ','")}, 2, 9})
          == QStringLiteral("line 2, column 9: this is not JSON: unexpected ','"));
}

TEST_CASE("A finding names the kind of a row in the reader's words")
{
    const Finding finding{FindingKind::LostSubject,
                          {QStringLiteral("r"), QStringLiteral("increment"), QStringLiteral("9.9.9")}};
    {
        const support::Spoken chinese(wording::Language::Chinese);
        CHECK(wording::sentence(finding).contains(QString::fromUtf8("记录r（本期新增）")));
    }
    const support::Spoken english(wording::Language::English);
    CHECK(wording::sentence(finding).contains(QStringLiteral("Row r (Increment)")));
}
