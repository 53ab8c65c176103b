<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>Enters the value at the end of the year before; prints the row&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A remark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks the database and what it means, row by row; prints the journal&apos;s digest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fault found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults found in %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database; by default in the user&apos;s data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan, where the database holds several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who writes; by default the name logged in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zh or en; by default as the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how the command is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is missing after the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one word too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day that it is true of, as 2024-09-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of a quarter, as 2024Q3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the database knew it at a time, as 2024-10-08T12:00:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unit, by id, name or alias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the rows of the journal, oldest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An indicator, task or row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no format “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enters a figure: an increment, or a reading of the total; prints the row&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write “%1” as +N, -N or =N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--as-of is missing: the day that the figure is true of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes how a task is going; prints the row&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--as-of is missing: the day that the note is true of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there may be more faults; the first %2 are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 projects, %3 tasks, %4 units, %5 indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no fault. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was there already, nothing was changed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded as the newer version; the journal is kept. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1 is about “%2”, which this plan does not have; the row is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads a plan file into the database, checks one, or prints the plan in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“plan” goes with load, check or show, not with “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2 · period %3 to %4

</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no command “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any command takes --db FILE, --plan ID, --author NAME and --lang zh|en; --help after a command says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints where every indicator and unit stands, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give --as-of or --quarter, not both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
As of %2 · schedule %3
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* of the target itself, as there is no baseline to count from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back a row of the journal; prints the id of the row that says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>No plan “%1” in this database; it holds: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No indicator “%1” in the plan; “xushi plan show” lists the ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No task “%1” in the plan; “xushi plan show” lists the ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit “%1” in the plan; it has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row “%1” in the journal; “xushi journal” lists the row ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is outside the plan period; a day from %2 to %3 is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still to come; a day up to today, %2, is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a share or rate, which does not add up; enter its value as a reading (=N).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 adds up from 0 over the year, so it has no baseline to enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not responsible for task %2; responsible: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 is not voided without a reason; say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 is a void, and a void is not itself voided; enter the row again instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 was voided before (reason: %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target of %1 is not changed without a reason; say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new schedule of %1 needs its dated values, rising by day and inside the plan period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note on task %1 says nothing; give a state, progress, a problem or the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no state of a task; accepted: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measure for task %1 needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person in charge of task %1 needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a decimal number; write it like 35 or 0.1891.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has more than 6 decimal places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is out of range; at most 9200000000000 either side of 0 is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total of %1 would leave the range of 9200000000000 either side of 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a day; write it like 2024-09-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a quarter; write it like 2024Q3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time; write it like 2024-10-08T12:00:00 or 2024-10-08T04:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no plan; load one with “xushi plan load FILE”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 does not exist, so %2 cannot be there; make the folder first or name another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Xushi database; it was left as it is. Name another file, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the database of another program; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer Xushi (schema %2, this one knows up to %3); it was left as it is. Install the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is read-only: nothing was written. Allow writing to the file and its folder, or work on a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is held by another program; nothing was written. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of %1 is full; nothing was written. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 MiB; a plan file of at most %3 MiB is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not loaded, nothing was changed: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not JSON: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is not UTF-8; save the file in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key “%1” stands here a second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key “%1” is not known; accepted: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key “%1” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is wanted here, not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the format of a plan; accepted: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a day; write it like 2024-09-30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a decimal number; write it like 35 or 0.1891</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has more than 6 decimal places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is out of range; at most 9200000000000 either side of 0 is accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here; accepted: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the period ends (%2) before it begins (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tolerance %1 is below 0; write a share such as 0.10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id “%1” is taken at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name “%1” already means the unit at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no unit “%1” in the list of units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit “%1” is named twice in this task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id “%1” must have no slash, no control character and no blank at either end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task “%1” has indicators but no unit that answers for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a flow adds up from 0; its baseline cannot be %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the schedule “nodes” needs at least one dated value in “nodes”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“nodes” goes with the schedule “nodes”, not with “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not come after %2; order the dated values by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is outside the plan period, %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>d MMM</source>
        <extracomment>A day inside a sentence, as a QDate format</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A day with its year, as a QDate format</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First quarter of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second quarter of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third quarter of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourth quarter of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The file is damaged (%1); go back to the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1, row %2 hangs on something that is gone; go back to the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 cannot be read as a row of the journal; go back to the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 was changed after it was written: its hash does not fit; compare it with a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 was written after a row that is missing here (hash %2); find the copy that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of newest rows does not follow from the journal: rows were lost or put in by hand; go back to the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan version %1 is not what was loaded; load its file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 (%2) is about “%3”, which the plan does not have; it is kept but shown nowhere. Load a plan that has it, or void the row.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>By %1 at most %2 was expected (the same all year)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1 at least %2 was expected (the same all year)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1 %2 was expected (by the dates set)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1 %2 was expected (%3 of the schedule)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A yearly indicator, judged on %1; target %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; so far %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; nothing reported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only increments were reported by %1: without the baseline or a reading there is no total; target %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; nothing was reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was reported by %1; target %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1 actual %2, target %3: met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1 the target of %2 was due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; actual %2, too high by %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; actual %2, %3 missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual %1, target %2; without the value at the end of the year before nobody can say what was due by %3: enter the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; actual %2, on or ahead of schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; actual %2, too high by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; actual %2, %3 missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 percentage points behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each of the %1 remaining months must take off %2 to come down to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each of the %1 remaining months must bring %2 to reach %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year-end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Increment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retarget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At year&apos;s end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By set dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strive for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
