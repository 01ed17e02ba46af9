// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/document.h"

namespace acuerdo {

/// A whole document as text, and back: what is issued is kept so, and comes out in every format as it was, whatever
/// becomes of the workspace. Nothing is left out, unlike in the JSON for other programs.
QString frozenText(const Document &document);
Result<Document> documentFromFrozen(const QString &text);

} // namespace acuerdo
