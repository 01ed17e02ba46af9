// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace acuerdo {

/// What people call a field of a recommendation, an indicator or evidence: "title (Spanish)" for title_es.
QString fieldName(const QString &column);

} // namespace acuerdo
