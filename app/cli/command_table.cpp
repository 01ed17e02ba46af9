// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command_table.h"

#include <vector>

namespace acuerdo {
namespace {

constexpr OptionSpec json{"json", 0, nullptr, QT_TRANSLATE_NOOP("Cli", "one JSON document")};
constexpr OptionSpec asOf{
    "as-of", 0, "DATE",
    QT_TRANSLATE_NOOP("Cli", "as it stood at the end of a date: 2027, 2027-Q1, 2027-03, 2027-03-14")};
constexpr OptionSpec by{"by", 0, "NAME",
                        QT_TRANSLATE_NOOP("Cli", "who makes the change (else ACUERDO_AUTHOR, else you)")};
constexpr OptionSpec output{"output", 'o', "FILE", QT_TRANSLATE_NOOP("Cli", "the file to write")};

constexpr OptionSpec newOptions[] = {
    {"empty", 0, nullptr, QT_TRANSLATE_NOOP("Cli", "without recommendations")},
    {"from", 0, "PACKAGE", QT_TRANSLATE_NOOP("Cli", "from a data package: a folder or a ZIP (else Convocation 2020)")},
    by,
};
constexpr OptionSpec listOptions[] = {
    asOf,
    {"sort", 0, "FIELD",
     QT_TRANSLATE_NOOP("Cli", "code, title, status, side, lead, due, updated, recorded, effective, priority or pillar; "
                              "with a minus before it, the other way round")},
    json,
    {"csv", 0, nullptr, QT_TRANSLATE_NOOP("Cli", "a CSV table for spreadsheets")},
};
constexpr OptionSpec showOptions[] = {asOf, json};
constexpr OptionSpec updateOptions[] = {
    {"status", 's', "STATUS", QT_TRANSLATE_NOOP("Cli", "the new status, such as under-way")},
    {"reason", 'r', "TEXT", QT_TRANSLATE_NOOP("Cli", "why, in a sentence")},
    {"side", 0, "SIDE", QT_TRANSLATE_NOOP("Cli", "us, mx, joint or local; may be left out where there is one"), true},
    {"effective", 0, "DATE", QT_TRANSLATE_NOOP("Cli", "since when (else today)")},
    {"progress", 0, "N", QT_TRANSLATE_NOOP("Cli", "per cent done, 0 to 100")},
    {"evidence", 'e', "ID", QT_TRANSLATE_NOOP("Cli", "what it rests on; may be given several times"), true},
    {"part", 0, "PART", QT_TRANSLATE_NOOP("Cli", "one part of a compound recommendation")},
    by,
};
constexpr OptionSpec evidenceOptions[] = {
    {"cite", 0, "STYLE", QT_TRANSLATE_NOOP("Cli", "its citation alone: text, bibtex, ris or csl-json")},
    json,
};
constexpr OptionSpec indicatorOptions[] = {asOf, json};
constexpr OptionSpec jsonOnly[] = {json};
constexpr OptionSpec byOnly[] = {by};
constexpr OptionSpec diffOptions[] = {
    {"from", 0, "DATE", QT_TRANSLATE_NOOP("Cli", "compare the end of this date …")},
    {"to", 0, "DATE", QT_TRANSLATE_NOOP("Cli", "… with the end of this one (else today)")},
    json,
};
constexpr OptionSpec chartOptions[] = {
    output,
    {"size", 0, "WxH", QT_TRANSLATE_NOOP("Cli", "size of the picture in pixels (else 1200x750)")},
    {"scale", 0, "N", QT_TRANSLATE_NOOP("Cli", "1, 2 or 3 pixels of a PNG for each of these (else 1)")},
    {"dark", 0, nullptr, QT_TRANSLATE_NOOP("Cli", "on a dark ground")},
    asOf,
};
constexpr OptionSpec summaryOptions[] = {
    output,
    {"from", 0, "DATE", QT_TRANSLATE_NOOP("Cli", "what changed since (else a year before)")},
    asOf,
    {"template", 't', "NAME",
     QT_TRANSLATE_NOOP("Cli", "brief, progress, changes, owner, fact-sheet, register, or one of your own")},
    {"owner", 0, "OWNER", QT_TRANSLATE_NOOP("Cli", "whom a letter goes to")},
    {"code", 0, "CODE", QT_TRANSLATE_NOOP("Cli", "what a fact sheet is about")},
    {"audience", 0, "WHO",
     QT_TRANSLATE_NOOP("Cli", "public (else), partners (with planned steps) or internal (with internal notes)")},
    {"opening", 0, "TEXT", QT_TRANSLATE_NOOP("Cli", "the opening paragraph, in place of the generated sentences")},
    {"both", 0, nullptr, QT_TRANSLATE_NOOP("Cli", "both languages side by side, --lang first")},
    {"paper", 0, "PAPER", QT_TRANSLATE_NOOP("Cli", "letter (else) or a4")},
    by,
    {"since-issued", 0, "N", QT_TRANSLATE_NOOP("Cli", "what changed since an issued summary: its number, or last")},
};
constexpr OptionSpec issuedShowOptions[] = {
    output,
    {"paper", 0, "PAPER", QT_TRANSLATE_NOOP("Cli", "letter (else) or a4")},
    json,
};

constexpr OptionSpec importOptions[] = {
    {"dry-run", 0, nullptr, QT_TRANSLATE_NOOP("Cli", "say what would be changed, and change nothing")},
    {"mapping", 'm', "FILE", QT_TRANSLATE_NOOP("Cli", "how the table is read (JSON); else as proposed")},
    {"write-mapping", 0, "FILE", QT_TRANSLATE_NOOP("Cli", "write the mapping that was used or proposed")},
    {"source", 0, "ID", QT_TRANSLATE_NOOP("Cli", "the evidence that the figures come from")},
    {"release", 0, "NAME", QT_TRANSLATE_NOOP("Cli", "what a new release is called (else today's date)")},
    {"sheet", 0, "NAME", QT_TRANSLATE_NOOP("Cli", "the sheet of a workbook, the table of a package (else the first)")},
    {"skip-rejected", 0, nullptr, QT_TRANSLATE_NOOP("Cli", "leave out the cells that cannot be read")},
    {"keep", 0, nullptr, QT_TRANSLATE_NOOP("Cli", "keep the mapping, so that next year's file needs none")},
    json,
    by,
};

constexpr CliCommand commands[] = {
    {{"new", "FILE", 1, 1, QT_TRANSLATE_NOOP("Cli", "make a workspace"),
      "new convocation.acuerdo\nnew mine.acuerdo --empty\nnew copy.acuerdo --from convocation.zip", newOptions},
     &newCommand},
    {{"list", "[QUERY]", 0, 1, QT_TRANSLATE_NOOP("Cli", "recommendations"),
      "list 'status:under-way side:mx'\nlist is:overdue --sort due\nlist 'ports of entry' --as-of 2023-12-31 --json",
      listOptions},
     &listCommand},
    {{"show", "CODE", 1, 1, QT_TRANSLATE_NOOP("Cli", "one, with its updates, actions, evidence and relations"),
      "show TRD-02\nshow TRD-02 --as-of 2021 --json", showOptions},
     &showCommand},
    {{"update", "CODE", 1, 1, QT_TRANSLATE_NOOP("Cli", "add a status update"),
      "update TRD-02 --status under-way --reason 'First meeting held.'\n"
      "update SEC-03 --side mx --status stalled --reason 'No meeting since March.' --effective 2026-06 --evidence "
      "MXUS-014",
      updateOptions},
     &updateCommand},
    {{"history", "[CODE]", 0, 1, QT_TRANSLATE_NOOP("Cli", "every change ever made"), "history\nhistory TRD-02 --json",
      jsonOnly},
     &historyCommand},
    {{"undo", "", 0, 0, QT_TRANSLATE_NOOP("Cli", "take back the last change"), "undo", byOnly}, &undoCommand},
    {{"redo", "", 0, 0, QT_TRANSLATE_NOOP("Cli", "do again what was taken back last"), "redo", byOnly}, &redoCommand},
    {{"verify", "", 0, 0, QT_TRANSLATE_NOOP("Cli", "whether the history is as it was written"), "verify", jsonOnly},
     &verifyCommand},
    {{"diff", "", 0, 0, QT_TRANSLATE_NOOP("Cli", "what changed between two dates"),
      "diff --from 2024\ndiff --from 2023-06-30 --to 2024-06-30 --json", diffOptions},
     &diffCommand},
    {{"evidence list", "", 0, 0, QT_TRANSLATE_NOOP("Cli", "evidence"), "evidence list", jsonOnly},
     &evidenceListCommand},
    {{"evidence show", "ID", 1, 1, QT_TRANSLATE_NOOP("Cli", "one piece of evidence, and what rests on it"),
      "evidence show MXUS-014\nevidence show MXUS-014 --cite bibtex", evidenceOptions},
     &evidenceShowCommand},
    {{"indicator list", "", 0, 0, QT_TRANSLATE_NOOP("Cli", "indicators"), "indicator list --json", indicatorOptions},
     &indicatorListCommand},
    {{"indicator show", "ID", 1, 1, QT_TRANSLATE_NOOP("Cli", "one indicator with its observations"),
      "indicator show homicides-new-method\nindicator show homicides-new-method --as-of 2021 --json", indicatorOptions},
     &indicatorShowCommand},
    {{"chart list", "", 0, 0, QT_TRANSLATE_NOOP("Cli", "charts"), "chart list", jsonOnly}, &chartListCommand},
    {{"chart", "ID", 1, 1,
      QT_TRANSLATE_NOOP("Cli", "draw a chart, or write its numbers: .png, .svg, .pdf, .csv or .zip"),
      "chart goods-trade -o trade.svg --lang es\nchart goods-trade -o trade.png --size 1600x900 --dark", chartOptions},
     &chartCommand,
     true},
    {{"summary", "[QUERY]", 0, 1,
      QT_TRANSLATE_NOOP("Cli",
                        "a progress summary: .pdf, .docx, .odt, .html, .xlsx, .md, .csv, .gao.csv, .json or .ics"),
      "summary -o progress.pdf\nsummary pillar:security -o security.html --from 2024-06-30 --lang es\n"
      "summary -t owner --owner CBP -o letter.docx\nsummary -t fact-sheet --code TRD-02 -o trd-02.pdf",
      summaryOptions},
     &summaryCommand,
     true},
    {{"import", "FILE", 1, 1, QT_TRANSLATE_NOOP("Cli", "figures from a table: CSV, TSV, XLSX or a data package"),
      "import trade-2026.csv --dry-run\nimport trade-2026.xlsx --source census-2026 --keep\n"
      "import victims.csv --write-mapping victims.json\nimport victims.csv --mapping victims.json\n"
      "import prices.zip --sheet monthly --source index-2026",
      importOptions},
     &importCommandLine},
    {{"template list", "", 0, 0, QT_TRANSLATE_NOOP("Cli", "templates of summaries, ready-made and your own"),
      "template list\ntemplate list --json", jsonOnly},
     &templatesCommand},
    {{"issue", "[QUERY]", 0, 1, QT_TRANSLATE_NOOP("Cli", "send a summary off: it gets a number, and stays as it was"),
      "issue --by 'M. Ortiz' -o no-1.pdf\nissue -t brief --lang es --as-of 2026-07-01", summaryOptions},
     &issueCommand,
     true},
    {{"issued list", "", 0, 0, QT_TRANSLATE_NOOP("Cli", "issued summaries"), "issued list --json", jsonOnly},
     &issuedListCommand},
    {{"issued show", "N", 1, 1, QT_TRANSLATE_NOOP("Cli", "one as it was issued, or as a file"),
      "issued show 3\nissued show last -o no-3.docx", issuedShowOptions},
     &issuedShowCommand,
     true},
    {{"issued compare", "N M", 2, 2, QT_TRANSLATE_NOOP("Cli", "what changed from one issued summary to another"),
      "issued compare 3 4 --json", jsonOnly},
     &issuedCompareCommand},
    {{"export",
      "FILE",
      1,
      1,
      QT_TRANSLATE_NOOP("Cli", "the whole workspace (.zip) or its register (.csv, .json)"),
      "export convocation.zip\nexport register.csv --lang es",
      {}},
     &exportCommand},
    {{"check", "", 0, 0, QT_TRANSLATE_NOOP("Cli", "whether the file is whole"), "check", jsonOnly}, &checkCommand},
    {{"backup",
      "FILE",
      1,
      1,
      QT_TRANSLATE_NOOP("Cli", "a checked copy, also while the workspace is in use"),
      "backup convocation-2026-07-01.acuerdo",
      {}},
     &backupCommand},
    {{"info", "", 0, 0, QT_TRANSLATE_NOOP("Cli", "what is in the workspace"), "info", jsonOnly}, &infoCommand},
};

QString exampleLines(const CommandSpec &spec, qsizetype most)
{
    QString lines;
    const QStringList examples = QString::fromUtf8(spec.examples).split(u'\n');
    for (const QString &example : examples.mid(0, most))
        lines += QStringLiteral("  acuerdo-cli %1\n").arg(example);
    return lines;
}

QString definition(const QString &term, const QString &meaning)
{
    constexpr int column = 30;
    const QString left = (QStringLiteral("  ") + term).leftJustified(column - 1) + u' ';
    const QString text = wrapped(meaning, 100, column);
    return left.size() > column ? left + u'\n' + text : left + text.mid(column);
}

QString optionLines(std::span<const OptionSpec> options)
{
    QString lines;
    for (const OptionSpec &option : options) {
        QString term = QStringLiteral("--") + QLatin1String(option.name);
        if (option.letter)
            term.prepend(QStringLiteral("-") + QLatin1Char(option.letter) + QStringLiteral(", "));
        if (option.value)
            term += u' ' + QLatin1String(option.value);
        lines += definition(term, CliText::tr(option.help));
    }
    return lines;
}

QString programHelp()
{
    QString text = CliText::tr("acuerdo-cli — what became of policy recommendations, from the command line")
                   + QStringLiteral("\n\n");
    text += CliText::tr("Examples:") + u'\n';
    for (const char *name : {"new", "list", "update", "diff", "chart", "summary"}) {
        for (const CliCommand &command : commands) {
            if (QLatin1String(command.spec.name) == QLatin1String(name))
                text += exampleLines(command.spec, 1);
        }
    }
    text += u'\n' + CliText::tr("Usage: acuerdo-cli [-w FILE] COMMAND …") + QStringLiteral("\n\n")
            + CliText::tr("Commands:") + u'\n';
    for (const CliCommand &command : commands)
        text +=
            definition((QLatin1String(command.spec.name) + u' ' + QLatin1String(command.spec.positionals)).trimmed(),
                       CliText::tr(command.spec.help));
    text += u'\n' + CliText::tr("With every command:") + u'\n' + optionLines(commonOptions()) + u'\n';
    text += wrapped(
        CliText::tr("Exit status: 0 done, 1 the request failed (the message says what and what to do), 2 wrong usage."),
        100, 0);
    return text;
}

} // namespace

std::span<const CliCommand> cliCommands()
{
    return commands;
}

std::span<const CommandSpec> commandSpecs()
{
    static const std::vector<CommandSpec> specs = [] {
        std::vector<CommandSpec> all;
        for (const CliCommand &command : commands)
            all.push_back(command.spec);
        return all;
    }();
    return specs;
}

QString helpText(const CommandSpec *command)
{
    if (!command)
        return programHelp();
    QString text = CliText::tr("Examples:") + u'\n' + exampleLines(*command, 9) + u'\n';
    text += CliText::tr("Usage: acuerdo-cli %1")
                .arg(QLatin1String(command->name) + u' ' + QLatin1String(command->positionals))
                .trimmed();
    if (!command->options.empty())
        text += u' ' + CliText::tr("[options]");
    text += QStringLiteral("\n\n") + definition(QLatin1String(command->name), CliText::tr(command->help)) + u'\n';
    return text + CliText::tr("Options:") + u'\n' + optionLines(command->options) + optionLines(commonOptions());
}

} // namespace acuerdo
