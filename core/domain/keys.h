// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <span>

namespace acuerdo {

/// One value of a closed set and the word that stands for it in files, queries and on the command line.
template<typename Value>
struct Key {
    Value value{};
    QLatin1StringView text{};
};

/// All values of a closed set with their keys, in the order of the design. Specialised beside each enum.
template<typename Value>
std::span<const Key<Value>> allKeys();

/// The word of a value: lower case, with hyphens.
template<typename Value>
QString keyOf(Value value)
{
    for (const Key<Value> &key : allKeys<Value>()) {
        if (key.value == value)
            return QString(key.text);
    }
    Q_UNREACHABLE();
}

/// The value of a word; nothing when no value has it.
template<typename Value>
std::optional<Value> fromKey(QStringView text)
{
    for (const Key<Value> &key : allKeys<Value>()) {
        if (key.text == text)
            return key.value;
    }
    return std::nullopt;
}

/// Every accepted word, separated by commas: for messages that say what would have been right.
template<typename Value>
QString acceptedKeys()
{
    QString words;
    for (const Key<Value> &key : allKeys<Value>()) {
        if (!words.isEmpty())
            words += QStringLiteral(", ");
        words += key.text;
    }
    return words;
}

} // namespace acuerdo
