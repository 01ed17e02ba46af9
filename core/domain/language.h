// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace acuerdo {

/// The languages that everything is said in: English (United States) and Spanish (Mexico).
enum class Language { English, Spanish };

inline constexpr Language allLanguages[] = {Language::English, Language::Spanish};

/// "en" or "es".
QString languageKey(Language language);
/// The reverse of languageKey(); nothing for any other text.
std::optional<Language> languageFromKey(const QString &key);
/// en_US or es_MX, never a locale by language alone: bare "es" would be Spain's.
QLocale localeOf(Language language);

/// A text in each language. A missing one is never silently swapped: see in() and shown().
struct LocalizedText {
    QString english{};
    QString spanish{};

    const QString &in(Language language) const { return language == Language::Spanish ? spanish : english; }
    QString &in(Language language) { return language == Language::Spanish ? spanish : english; }
    bool isEmpty() const { return english.isEmpty() && spanish.isEmpty(); }
    /// The text in `language`, or the other language's marked with its key: "[es] Sustituir la Iniciativa Mérida".
    QString shown(Language language) const;
    bool operator==(const LocalizedText &) const = default;
};

/// The same text under one language; the other stays empty.
LocalizedText textIn(Language language, const QString &text);

} // namespace acuerdo
