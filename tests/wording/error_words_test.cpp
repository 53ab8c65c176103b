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
                                     QStringLiteral("fourth"), QStringLiteral("fifth")}});
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
    for (int code = 0; code <= static_cast<int>(PlanFaultCode::PlaceOutsideText); ++code) {
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
    const QString value = QStringLiteral("a value");
    CHECK(wording::sentence(PlanFault{PlanFaultCode::Syntax, {}, {value, QStringLiteral(",")}, 2, 9})
          == QStringLiteral("line 2, column 9: this is not JSON: “,” stands where a value is expected"));
    CHECK(wording::sentence(PlanFault{PlanFaultCode::Syntax, {}, {value, QString()}, 2, 9})
          == QStringLiteral("line 2, column 9: this is not JSON: the file ends where a value is expected"));
}

TEST_CASE("The cause of an error is said in the language that is spoken")
{
    const Error error{ErrorCode::CannotWrite, {QStringLiteral("/a.pdf"), QStringLiteral("permission is denied")}};
    {
        const support::Spoken english(wording::Language::English);
        CHECK(wording::sentence(error).contains(QStringLiteral("(permission is denied)")));
    }
    const support::Spoken chinese(wording::Language::Chinese);
    CHECK(wording::sentence(error).contains(QString::fromUtf8("（没有权限）")));
    CHECK(wording::sentence(Error{ErrorCode::DatabaseDamaged,
                                  {QStringLiteral("/a.db"), QStringLiteral("its pages do not fit together"),
                                   QStringLiteral("database disk image is malformed")}})
          == QString::fromUtf8("/a.db已损坏（文件结构已损坏），没有写入任何内容。请恢复最近的备份。"));
}

TEST_CASE("Of what SQLite says about a damaged file, only the place is told")
{
    const auto said = [](const char *finding) {
        return wording::sentence(Finding{FindingKind::Structure, {QString::fromLatin1(finding)}});
    };
    const support::Spoken chinese(wording::Language::Chinese);
    CHECK(said("Tree 5 page 7: btreeInitPage() returns error code 11")
              .startsWith(QString::fromUtf8("文件第7页已损坏。")));
    CHECK(said("row 3 missing from index journal_subject").contains(QStringLiteral("journal_subject")));
    CHECK_FALSE(said("NULL value in journal.id").contains(QStringLiteral("NULL")));
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
