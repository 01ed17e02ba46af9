<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX" sourcelanguage="en_US">
<context>
    <name>Edit</name>
    <message>
        <source>“%1” cannot be kept: %2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too long: it has %2 characters, at most %3 are kept. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the owners is no longer in the workspace. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target date has the form 2027, 2027-Q1, 2027-03 or 2027-03-14. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the target date %2 already: a revision needs a reason. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an address that can be opened later. Accepted are addresses that begin with https:, http: or mailto:. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence needs a title: what the page or document calls itself. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not come yet: evidence is from the past. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is evidence “%1” already. Link it, or choose another key. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure needs its period: 2019, FY2019, 2000/01, 2019-Q3, 2019-03 or 2019-03-14. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure of %1 for %2 is not a number. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not come yet: there can be no figure for it. A figure to reach is a target. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no release yet: name the first one. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has this figure already, marked “%2”: another mark needs a new release. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the figure %2 already in the release “%3”: a different one (%4) needs a new release, so that the old figure stays. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no figures to add to %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure of %1 for %2 has no source: give the evidence that it comes from. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action needs a title: what is to be done. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not come yet: an action is done in the past. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner of the action is no longer in the workspace. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This saved view is no longer in the workspace. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This action is no longer in the workspace. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved view needs a name and a query. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pillar is not in the workspace. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code and the source of %1 stay as they are: other papers name it by them. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has changed since you began (%2): the fields %3 hold something else now. Look at them and edit again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recommendation needs a title in one language at least. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pillar belongs to another source. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be a code: accepted are letters, digits, hyphens and points, at most 30. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code %1 is used already, or was once: a code is never used again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who is asked to act: %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not come yet: today is %2. What is planned belongs into the target date or an action. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is before the report that %2 comes from (%3). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not ask this side. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 made the workspace: it cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 (%2 %3) was not taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 (%2 %3) was not done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: a row of it was changed by something that left no entry in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: entry %1 (%2 %3) by %4 has changed the same thing since. Take that back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 (%2 %3) cannot be written back: something added later rests on it, or has taken its key. Take that back first. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status “%1” is retired: it stands in old updates only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a status of this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted are: %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks several sides (%2): say which one. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not ask the side “%2”. It asks: %3. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no parts. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no part “%2”. Its parts are: %3. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has changed since you began: %2 set “%3” for the side “%4”, effective %5, at %6. Look at it and save again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no percentage: accepted are 0 to 100. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not come yet: a verification lies in the past. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is signed: say who you are. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 is taken back already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 is done again already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Status of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recommendation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target date of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New evidence %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved view %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: a change to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: a change to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace made from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
