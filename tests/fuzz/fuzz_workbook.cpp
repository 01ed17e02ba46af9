// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/bundle.h"
#include "tests/fuzz/figures_of.h"
#include "tests/fuzz/fuzz_targets.h"

namespace acuerdo::fuzz {
namespace {

#define RELATION "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

/// The parts that lead to the one sheet.
const BundlePart usualParts[] = {
    {QStringLiteral("_rels/.rels"), "<Relationships><Relationship Id=\"rId1\" Type=\"" RELATION
                                    "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
    {QStringLiteral("xl/_rels/workbook.xml.rels"),
     "<Relationships><Relationship Id=\"rId1\" Type=\"" RELATION "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
     "<Relationship Id=\"rId2\" Type=\"" RELATION "/sharedStrings\" Target=\"sharedStrings.xml\"/>"
     "<Relationship Id=\"rId3\" Type=\"" RELATION "/styles\" Target=\"styles.xml\"/></Relationships>"},
    {QStringLiteral("xl/workbook.xml"), "<workbook xmlns:r=\"" RELATION "\"><sheets><sheet name=\"Data\" sheetId=\"1\" "
                                        "r:id=\"rId1\"/></sheets></workbook>"},
    {QStringLiteral("xl/sharedStrings.xml"), "<sst/>"},
    {QStringLiteral("xl/styles.xml"), "<styleSheet><cellXfs><xf numFmtId=\"0\"/></cellXfs></styleSheet>"}};

} // namespace

QString workbook(const QByteArray &bytes)
{
    if (bytes.startsWith("PK"))
        return planFigures(scratchFile(QStringLiteral("table.xlsx"), bytes));
    QList<BundlePart> parts = partsOf(bytes);
    for (const BundlePart &usual : usualParts) {
        const auto same = [&](const BundlePart &part) { return part.name == usual.name; };
        if (std::ranges::none_of(parts, same))
            parts += usual;
    }
    const QString path = scratchZip(QStringLiteral("table.xlsx"), parts);
    return path.isEmpty() ? QString() : planFigures(path);
}

} // namespace acuerdo::fuzz
