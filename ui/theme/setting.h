// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSettings>

namespace acuerdo {

/// The settings file of this user: INI, in the configuration folder.
QSettings &settings();

/// One thing that the program remembers for a user: key, type and default said once, where it is used.
///
///     const Setting<QByteArray> geometrySetting{"window/geometry"};
template<typename Value>
class Setting
{
public:
    explicit Setting(const char *key, Value fallback = {})
        : m_key(QLatin1StringView(key))
        , m_fallback(std::move(fallback))
    {}

    Value value() const { return settings().value(m_key, QVariant::fromValue(m_fallback)).template value<Value>(); }
    void setValue(const Value &value) const { settings().setValue(m_key, QVariant::fromValue(value)); }

private:
    QString m_key;
    Value m_fallback;
};

} // namespace acuerdo
