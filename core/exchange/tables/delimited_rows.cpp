// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/tables/delimited_rows.h"

#include <algorithm>

namespace acuerdo {

DelimitedRows::DelimitedRows(std::unique_ptr<QIODevice> file, qint64 size, TextEncoding encoding, CsvDialect dialect)
    : m_text(std::move(file), encoding)
    , m_reader(m_text, dialect)
    , m_size(size)
{}

Result<bool> DelimitedRows::next()
{
    do {
        ACUERDO_TRY_VALUE(more, m_reader.next());
        if (!more)
            return false;
        const CsvRecord &record = m_reader.record();
        m_row.line = record.line;
        m_row.cells.resize(record.fields.size());
        for (qsizetype column = 0; column < record.fields.size(); ++column)
            m_row.cells[column] = ForeignCell::ofText(record.fields.at(column));
    } while (m_row.isEmpty());
    return true;
}

double DelimitedRows::progress() const
{
    return m_size > 0 ? std::min(1.0, double(m_text.bytesRead()) / double(m_size)) : 1.0;
}

} // namespace acuerdo
