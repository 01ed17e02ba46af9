// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <functional>

namespace acuerdo {

/// Long work tells how far it is, and asks whether to go on. May be empty: then nobody listens, and it goes on.
using WorkReport = std::function<bool(qint64 done, qint64 total)>;

/// Whether the work was asked to stop.
inline bool isCancelled(const WorkReport &report, qint64 done, qint64 total)
{
    return report && !report(done, total);
}

} // namespace acuerdo
