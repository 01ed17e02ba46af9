// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/language.h"
#include "ui/shell/session.h"

namespace acuerdo {

/// Light, dark, or as the system was when the program started.
enum class ThemeChoice { System, Light, Dark };

// How the program looks and speaks for this user; each is remembered and takes effect at once.

ThemeChoice themeChoice();
void chooseTheme(ThemeChoice choice);
/// 100 is the normal size of text; between 75 and 250.
int textPercent();
void chooseTextPercent(int percent);
Language rememberedLanguage();
void rememberLanguage(Language language);
Density rememberedDensity();
void rememberDensity(Density density);
Author rememberedAuthor();
void rememberAuthor(const Author &author);

/// Style, palette and font from what is remembered. Once at the start; also notes whether the system is dark.
void applyAppearance();

} // namespace acuerdo
