#include "wording/error_words.h"

#include "wording/waiting_words.h"

#include <QCoreApplication>

namespace xushi::wording {

using namespace domain;

namespace {

class Errors {
    Q_DECLARE_TR_FUNCTIONS(Errors)

public:
    /// The sentence with %1, %2 … as placeholders for the error's args.
    static QString refusal(ErrorCode code);
    static QString table(ErrorCode code);
    static QString selection(ErrorCode code);
    static QString file(ErrorCode code);
    static bool hasCause(ErrorCode code);
    static qsizetype listIn(ErrorCode code);
    static QString noDay() { return tr("There is no such day; write it like 2024-09-30."); }
};

QString Errors::refusal(ErrorCode code)
{
    switch (code) {
    case ErrorCode::UnknownPlan:
        return tr("No plan “%1” in this database; it holds: %2.");
    case ErrorCode::UnknownIndicator:
        return tr("No indicator “%1” in the plan; Tasks in the window and “xushi plan show” list the ids.");
    case ErrorCode::NotADigest:
        return tr("“%1” is not a digest: give 8 or more of its digits as they stand at the foot of a sheet, such as "
                  "7f3a-91c2-e04d.");
    case ErrorCode::UnknownTask:
        return tr("No task “%1” in the plan; Tasks in the window and “xushi plan show” list the ids.");
    case ErrorCode::UnknownUnit:
        return tr("No unit “%1” in the plan; it has: %2.");
    case ErrorCode::UnknownRow:
        return tr("No row “%1” in the journal; Journal in the window and “xushi journal” list the rows.");
    case ErrorCode::UnknownSubject:
        return tr("Neither the plan nor the journal has “%1”; Tasks in the window and “xushi plan show” list the ids.");
    case ErrorCode::AsOfOutsidePeriod:
        return tr("%1 is outside the plan period; a day from %2 to %3 is accepted.");
    case ErrorCode::AsOfInFuture:
        return tr("%1 is still to come; a day up to today, %2, is accepted.");
    case ErrorCode::IncrementOnRatio:
        return tr("%1 is a share or rate, which does not add up; enter its value as a reading (=N).");
    case ErrorCode::BaselineOfFlow:
        return tr("%1 adds up from 0 over the year, so it has no baseline to enter.");
    case ErrorCode::UnitNotResponsible:
        return tr("%1 is not responsible for task %2; responsible: %3.");
    case ErrorCode::VoidWithoutReason:
        return tr("Row %1 is not voided without a reason; say why.");
    case ErrorCode::VoidOfVoid:
        return tr("Row %1 is a void, and a void is not itself voided; enter the row again instead.");
    case ErrorCode::RowAlreadyVoided:
        return tr("Row %1 was voided before (reason: %2) and does not count; there is nothing left to void.");
    case ErrorCode::LaterRowCounts:
        return tr("Row %1 is not entered again as it was: a later one of the same day, %2, counts, and would no longer "
                  "be the last. Log it once more if it is right.");
    case ErrorCode::LaterRowStands:
        return tr(
            "Row %1 stands for the same and was recorded at %2, later than this computer's clock says (%3), so this "
            "entry would not count; it was not written. If this clock is wrong, set it right. If it is right, void "
            "that row first.");
    case ErrorCode::RetargetWithoutReason:
        return tr("The target of %1 is not changed without a reason; say why.");
    case ErrorCode::RetargetIncomplete:
        return tr("The new schedule of %1 needs its dated values, rising by day and inside the plan period.");
    case ErrorCode::DueOutsidePeriod:
        return tr("The due day %1 is outside the plan period; a day from %2 to %3 is accepted.");
    case ErrorCode::NotAShare:
        return tr("%2 has no share of %1, whose target is split; these have: %3.");
    case ErrorCode::ShareNotNamed:
        return tr("The target of %1 is split; name the unit whose share it is: %2.");
    case ErrorCode::UnknownDeliverable:
        return tr("Task %2 has no deliverable or goal “%1” to tick off; it has: %3.");
    case ErrorCode::NothingToNote:
        return tr("The note on task %1 says nothing; give a state, progress, a problem or the next step.");
    case ErrorCode::UnknownTaskState:
        return tr("“%1” is no state of a task; accepted: %2.");
    case ErrorCode::MeasureWithoutTitle:
        return tr("The measure for task %1 needs a title.");
    case ErrorCode::MeasureUnchanged:
        return tr("Nothing is changed in the measure for task %1.");
    case ErrorCode::BeforeMeasure:
        return tr("%1 is before the measure was entered; a day from %2 on is accepted.");
    case ErrorCode::AssignWithoutPerson:
        return tr("The person in charge of task %1 needs a name.");
    case ErrorCode::NotADecimal:
        return tr("“%1” is not a decimal number; write it like 35, 13,710 or 0.1891.");
    case ErrorCode::TooManyPlaces:
        return tr("“%1” has more than 6 decimal places; round it to 6 at most.");
    case ErrorCode::OutOfRange:
        return tr("“%1” is out of range; at most 9200000000000 either side of 0 is accepted.");
    case ErrorCode::SumOutOfRange:
        return tr(
            "The total of %1 would leave the range of 9200000000000 either side of 0; nothing was written. Check the "
            "figures of this indicator.");
    case ErrorCode::NameDiffers:
        return tr("Indicator %1 is not called “%2” but “%3”; put right its number or its name.");
    case ErrorCode::MeasureDiffers:
        return tr("%1 is not measured in “%2” but in “%3”; give the figure in that unit of measure.");
    case ErrorCode::OtherMeasure:
        return tr("“%1” is given in “%2”, but the indicator is measured in “%3”; give the figure in that unit of "
                  "measure.");
    case ErrorCode::TextTooLong:
        return tr("What was written has %1 KiB; at most %2 KiB are accepted. Shorten it, or attach it as a document.");
    case ErrorCode::RowNotHeld:
        return tr("Row %1 is not held: it needs no decision. “xushi held” lists the rows that do.");
    case ErrorCode::ReviewWithoutReason:
        return tr("Row %1 is not refused without a reason; say why.");
    case ErrorCode::RowsOutsidePeriod:
        return tr(
            "The new plan period, %1 to %2, leaves out rows of the journal: %3, dated %4 to %5; nothing was loaded. "
            "Give the plan a period that holds them, or void them first.");
    default:
        return {};
    }
}

QString Errors::table(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotText:
        return tr("It is not text in UTF-8 or GB18030; save the table as CSV.");
    case ErrorCode::UnclosedQuote:
        return tr("A cell opens with a quotation mark that is never closed.");
    case ErrorCode::TextAfterQuote:
        return tr("There is text behind a closing quotation mark; double the marks inside a cell.");
    case ErrorCode::NoFigures:
        return tr("There is no figure; a head row and a figure a line are expected.");
    case ErrorCode::UnknownColumn:
        return tr("There is no use for a column “%1”; accepted: %2.");
    case ErrorCode::MissingColumn:
        return tr("The column “%1” is missing in the head row; accepted: %2.");
    case ErrorCode::DoubledColumn:
        return tr("The column “%1” is there twice.");
    case ErrorCode::CellOutsideHead:
        return tr("“%1” stands in a column that the head row does not name.");
    case ErrorCode::MissingCell:
        return tr("“%1” is empty.");
    case ErrorCode::UnknownFigureKind:
        return tr("“%1” is no kind of figure; accepted: %2, %3, %4.");
    case ErrorCode::TooManyLines:
        return tr(
            "It has %1 lines; the window takes at most %2 at once. “xushi log --from” takes a table of any length.");
    case ErrorCode::NotAFigure:
        return tr("“%1” does not say whether it adds or is the total; write +N, -N or =N, or fill in the kind.");
    default:
        return {};
    }
}

QString Errors::selection(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotADate:
        return tr("“%1” is not a day; write it like 2024-09-30.");
    case ErrorCode::DayWithoutYear:
        return tr("“%1” may mean several days (%2); write it with its year.");
    case ErrorCode::NotAQuarter:
        return tr("“%1” is not a quarter; write it like 2024Q3.");
    case ErrorCode::NotATime:
        return tr("“%1” is not a time; write it like 2024-10-08T12:00:00 or 2024-10-08T04:00:00Z.");
    case ErrorCode::NotAPrintedPaper:
        return tr("“%1” names no printed paper: give the day on which it was printed, such as 2024-10-08, or 4 or more "
                  "digits of the digest at its foot, such as 7f3a-91c2-e04d.");
    case ErrorCode::NoKeptPaper:
        return tr("No paper is kept by “%1” in %2; there is: %3.");
    case ErrorCode::SeveralKeptPapers:
        return tr("“%1” names several kept papers: %2. Give more digits, --unit or --quarter, or a folder to write all "
                  "of them to.");
    case ErrorCode::QuarterOutsidePlans:
        return tr("No plan holds %1; there is: %2. Name a quarter inside one of them, or the plan with --plan.");
    case ErrorCode::NoPlan:
        return tr("%1 holds no plan; load one: File, “Load a plan…” in the window, or “xushi plan load FILE”.");
    default:
        return {};
    }
}

QString Errors::file(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FolderMissing:
        return tr("The folder %1 does not exist, so %2 cannot be there; make the folder first or name another.");
    case ErrorCode::FileMissing:
        return tr("There is no file %1; it may have been moved or renamed. Name the place where it is now.");
    case ErrorCode::DatabaseMissing:
        return tr("There is no database %1. Put the path right, or add --new to make one there.");
    case ErrorCode::NotAFolder:
        return tr("%1 is a file and no folder, so %2 cannot be there; name another folder.");
    case ErrorCode::ReadOnlyFolder:
        return tr(
            "Nothing can be written to %1, as its folder %2 takes no files; nothing was written. Allow writing to "
            "the folder, or work on a copy elsewhere.");
    case ErrorCode::CannotOpen:
        return tr("%1 cannot be opened (%2); it was left as it is. Allow reading it, or name another file.");
    case ErrorCode::NotADatabase:
        return tr("%1 is not a Xushi database; it was left as it is. Name another file, or restore a backup.");
    case ErrorCode::ForeignDatabase:
        return tr("%1 is the database of another program; it was left as it is. Name another file, or restore a "
                  "backup.");
    case ErrorCode::NewerDatabase:
        return tr("%1 was written by a newer Xushi (schema %2, this one knows up to %3); it was left as it is. "
                  "Install the newer version.");
    case ErrorCode::AlteredDatabase:
        return tr(
            "%1 is not made as Xushi makes its databases: “%2” was changed, added or taken away. It was left as it "
            "is. Restore a backup.");
    case ErrorCode::ReadOnlyDatabase:
        return tr("%1 is read-only: nothing was written. Allow writing to the file and its folder, or work on a copy.");
    case ErrorCode::DatabaseBusy:
        return tr("%1 is held by another program; nothing was written. Try again.");
    case ErrorCode::DatabaseHeld:
        return tr(
            "%1 is held by another program (%2); nothing was written. Let it finish or close it, then try again.");
    case ErrorCode::WaitGivenUp:
        return tr("%1 is held by another program; the waiting was given up and nothing was written.");
    case ErrorCode::FileReplaced:
        return tr("%1 is no longer the file that was opened: another one was moved over it, or it was moved away. "
                  "Nothing more is read or written. Close this window, look which file is the right one, and open "
                  "it again.");
    case ErrorCode::SeveralLinks:
        return tr("%1 is one file with several names (%2 hard links), under which it could be damaged; it was left as "
                  "it is. Make a real copy of it, or remove the other names.");
    case ErrorCode::NoLocks:
        return tr("%1 lies on a drive (%2) that does not keep programs from writing at the same time, which destroys a "
                  "database; it was left as it is. Put the file on this computer's own disk, and share by backups and "
                  "merges.");
    case ErrorCode::UnfinishedWrite:
        return tr("%1 was being written when its program ended, and nothing can be written there to finish it. Copy "
                  "the file and the one beside it that ends in “-journal” into one folder on this computer's disk, "
                  "and use that copy.");
    case ErrorCode::DatabaseOpen:
        return tr("%1 is open in another window or program, so it was not overwritten. Close it there, or name another "
                  "file.");
    case ErrorCode::OtherLineage:
        return tr("%1 is not the database that the copy is of, so it was not overwritten. Name a new file; to restore "
                  "over it all the same, add --replace: what it held is kept.");
    case ErrorCode::RowsOnlyThere:
        return tr("%1 has rows that are not here (%2), so it was not overwritten. Merge it first, or name a new file.");
    case ErrorCode::DiskFull:
        return tr("The disk of %1 is full; nothing was written. Free some space and try again.");
    case ErrorCode::DatabaseDamaged:
        return tr("%1 is damaged (%2); nothing was written. Go back to the last backup.");
    case ErrorCode::DatabaseFailed:
        return tr("%1 could not be read or written (%2); what was begun was taken back whole. Try again; if that does "
                  "not help, check the database (Backups, “Check” in the window, or “xushi check”) or go back to the "
                  "last backup.");
    case ErrorCode::FaultyDatabase:
        return tr(
            "The check of %1 finds faults (%2), so nothing was done. If it is the open database, “Check” on the page "
            "Backups names them and says what to do; of any file “xushi check --db %1” does.");
    case ErrorCode::SameDatabase:
        return tr("%1 is the database itself; nothing was done. Name another file.");
    case ErrorCode::RowsDiffer:
        return tr("Row %1 in %2 is not what it is here, although a row never changes; nothing was taken. Check both "
                  "databases with “xushi check”.");
    case ErrorCode::MalformedRow:
        return tr(
            "Row %3 in %1 is not made as rows are (%2); nothing was taken. Ask for a new copy from where the file "
            "comes from.");
    case ErrorCode::TimesAhead:
        return tr("Row %2 in %1 was recorded at %3, which is still to come: this computer's clock says %4. Nothing was "
                  "taken. Set the clocks right; if this one is right and the rows are wanted all the same, add "
                  "--accept-times.");
    case ErrorCode::BackupsThere:
        return tr("%1 holds backups of a database named %2 already; choose or make another folder for these.");
    case ErrorCode::CannotRead:
        return tr("%1 cannot be read (%2); nothing was changed. Allow reading it, or name another file.");
    case ErrorCode::CannotWrite:
        return tr("%1 cannot be written (%2); what was there before is as it was. Name another place, or allow writing "
                  "there.");
    case ErrorCode::FileTooLarge:
        return tr("%1 has %2 MiB; a file of at most %3 MiB is accepted. Nothing was changed.");
    case ErrorCode::FileExists:
        return tr("%1 is there already and was left as it is. Name a new file, or open that one.");
    case ErrorCode::KeptPaperChanged:
        return tr(
            "%1 is no longer the paper that was printed: the file was changed afterwards, and nothing was written. "
            "Take it out of a copy of the folder.");
    case ErrorCode::UnknownFile:
        return tr("%1 is nothing that Xushi opens: neither a database of its own, nor a plan, nor a table of figures "
                  "(CSV). It was left as it is.");
    case ErrorCode::SeveralFiles:
        return tr("%1 files at once are more than can be opened; nothing was done. Bring one after the other.");
    case ErrorCode::CannotStart:
        return tr("A second window could not be opened: %1 does not start. This window and its database are as they "
                  "were; start Xushi anew and open the file there.");
    case ErrorCode::DialogOpen:
        return tr(
            "%1 was not opened: a dialog is open in the window, and what was typed there is kept. Close it, then open "
            "the file again.");
    case ErrorCode::NoHome:
        return tr("There is no home folder (%1 names none), so there is no place for the usual database; name one "
                  "with --db FILE.");
    case ErrorCode::FaultyPlan:
        return tr("%1 was not loaded, nothing was changed: %2");
    default:
        return {};
    }
}

/// Whether the second of the error's args is a cause.
bool Errors::hasCause(ErrorCode code)
{
    return code == ErrorCode::CannotOpen || code == ErrorCode::CannotRead || code == ErrorCode::CannotWrite
           || code == ErrorCode::DatabaseDamaged || code == ErrorCode::MalformedRow
           || code == ErrorCode::DatabaseFailed;
}

/// Which of the error's args is a list of names; none if it is negative.
qsizetype Errors::listIn(ErrorCode code)
{
    switch (code) {
    case ErrorCode::UnknownPlan:
    case ErrorCode::UnknownUnit:
    case ErrorCode::UnknownColumn:
    case ErrorCode::MissingColumn:
    case ErrorCode::ShareNotNamed:
        return 1;
    case ErrorCode::NotAShare:
    case ErrorCode::UnknownDeliverable:
    case ErrorCode::UnitNotResponsible:
        return 2;
    default:
        return -1;
    }
}

} // namespace

QString listWords(const QString &names)
{
    //: between the names of a list
    return names.split(QStringLiteral(", ")).join(QCoreApplication::translate("Causes", ", "));
}

QString causeWord(const QString &cause)
{
    return QCoreApplication::translate("Causes", cause.toUtf8().constData());
}

QString sentence(const Error &error)
{
    if (error.code == ErrorCode::NotADate && error.args.value(0) == u"—")
        return Errors::noDay();
    QString text = Errors::refusal(error.code);
    if (text.isEmpty())
        text = Errors::table(error.code);
    if (text.isEmpty())
        text = Errors::selection(error.code);
    if (text.isEmpty())
        text = Errors::file(error.code);
    QStringList args = error.args;
    if (Errors::hasCause(error.code) && args.size() > 1)
        args[1] = causeWord(args[1]);
    if (error.code == ErrorCode::DatabaseHeld && args.size() > 1)
        args[1] = programWords(args[1].split(QStringLiteral(", ")));
    if (const qsizetype list = Errors::listIn(error.code); list >= 0 && list < args.size())
        args[list] = listWords(args[list]);
    // Replace all placeholders in one pass, so that an argument may itself contain "%2".
    QString filled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (place >= 1 && place <= args.size()) {
            filled += args[place - 1];
            ++i;
        } else {
            filled += text[i];
        }
    }
    return filled;
}

} // namespace xushi::wording
