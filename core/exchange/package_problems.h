// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <QList>

namespace acuerdo {

/// Something wrong in a data package, and where.
struct PackageProblem {
    QString file{};
    qint64 line = 0;  ///< 0: the file as a whole.
    QString column{}; ///< Empty: the row as a whole.
    QString what{};

    /// "updates.csv, line 14, column status: "foo" is not a status; accepted: …"
    QString text() const;
};

/// Everything wrong in a data package, so that a person mends it in one go. The first 50 are kept, all are counted.
class PackageProblems
{
public:
    void add(const PackageProblem &problem);
    bool isEmpty() const { return m_count == 0; }
    /// Whether reading on is of use: after ten times as many as are kept, the package is something else altogether.
    bool isFull() const { return m_count >= 10 * mostKept; }
    /// All of them as one message for the user, one line each.
    Error error(const QString &package) const;

    static constexpr qsizetype mostKept = 50;

private:
    QList<PackageProblem> m_kept{};
    qsizetype m_count = 0;
};

} // namespace acuerdo
