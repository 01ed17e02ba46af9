// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/csv_text.h"
#include "core/exchange/csv_reader.h"
#include "tests/fuzz/bundle.h"
#include "tests/fuzz/figures_of.h"
#include "tests/fuzz/fuzz_targets.h"

#include <QBuffer>

namespace acuerdo::fuzz {
namespace {

/// All records of a text; nothing when one cannot be read.
std::optional<QList<QStringList>> recordsOf(const QByteArray &bytes, CsvDialect dialect = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, dialect);
    QList<QStringList> records;
    qint64 line = 0;
    for (;;) {
        const auto more = reader.next();
        if (!more)
            return std::nullopt;
        if (!*more)
            return records;
        if (reader.record().line <= line || reader.record().fields.isEmpty())
            qFatal("A record has no place of its own.");
        line = reader.record().line;
        records += reader.record().fields;
    }
}

QString writtenAndReadAgain(const QByteArray &bytes)
{
    const auto records = recordsOf(bytes);
    if (!records)
        return {};
    QByteArray text;
    for (const QStringList &fields : *records)
        text += csvLine(fields, CsvProfile::Exact).toUtf8();
    const auto again = recordsOf(text);
    return again == records ? QString() : QStringLiteral("records that are written out come back as others");
}

} // namespace

QString csv(const QByteArray &bytes)
{
    recordsOf(bytes, {.delimiter = ';', .quote = 0});
    const QString fault = writtenAndReadAgain(bytes);
    return fault.isEmpty() ? planFigures(scratchFile(QStringLiteral("table.csv"), bytes)) : fault;
}

} // namespace acuerdo::fuzz
