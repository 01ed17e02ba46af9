// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/language.h"

#include <memory>

namespace acuerdo {

/// Says things in one language, chosen by value: a Spanish summary can be made in an English window.
/// Texts come from the translation files in the resources under /i18n; widgets use tr() and the same files.
class Wording
{
public:
    explicit Wording(Language language);

    Language language() const { return m_language; }
    /// `source` is the English text; lupdate finds the call by its name. `n` chooses the plural form and fills %n.
    QString translate(const char *context, const char *source, const char *comment = nullptr, int n = -1) const;
    /// "a, b and c" / "a, b y c" (with "e" before the sound of i).
    QString list(const QStringList &items) const;

private:
    Language m_language;
};

/// Installs the translations of `language` for tr(), and takes those of another language out. Call from the main
/// thread.
void installTranslations(Language language);

} // namespace acuerdo
