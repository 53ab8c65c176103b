#include "papers/kept_search.h"

#include "domain/entry/typed_day.h"
#include "papers/papers_context.h"

#include <algorithm>

namespace xushi::papers {

using namespace domain;

namespace {

constexpr qsizetype fewestDigits = 4;
constexpr qsizetype mostListed = 12;

/// What `asked` means: a day, else the beginning of a digest.
struct Meaning {
    std::optional<QDate> day;
    QString digits;
};

/// Of the digits of a longer digest, only those that papers bear are compared.
Result<Meaning> meaningOf(const QString &asked)
{
    const bool isNumber =
        std::all_of(asked.begin(), asked.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }); // of a digest
    if (const auto day = readDay(asked); day && !isNumber)
        return Meaning{*day, {}};
    QString digits = asked.trimmed().toLower();
    digits.remove(u'-').remove(u' ');
    const bool isHex = std::all_of(digits.begin(), digits.end(),
                                   [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
    if (!isHex || digits.size() < fewestDigits)
        return failure(ErrorCode::NotAPrintedPaper, {asked});
    return Meaning{{}, digits};
}

bool isMeant(const KeptPaper &paper, const Meaning &meaning)
{
    if (meaning.day)
        return paper.printed.date() == *meaning.day;
    const QString digest = QString(paper.digest).remove(u'-');
    return digest.startsWith(meaning.digits.first(std::min(meaning.digits.size(), digest.size())));
}

bool fits(const KeptPaper &paper, const KeptWanted &wanted)
{
    return (!wanted.kind || paper.kind == *wanted.kind) && (!wanted.quarter || paper.quarter == *wanted.quarter)
           && (!wanted.unit || paper.unitId == inKeptName(*wanted.unit))
           && (!wanted.plan || paper.plan == inKeptName(*wanted.plan));
}

/// "2024-10-08 09:30 7f3a-91c2-e04d (2024Q3, 甲局)".
QString inWords(const KeptPaper &paper)
{
    const QString what = paper.kind == PaperKind::Bulletin ? Papers::tr("bulletin")
                         : paper.unitId.isEmpty()          ? Papers::tr("all units")
                                                           : paper.unit;
    return Papers::tr("%1 %2 (%3, %4)")
        .arg(paper.printed.toString(QStringLiteral("yyyy-MM-dd HH:mm")), paper.digest, paper.quarter.toString(), what);
}

QString listed(const std::vector<KeptPaper> &papers)
{
    if (papers.empty())
        return Papers::tr("none");
    QStringList all;
    for (const KeptPaper &paper : papers)
        if (const QString words = inWords(paper); !all.contains(words))
            all += words;
    const qsizetype more = all.size() - mostListed;
    QString text = all.mid(0, mostListed).join(Papers::tr(", "));
    if (more > 0)
        text += Papers::tr(" and %1 more").arg(more);
    return text;
}

} // namespace

Result<std::vector<KeptPaper>> findKept(const KeptPapers &kept, const KeptWanted &wanted)
{
    const auto meaning = meaningOf(wanted.asked);
    if (!meaning)
        return tl::unexpected<Error>(meaning.error());
    std::vector<KeptPaper> there = kept.list();
    std::erase_if(there, [&](const KeptPaper &paper) { return !fits(paper, wanted); });
    std::vector<KeptPaper> found;
    for (auto paper = there.rbegin(); paper != there.rend(); ++paper) { // the oldest first
        const bool isKnown = std::any_of(found.begin(), found.end(),
                                         [&](const KeptPaper &one) { return one.checksum == paper->checksum; });
        if (!isKnown && isMeant(*paper, *meaning))
            found.push_back(*paper);
    }
    if (found.empty())
        return failure(ErrorCode::NoKeptPaper, {wanted.asked, kept.folder(), listed(there)});
    std::reverse(found.begin(), found.end());
    return found;
}

Result<KeptPaper> onlyOne(const std::vector<KeptPaper> &found, const KeptWanted &wanted)
{
    if (found.size() == 1)
        return found.front();
    return failure(ErrorCode::SeveralKeptPapers, {wanted.asked, listed(found)});
}

} // namespace xushi::papers
