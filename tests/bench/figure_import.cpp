// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/figures.h"

namespace acuerdo::bench {

Result<Figure> measureImport(const Setting &)
{
    return notMeasured(QStringLiteral("import 250,000 recommendations from CSV"), QStringLiteral("sqlite3 .import"), 3,
                       QStringLiteral("import arrives with the next issue"));
}

} // namespace acuerdo::bench
