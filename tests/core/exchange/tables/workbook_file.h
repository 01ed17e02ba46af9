// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/zip_archive.h"

#include <QMap>
#include <QString>

namespace acuerdo {

/// The parts of a workbook, written by hand so that a test can spoil any of them.
struct WorkbookFile {
    QByteArray sheet{};     ///< What stands in <sheetData> …
    QByteArray afterRows{}; ///< … and after it.
    QByteArray strings{};   ///< <si> elements.
    QByteArray formats{};   ///< <numFmt> elements.
    QByteArray styles = "<xf numFmtId=\"0\"/>";
    QByteArray properties{}; ///< <workbookPr/>.
    QByteArray moreSheets{}; ///< Further <sheet> elements, which lead to the same part.
    QByteArray prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    QMap<QString, QByteArray> more{};

    void write(const QString &path) const
    {
        const QByteArray space = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                                 "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
        const QByteArray relations = "<Relationships "
                                     "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        QMap<QString, QByteArray> parts{
            {QStringLiteral("_rels/.rels"), relations + "<Relationship Id=\"rId1\" Type=\"" + type
                                                + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
            {QStringLiteral("xl/_rels/workbook.xml.rels"),
             relations + "<Relationship Id=\"rId1\" Type=\"" + type + "worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                 + "<Relationship Id=\"rId2\" Type=\"" + type + "sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>"
                 + "<Relationship Id=\"rId3\" Type=\"" + type + "styles\" Target=\"styles.xml\"/></Relationships>"},
            {QStringLiteral("xl/workbook.xml"), prolog + "<workbook" + space + ">" + properties
                                                    + "<sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/>"
                                                    + moreSheets + "</sheets></workbook>"},
            {QStringLiteral("xl/sharedStrings.xml"), prolog + "<sst" + space + ">" + strings + "</sst>"},
            {QStringLiteral("xl/styles.xml"),
             prolog + "<styleSheet" + space + "><numFmts>" + formats
                 + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + styles
                 + "</cellXfs></styleSheet>"},
            {QStringLiteral("xl/worksheets/sheet1.xml"),
             prolog + "<worksheet" + space + "><sheetData>" + sheet + "</sheetData>" + afterRows + "</worksheet>"}};
        parts.insert(more);
        ZipWriter writer;
        for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
            const QByteArray bytes = part.value();
            writer.add(part.key(), [bytes]() -> Result<QByteArray> { return bytes; });
        }
        const auto written = writer.write(path);
        Q_ASSERT(written);
    }
};

} // namespace acuerdo
