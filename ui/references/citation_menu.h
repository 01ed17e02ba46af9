// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/evidence.h"
#include "core/domain/language.h"

#include <QMenu>

#include <functional>

namespace acuerdo {

/// Copies citations of evidence to the clipboard: text, BibTeX, RIS or CSL-JSON, in English and in Spanish.
class CitationMenu : public QMenu
{
    Q_OBJECT

public:
    /// `works` is asked when a form is chosen; `first` is the language that stands at the top.
    CitationMenu(std::function<QList<Evidence>()> works, Language first, QWidget *parent = nullptr);
};

} // namespace acuerdo
