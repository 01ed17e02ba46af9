// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/language.h"

namespace acuerdo {

QString languageKey(Language language)
{
    return language == Language::Spanish ? QStringLiteral("es") : QStringLiteral("en");
}

std::optional<Language> languageFromKey(const QString &key)
{
    for (const Language language : allLanguages) {
        if (key == languageKey(language))
            return language;
    }
    return std::nullopt;
}

QLocale localeOf(Language language)
{
    return language == Language::Spanish ? QLocale(QLocale::Spanish, QLocale::Mexico)
                                         : QLocale(QLocale::English, QLocale::UnitedStates);
}

QString LocalizedText::shown(Language language) const
{
    if (!in(language).isEmpty() || isEmpty())
        return in(language);
    const Language other = language == Language::English ? Language::Spanish : Language::English;
    return QStringLiteral("[%1] %2").arg(languageKey(other), in(other));
}

LocalizedText textIn(Language language, const QString &text)
{
    LocalizedText localized;
    localized.in(language) = text;
    return localized;
}

} // namespace acuerdo
