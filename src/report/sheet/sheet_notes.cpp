#include "report/sheet/sheet_notes.h"

#include "report/sheet/sheet_context.h"
#include "wording/figure_words.h"

#include <algorithm>

namespace xushi::report {

using namespace domain;
using wording::nothing;

namespace {

/// A note for printing: keeps line ends, drops other control characters, and gives — when nothing is left.
QString printable(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            result += u'\n';
        else if (c == u'\t')
            result += u' ';
        else if (c.category() != QChar::Other_Control)
            result += c;
    }
    result = result.trimmed();
    return result.isEmpty() ? nothing() : result;
}

/// The problem of a note, on one line, without final punctuation.
QString saidAsReason(const TaskNote &note)
{
    QString said = note.problem.simplified();
    while (!said.isEmpty() && said.back().isPunct() && said.back() != QChar(0x201d) && said.back() != QChar(0xff09))
        said.chop(1);
    return said;
}

/// The day of a note, with the year where it is not the quarter's.
QString dayFor(const TaskNote &note, const Quarter &quarter)
{
    return note.asOf.year() == quarter.year() ? wording::shortDay(note.asOf) : wording::longDay(note.asOf);
}

} // namespace

const TaskNote *newestWords(const TaskProgress &progress, const QString &unit)
{
    const auto note = std::find_if(progress.notes.rbegin(), progress.notes.rend(), [&](const TaskNote &one) {
        return one.unit == unit && !(one.progress + one.problem + one.next).trimmed().isEmpty();
    });
    return note == progress.notes.rend() ? nullptr : &*note;
}

QString noteText(const TaskNote &note, const QString &said, const Quarter &quarter)
{
    const QString text = printable(said);
    const bool isOld = !said.trimmed().isEmpty() && Quarter::of(note.asOf) != quarter;
    return isOld ? Sheet::tr("%1: %2").arg(dayFor(note, quarter), text) : text;
}

QString reasonGiven(const TaskProgress &progress, const QString &unit, const Quarter &quarter)
{
    const TaskNote *note = newestWords(progress, unit);
    const QString said = note ? saidAsReason(*note) : QString();
    return said.isEmpty() ? QString() : noteText(*note, said, quarter);
}

QString reasonFor(const TaskProgress &progress, const QString &unit, const Quarter &quarter)
{
    const TaskNote *note = newestWords(progress, unit);
    const QString said = note ? saidAsReason(*note) : QString();
    if (said.isEmpty())
        return Sheet::tr("No reason given.");
    return Quarter::of(note->asOf) == quarter
               ? Sheet::tr("Reason: %1.").arg(said)
               : Sheet::tr("Reason (reported on %1): %2.").arg(dayFor(*note, quarter), said);
}

} // namespace xushi::report
