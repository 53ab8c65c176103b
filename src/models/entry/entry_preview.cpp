#include "models/entry/entry_preview.h"

#include "models/text/indicator_figures.h"
#include "wording/entry_warning_words.h"
#include "wording/error_words.h"
#include "wording/figure_words.h"
#include "wording/why.h"

#include <QCoreApplication>

namespace xushi::models {

using namespace domain;

namespace {

class PreviewWords {
    Q_DECLARE_TR_FUNCTIONS(PreviewWords)

public:
    static QString text(const Assessment &after);
};

QString PreviewWords::text(const Assessment &after)
{
    const QString day = wording::shortDay(after.asOf);
    const QString actual = figureText(after.position.actual, after.indicator);
    return after.completion ? tr("After saving, as of %1: actual %2, completion %3")
                                  .arg(day, actual, wording::shortPercent(*after.completion))
                            : tr("After saving, as of %1: actual %2").arg(day, actual);
}

} // namespace

EntryPreview previewOf(const session::FigurePreview &preview, const Period &period)
{
    const Assessment &after = preview.after;
    EntryPreview entryPreview{EntryPreview::Kind::Ready, PreviewWords::text(after),
                              wording::shownStatus(preview.before), wording::shownStatus(after),
                              wording::why(after, period)};
    for (const EntryWarning &one : preview.warnings)
        entryPreview.warnings += wording::sentence(one, after.indicator);
    return entryPreview;
}

EntryPreview refusedPreview(const Error &error)
{
    return {EntryPreview::Kind::Refused, wording::sentence(error), {}, {}};
}

} // namespace xushi::models
