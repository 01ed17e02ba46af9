// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/chart.h"

#include <QSet>

namespace acuerdo {

class Session;

/// Which charts the filter of a session leaves: those that are linked to what it finds, and those that have its words
/// in their own texts.
class GalleryFilter
{
public:
    explicit GalleryFilter(const Session &session);
    bool fits(const Chart &chart) const;

private:
    const Session &m_session;
    QSet<ChartId> m_linked;
};

} // namespace acuerdo
