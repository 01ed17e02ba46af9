// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/setting.h"

namespace acuerdo {

QSettings &settings()
{
    static QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("acuerdo"),
                              QStringLiteral("acuerdo"));
    return settings;
}

} // namespace acuerdo
