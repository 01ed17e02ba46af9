// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/data_package.h"

#include "core/domain/csv_text.h"
#include "core/exchange/package_cells.h"
#include "core/exchange/package_descriptor.h"
#include "core/exchange/package_extras.h"
#include "core/exchange/package_rules.h"
#include "core/store/all_rows.h"
#include "core/store/reading.h"

#include <QJsonArray>
#include <QJsonObject>

namespace acuerdo {
namespace {

QString headerLine(const QList<ColumnInfo> &columns)
{
    QStringList names;
    for (const ColumnInfo &column : columns)
        names += column.name;
    return csvLine(names, CsvProfile::Exact);
}

template<typename Row>
void appendRow(QString &text, CellWriter &cells, const Row &row)
{
    PackageTable<Row>::visit(cells, row);
    if constexpr (std::is_same_v<decltype(row.id), qint64>)
        cells.id(row.id);
    else
        cells.id(row.id.value);
    text += csvLine(cells.take(), CsvProfile::Exact);
}

template<typename Row>
Result<QByteArray> tableText(const Store &store, const PackageKeys &keys)
{
    ACUERDO_TRY_VALUE(rows, allRows<Row>(store));
    QString text = headerLine(packageColumns<Row>());
    CellWriter cells(keys);
    for (const Row &row : std::as_const(rows))
        appendRow(text, cells, row);
    return text.toUtf8();
}

Result<QByteArray> historyText(const Store &store)
{
    ACUERDO_TRY_VALUE(entries, history(store));
    QString text = headerLine(historyColumns());
    // Newest first; written as it went. (No std::views: clang 14 cannot read those of this library.)
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry)
        text += csvLine(historyCells(*entry), CsvProfile::Exact);
    return text.toUtf8();
}

QByteArray attachmentText(const QList<Attachment> &attachments)
{
    QString text = headerLine(attachmentColumns());
    for (const Attachment &attachment : attachments)
        text += csvLine(attachmentCells(attachment), CsvProfile::Exact);
    return text.toUtf8();
}

/// The resource of a table in datapackage.json.
QJsonObject resource(const char *table, const QList<ColumnInfo> &columns)
{
    QJsonArray fields;
    for (const ColumnInfo &column : columns) {
        QJsonObject field{{QStringLiteral("name"), column.name}, {QStringLiteral("type"), column.type}};
        QJsonObject constraints;
        if (column.required && column.type != QStringLiteral("string"))
            constraints.insert(QStringLiteral("required"), true);
        if (!column.words.isEmpty())
            constraints.insert(QStringLiteral("enum"), QJsonArray::fromStringList(column.words));
        if (!constraints.isEmpty())
            field.insert(QStringLiteral("constraints"), constraints);
        fields += field;
    }
    return {{QStringLiteral("name"), QString::fromLatin1(table)},
            {QStringLiteral("path"), QString::fromLatin1(table) + QStringLiteral(".csv")},
            {QStringLiteral("profile"), QStringLiteral("tabular-data-resource")},
            {QStringLiteral("encoding"), QStringLiteral("utf-8")},
            {QStringLiteral("schema"), QJsonObject{{QStringLiteral("fields"), fields}}}};
}

QJsonArray resources()
{
    QJsonArray all;
    forEachPackageRow([&]<typename Row>(std::type_identity<Row>) {
        all += resource(PackageTable<Row>::name, packageColumns<Row>());
    });
    all += resource(attachmentTable, attachmentColumns());
    all += resource(historyTable, historyColumns());
    return all;
}

/// What rows are called in the package, gathered by the rules that reading it back will hold them against.
Result<Done> gatherKeys(const Store &store, PackageRules &rules)
{
    Result<Done> done;
    const auto gather = [&]<typename Row>(std::type_identity<Row>) {
        if (!done)
            return;
        const auto rows = allRows<Row>(store);
        if (!rows) {
            done = tl::unexpected(rows.error());
            return;
        }
        for (const Row &row : *rows)
            rules.accept(row);
    };
    [&]<typename... Rows>(std::type_identity<std::tuple<Rows...>>) {
        (gather(std::type_identity<Rows>()), ...);
    }(std::type_identity<std::tuple<Evidence, Source, Pillar, StatusWord, Owner, Recommendation, Part, Addressee,
                                    Indicator, Vintage, Chart, ImportRecipe>>());
    return done;
}

} // namespace

Result<Done> writePackage(const Store &store, const QString &zipPath)
{
    ACUERDO_TRY_VALUE(moment, ReadTransaction::begin(store.database()));
    ACUERDO_TRY_VALUE(info, workspaceInfo(store));
    PackageRules rules;
    ACUERDO_TRY(gatherKeys(store, rules));
    ACUERDO_TRY_VALUE(copies, attachments(store));
    ZipWriter zip;
    zip.add(QStringLiteral("datapackage.json"),
            [&]() -> Result<QByteArray> { return descriptorText(info, resources()); });
    forEachPackageRow([&]<typename Row>(std::type_identity<Row>) {
        zip.add(packageFile<Row>(), [&] { return tableText<Row>(store, rules.keys()); });
    });
    zip.add(QString::fromLatin1(attachmentTable) + QStringLiteral(".csv"),
            [&]() -> Result<QByteArray> { return attachmentText(copies); });
    zip.add(QString::fromLatin1(historyTable) + QStringLiteral(".csv"), [&] { return historyText(store); });
    for (const Attachment &copy : std::as_const(copies)) {
        zip.add(attachmentFile(copy.sha256), [&store, &copy]() -> Result<QByteArray> {
            ACUERDO_TRY_VALUE(whole, attachment(store, copy.sha256));
            return whole.content;
        });
    }
    return zip.write(zipPath);
}

} // namespace acuerdo
