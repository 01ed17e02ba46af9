// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/field_names.h"

#include <QCoreApplication>
#include <QHash>

namespace acuerdo {
namespace {

struct FieldText {
    Q_DECLARE_TR_FUNCTIONS(Field)
};

QString baseName(const QString &base)
{
    const QHash<QString, QString> names{
        {QStringLiteral("title"), FieldText::tr("title")},
        {QStringLiteral("text"), FieldText::tr("text")},
        {QStringLiteral("section"), FieldText::tr("section")},
        {QStringLiteral("also_sections"), FieldText::tr("further sections")},
        {QStringLiteral("page"), FieldText::tr("page")},
        {QStringLiteral("kind"), FieldText::tr("kind")},
        {QStringLiteral("priority"), FieldText::tr("priority")},
        {QStringLiteral("priority_reason"), FieldText::tr("reason of the priority")},
        {QStringLiteral("done_when"), FieldText::tr("completion test")},
        {QStringLiteral("tags"), FieldText::tr("tags")},
        {QStringLiteral("note"), FieldText::tr("note")},
        {QStringLiteral("definition"), FieldText::tr("definition")},
        {QStringLiteral("unit"), FieldText::tr("unit")},
        {QStringLiteral("short_unit"), FieldText::tr("short unit")},
        {QStringLiteral("frequency"), FieldText::tr("frequency")},
        {QStringLiteral("lag_days"), FieldText::tr("days until release")},
        {QStringLiteral("place"), FieldText::tr("place")},
        {QStringLiteral("wanted"), FieldText::tr("wanted direction")},
        {QStringLiteral("baseline_period"), FieldText::tr("period of the baseline")},
        {QStringLiteral("baseline_value"), FieldText::tr("baseline")},
        {QStringLiteral("tolerance"), FieldText::tr("tolerance")},
        {QStringLiteral("decimals"), FieldText::tr("decimals")},
        {QStringLiteral("evidence_id"), FieldText::tr("source")},
        {QStringLiteral("confidence"), FieldText::tr("confidence")},
        {QStringLiteral("publisher"), FieldText::tr("publisher")},
        {QStringLiteral("published"), FieldText::tr("date of publication")},
        {QStringLiteral("table_title"), FieldText::tr("table")},
        {QStringLiteral("url"), FieldText::tr("address")},
        {QStringLiteral("archive_url"), FieldText::tr("archived address")},
        {QStringLiteral("retrieved"), FieldText::tr("date of retrieval")},
        {QStringLiteral("language"), FieldText::tr("language")},
        {QStringLiteral("licence"), FieldText::tr("licence")},
        {QStringLiteral("quote"), FieldText::tr("quote")},
        {QStringLiteral("processing"), FieldText::tr("processing")},
        {QStringLiteral("attachment"), FieldText::tr("attached copy")},
        {QStringLiteral("stance"), FieldText::tr("stance")},
        {QStringLiteral("addressee_id"), FieldText::tr("side")},
        {QStringLiteral("pillar_id"), FieldText::tr("pillar")},
    };
    return names.value(base, base);
}

} // namespace

QString fieldName(const QString &column)
{
    if (column.endsWith(QLatin1StringView("_en")))
        return FieldText::tr("%1 (English)").arg(baseName(column.chopped(3)));
    if (column.endsWith(QLatin1StringView("_es")))
        return FieldText::tr("%1 (Spanish)").arg(baseName(column.chopped(3)));
    return baseName(column);
}

} // namespace acuerdo
