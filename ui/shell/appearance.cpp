// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/appearance.h"

#include "ui/theme/setting.h"
#include "ui/theme/style.h"

#include <QGuiApplication>
#include <QPalette>

#include <pwd.h>
#include <unistd.h>

namespace acuerdo {
namespace {

const Setting<QString> themeSetting{"view/theme", QStringLiteral("system")};
const Setting<int> textSetting{"view/textPercent", 100};
const Setting<QString> languageSetting{"view/language"};
const Setting<QString> densitySetting{"view/density", QStringLiteral("comfortable")};
const Setting<QString> authorSetting{"edit/author"};

// Asked before the first palette of our own: Qt 6.4 knows no colour scheme.
bool systemIsDark()
{
    static const bool isDark = QGuiApplication::palette().color(QPalette::Window).lightnessF() < 0.5;
    return isDark;
}

QString accountName()
{
    const passwd *account = getpwuid(geteuid());
    if (!account)
        return {};
    const QString fullName = QString::fromLocal8Bit(account->pw_gecos).section(u',', 0, 0).trimmed();
    return fullName.isEmpty() ? QString::fromLocal8Bit(account->pw_name) : fullName;
}

} // namespace

ThemeChoice themeChoice()
{
    const QString choice = themeSetting.value();
    return choice == QStringLiteral("dark")    ? ThemeChoice::Dark
           : choice == QStringLiteral("light") ? ThemeChoice::Light
                                               : ThemeChoice::System;
}

void chooseTheme(ThemeChoice choice)
{
    themeSetting.setValue(choice == ThemeChoice::Dark    ? QStringLiteral("dark")
                          : choice == ThemeChoice::Light ? QStringLiteral("light")
                                                         : QStringLiteral("system"));
    applyAppearance();
}

int textPercent()
{
    return std::clamp(textSetting.value(), 75, 250);
}

void chooseTextPercent(int percent)
{
    textSetting.setValue(std::clamp(percent, 75, 250));
    applyAppearance();
}

Language rememberedLanguage()
{
    if (const auto language = languageFromKey(languageSetting.value()))
        return *language;
    return QLocale::system().language() == QLocale::Spanish ? Language::Spanish : Language::English;
}

void rememberLanguage(Language language)
{
    languageSetting.setValue(languageKey(language));
}

Density rememberedDensity()
{
    return densitySetting.value() == QStringLiteral("compact") ? Density::Compact : Density::Comfortable;
}

void rememberDensity(Density density)
{
    densitySetting.setValue(density == Density::Compact ? QStringLiteral("compact") : QStringLiteral("comfortable"));
}

Author rememberedAuthor()
{
    const QString name = authorSetting.value();
    return {name.isEmpty() ? accountName() : name};
}

void rememberAuthor(const Author &author)
{
    authorSetting.setValue(author.name);
}

void applyAppearance()
{
    const bool isSystemDark = systemIsDark();
    const ThemeChoice choice = themeChoice();
    installTheme(choice == ThemeChoice::Dark || (choice == ThemeChoice::System && isSystemDark), textPercent());
}

} // namespace acuerdo
