// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/tables/workbook.h"

#include "core/exchange/tables/workbook_parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace acuerdo {
namespace {

constexpr qsizetype mostSheets = 1000;

bool hasMacros(const QStringList &parts)
{
    return std::ranges::any_of(parts, [](const QString &part) {
        return part.endsWith(QStringLiteral("vbaProject.bin"), Qt::CaseInsensitive);
    });
}

/// What an archive without a workbook in it is, as far as its parts tell.
QString whyNoWorkbook(const QStringList &parts)
{
    const auto has = [&](const char *name) { return parts.contains(QLatin1StringView(name)); };
    if (has("word/document.xml"))
        return QCoreApplication::translate("Tables", "It is a text document (Word), not a workbook. Copy the table out "
                                                     "of it and paste it here.");
    if (has("ppt/presentation.xml"))
        return QCoreApplication::translate("Tables", "It is a presentation, not a workbook. Copy the table out of it "
                                                     "and paste it here.");
    if (has("mimetype") && has("content.xml"))
        return QCoreApplication::translate("Tables", "It is an OpenDocument file. Open it in a spreadsheet and save "
                                                     "the table as XLSX or CSV.");
    return QCoreApplication::translate("Tables", "It is an archive, but not a workbook. Give an XLSX, or a text file "
                                                 "with separators.");
}

} // namespace

Workbook::Workbook(ZipReader archive)
    : m_archive(std::make_shared<const ZipReader>(std::move(archive)))
{}

Result<Workbook> Workbook::open(const QString &path)
{
    ACUERDO_TRY_VALUE(archive, ZipReader::open(path));
    Workbook workbook(std::move(archive));
    ACUERDO_TRY(workbook.readParts());
    return workbook;
}

Result<Done> Workbook::readParts()
{
    ACUERDO_TRY_VALUE(top, relationsOf(*m_archive, {}));
    const QString main = top.byType.value(QStringLiteral("officeDocument"));
    if (main.isEmpty() || main.startsWith(QStringLiteral("word/")) || main.startsWith(QStringLiteral("ppt/")))
        return failure(whyNoWorkbook(m_archive->names()));
    ACUERDO_TRY(readSheetList(main));
    ACUERDO_TRY_VALUE(relations, relationsOf(*m_archive, main));
    for (SheetInfo &sheet : m_sheets)
        sheet.part = relations.byId.value(sheet.part);
    m_sheets.removeIf([this](const SheetInfo &sheet) { return !m_archive->names().contains(sheet.part); });
    if (const QString part = relations.byType.value(QStringLiteral("sharedStrings")); !part.isEmpty()) {
        ACUERDO_TRY_VALUE(strings, readSharedStrings(*m_archive, part));
        m_commons->strings = std::move(strings);
    }
    if (const QString part = relations.byType.value(QStringLiteral("styles")); !part.isEmpty()) {
        ACUERDO_TRY_VALUE(styles, readStyles(*m_archive, part));
        m_commons->styles = std::move(styles);
    }
    if (hasMacros(m_archive->names()))
        m_notes += QCoreApplication::translate("Tables", "The workbook has macros. They are not run and not kept.");
    if (relations.external || relations.byType.contains(QStringLiteral("externalLink")))
        m_notes += QCoreApplication::translate("Tables", "The workbook leads to other files. They are not opened.");
    if (m_sheets.isEmpty())
        return failure(QCoreApplication::translate("Tables", "The workbook has no sheet with cells."));
    return Done();
}

Result<Done> Workbook::readSheetList(const QString &part)
{
    ACUERDO_TRY_VALUE(xml, WorkbookPart::open(*m_archive, part));
    for (;;) {
        ACUERDO_TRY_VALUE(more, xml->nextElement());
        if (!more)
            return Done();
        const auto name = xml->xml().name();
        if (name == QLatin1StringView("workbookPr")) {
            const QString value = xml->attribute(QLatin1StringView("date1904"));
            m_commons->countsFrom1904 = value == QStringLiteral("1") || value == QStringLiteral("true");
        } else if (name == QLatin1StringView("sheet") && m_sheets.size() < mostSheets) {
            const QString state = xml->attribute(QLatin1StringView("state"));
            m_sheets.push_back({.name = xml->attribute(QLatin1StringView("name")),
                                .hidden = !state.isEmpty() && state != QStringLiteral("visible"),
                                .part = xml->xml().attributes().value(QLatin1StringView("r:id")).toString()});
            if (m_sheets.back().part.isEmpty())
                m_sheets.back().part = xml->attribute(QLatin1StringView("id"));
        }
    }
}

QString Workbook::firstSheet() const
{
    const auto shown = std::ranges::find(m_sheets, false, &SheetInfo::hidden);
    return shown == m_sheets.end() ? m_sheets.front().name : shown->name;
}

Result<std::unique_ptr<TableRows>> Workbook::rows(const QString &sheet) const
{
    const auto found = std::ranges::find(m_sheets, sheet, &SheetInfo::name);
    if (found == m_sheets.end()) {
        QStringList names;
        for (const SheetInfo &info : m_sheets)
            names += info.name;
        return failure(QCoreApplication::translate("Tables", "There is no sheet “%1”. There are: %2.")
                           .arg(sheet, names.join(QStringLiteral(", "))));
    }
    return openSheet(m_archive, m_commons, found->part);
}

} // namespace acuerdo
