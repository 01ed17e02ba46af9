// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/tables/workbook.h"

#include <QHash>
#include <QXmlStreamReader>

namespace acuerdo {

/// One XML part of a workbook while it is read. A document type is refused, and so is a text without end.
class WorkbookPart
{
public:
    static Result<std::unique_ptr<WorkbookPart>> open(const ZipReader &archive, const QString &name);

    QXmlStreamReader &xml() { return m_xml; }
    /// Goes on to where the next element begins; false at the end of the part.
    Result<bool> nextElement();
    /// Goes on by one token; false at the end of the part.
    Result<bool> nextToken();
    /// The text of the current element, and goes on to its end.
    Result<QString> text();
    /// Attribute of the current element, whatever namespace it is in.
    QString attribute(QLatin1StringView name) const;

private:
    WorkbookPart(std::unique_ptr<QIODevice> device, const QString &name);
    tl::unexpected<Error> wrong(const QString &what) const;

    std::unique_ptr<QIODevice> m_device;
    QString m_name;
    QXmlStreamReader m_xml;
};

/// Target part of each relation of `part` by its id, relations to other files left out; `external` says whether there
/// were any.
struct PartRelations {
    QHash<QString, QString> byId{};
    QHash<QString, QString> byType{}; ///< By the last word of the type: sharedStrings, styles, officeDocument.
    bool external = false;
};
Result<PartRelations> relationsOf(const ZipReader &archive, const QString &part);

Result<QStringList> readSharedStrings(const ZipReader &archive, const QString &part);
Result<std::vector<ShownAs>> readStyles(const ZipReader &archive, const QString &part);

/// What a number format, as a workbook writes it, makes of a number: "mmm-yy" a month, "0.0%" a percentage.
ShownAs shownAs(const QString &format);
/// A day by its number, in ISO form and as precise as shown; with the time of day when there is one. Empty when there
/// is no such day.
QString dateText(double serial, bool countsFrom1904, ShownAs shown);
/// The shortest decimal that is this number and no other, times 10 to the `shift`, without an exponent unless it is
/// very large or small: a percentage keeps its exact digits.
QString decimalText(double number, int shift = 0);
/// "_x000D_" and the like as the characters they stand for.
QString unescaped(const QString &text);

/// The rows of one sheet.
Result<std::unique_ptr<TableRows>> openSheet(std::shared_ptr<const ZipReader> archive,
                                             std::shared_ptr<const WorkbookCommons> commons, const QString &part);

} // namespace acuerdo
