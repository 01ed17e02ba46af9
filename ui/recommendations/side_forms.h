// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/recommendations/details.h"

namespace acuerdo {

class FormPopover;
class Session;

// The small forms that change one side of a recommendation, and add to it. Each belongs to `host` and is still closed.

FormPopover *ownersForm(Session &session, QWidget *host, const Details &details, const SideDetails &side);
FormPopover *responseForm(Session &session, QWidget *host, const Details &details, const SideDetails &side);
FormPopover *targetDateForm(Session &session, QWidget *host, const Details &details, const SideDetails &side);
FormPopover *actionForm(Session &session, QWidget *host, const Details &details);
FormPopover *evidenceForm(Session &session, QWidget *host, const Details &details);

} // namespace acuerdo
