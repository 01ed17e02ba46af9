// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <variant>

namespace acuerdo {

/// A sentence for the user: what failed, on which thing, what to do.
struct Error {
    QString message{};
    bool operator==(const Error &) const = default;
};

/// A value, or a sentence for the user. Mistakes of our own are asserts, never a Result.
template<typename Value>
using Result = tl::expected<Value, Error>;

/// The value of something that only succeeds or fails.
using Done = std::monostate;

/// Makes the failing half of any Result.
inline tl::unexpected<Error> failure(const QString &message)
{
    return tl::unexpected<Error>(Error{message});
}

} // namespace acuerdo

/// Evaluates a Result and returns its error from the enclosing function when it has one.
#define ACUERDO_TRY(expression)                                                                                        \
    do {                                                                                                               \
        if (auto triedResult = (expression); !triedResult)                                                             \
            return tl::unexpected(std::move(triedResult).error());                                                     \
    } while (false)

/// Declares `variable` with the value of a Result, or returns the error from the enclosing function.
#define ACUERDO_TRY_VALUE(variable, expression)                                                                        \
    auto variable##Result = (expression);                                                                              \
    if (!variable##Result)                                                                                             \
        return tl::unexpected(std::move(variable##Result).error());                                                    \
    auto variable = *std::move(variable##Result)
