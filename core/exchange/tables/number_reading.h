// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/keys.h"

#include <QList>

#include <optional>

namespace acuerdo {

/// Which sign stands before the fraction of a number. Groups of three are parted by the other one, by a space or by an
/// apostrophe in both.
enum class NumberStyle {
    Point, ///< 1,234.5: United States, Mexico.
    Comma  ///< 1.234,5: Spain, most of South America, Germany.
};

template<>
std::span<const Key<NumberStyle>> allKeys<NumberStyle>();

/// Reads one number, and nothing but a number: with sign (− too) or in parentheses for less than zero, with a currency
/// sign, with "%" (12.5 % is 12.5), with an exponent. `tens` moves the point before the value is rounded, so that
/// thousands and percentages keep their exact digits. Nothing for an identifier (007), for groups that are not of
/// three, and for whole numbers with more digits than can be kept.
std::optional<double> readNumber(QStringView text, NumberStyle style, int tens = 0);

/// Whether the text could be a number in some style.
bool looksLikeNumber(QStringView text);

/// A place and what stands there.
struct CellExample {
    qint64 line = 0;
    QString text{};
    bool operator==(const CellExample &) const = default;
};

/// What all cells of a column together say about its numbers. Give it every cell that is not empty; then ask.
class NumberColumn
{
public:
    enum class Verdict {
        Decided,   ///< One style fits, or both give the same values everywhere.
        Ambiguous, ///< Both fit every cell that is a number, and give different values: the user must say.
        Mixed      ///< Some cells fit only the one style and some only the other: the user must say.
    };

    void add(qint64 line, const QString &text);
    /// What another column says too, where both are read in one style.
    void add(const NumberColumn &other);

    Verdict verdict() const;
    /// When Decided.
    NumberStyle style() const { return m_onlyComma > 0 ? NumberStyle::Comma : NumberStyle::Point; }
    qint64 cells() const { return m_cells; }
    /// Cells that are numbers in one of the styles.
    qint64 numbers() const { return m_cells - m_neither; }
    /// For a question: cells that the two styles read differently, at most five.
    const QList<CellExample> &examples() const { return verdict() == Verdict::Mixed ? m_mixedExamples : m_examples; }

private:
    qint64 m_cells = 0;
    qint64 m_neither = 0;
    qint64 m_onlyPoint = 0;
    qint64 m_onlyComma = 0;
    qint64 m_different = 0;
    QList<CellExample> m_examples{};
    QList<CellExample> m_mixedExamples{};
};

} // namespace acuerdo
