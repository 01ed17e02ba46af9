// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/csv_reader.h"
#include "core/exchange/tables/cell.h"
#include "core/exchange/tables/decoded_text.h"

namespace acuerdo {

/// The rows of a text file with any separator, in any encoding.
class DelimitedRows : public TableRows
{
public:
    /// `file` is open at its beginning; `size` is its length in bytes.
    DelimitedRows(std::unique_ptr<QIODevice> file, qint64 size, TextEncoding encoding, CsvDialect dialect);

    Result<bool> next() override;
    double progress() const override;

private:
    DecodedText m_text;
    CsvReader m_reader;
    qint64 m_size;
};

} // namespace acuerdo
