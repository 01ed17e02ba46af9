// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/issued_summary.h"
#include "core/summary/summary_plan.h"

namespace acuerdo {

class Store;

/// The templates that a workspace keeps beside the ready-made ones, by name. One that cannot be read does not hide the
/// others: it is left out, and planNamed() says what is wrong with it.
Result<QList<SummaryPlan>> keptPlans(const Store &store);

/// A template by its key or its name, ready-made or kept; a failure says which there are.
Result<SummaryPlan> planNamed(const Store &store, const QString &keyOrName);

/// How a template is kept. One without a key gets one that no other has, from its name.
SummaryTemplate keptForm(const SummaryPlan &plan, const QList<SummaryPlan> &others);

} // namespace acuerdo
