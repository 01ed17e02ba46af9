// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csv_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace acuerdo {

CsvTable::CsvTable(std::unique_ptr<QIODevice> device, QString file, PackageProblems &problems)
    : m_device(std::move(device))
    , m_file(std::move(file))
    , m_problems(problems)
    , m_reader(*m_device)
{}

bool CsvTable::readHeader(const QList<ColumnInfo> &accepted)
{
    if (!nextRecord()) {
        if (m_problems.isEmpty())
            m_problems.add({m_file, 0, {}, QCoreApplication::translate("Exchange", "the file has no header")});
        return false;
    }
    m_header = m_reader.record().fields;
    QStringList names;
    bool whole = true;
    const auto complain = [&](const QString &column, const QString &what) {
        addProblem(column, what);
        whole = false;
    };
    for (const ColumnInfo &column : accepted) {
        names += column.name;
        if (column.required && !m_header.contains(column.name))
            complain(column.name, QCoreApplication::translate("Exchange", "the column is missing"));
    }
    for (const QString &name : std::as_const(m_header)) {
        if (!names.contains(name))
            complain(name, QCoreApplication::translate("Exchange", "there is no such column; accepted: %1")
                               .arg(names.join(QStringLiteral(", "))));
        else if (m_header.count(name) > 1)
            complain(name, QCoreApplication::translate("Exchange", "the column is there twice"));
    }
    return whole;
}

bool CsvTable::next()
{
    while (nextRecord()) {
        const qsizetype fields = m_reader.record().fields.size();
        if (fields == m_header.size())
            return true;
        addProblem({}, QCoreApplication::translate("Exchange", "the row has %1 fields and the header %2; is a comma or "
                                                               "a quotation mark missing?")
                           .arg(fields)
                           .arg(m_header.size()));
    }
    return false;
}

bool CsvTable::nextRecord()
{
    const Result<bool> more = m_reader.next();
    if (!more)
        m_problems.add({m_file, 0, {}, more.error().message});
    return more.value_or(false);
}

const QString &CsvTable::cell(qsizetype column) const
{
    static const QString none;
    return column < 0 ? none : m_reader.record().fields.at(column);
}

void CsvTable::addProblem(const QString &column, const QString &what) const
{
    m_problems.add({m_file, m_reader.record().line, column, what});
}

} // namespace acuerdo
