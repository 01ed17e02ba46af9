// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/package_problems.h"

#include <QCoreApplication>

namespace acuerdo {

QString PackageProblem::text() const
{
    if (line == 0)
        return QCoreApplication::translate("Exchange", "%1: %2").arg(file, what);
    if (column.isEmpty())
        return QCoreApplication::translate("Exchange", "%1, line %2: %3").arg(file).arg(line).arg(what);
    return QCoreApplication::translate("Exchange", "%1, line %2, column %3: %4").arg(file).arg(line).arg(column, what);
}

void PackageProblems::add(const PackageProblem &problem)
{
    if (m_kept.size() < mostKept)
        m_kept += problem;
    ++m_count;
}

Error PackageProblems::error(const QString &package) const
{
    QString message = QCoreApplication::translate(
                          "Exchange", "The data package %1 was not read; nothing was written. Mend this:", nullptr)
                          .arg(package);
    for (const PackageProblem &problem : m_kept)
        message += u'\n' + problem.text();
    if (const auto further = int(m_count - m_kept.size()); further > 0)
        message += u'\n' + QCoreApplication::translate("Exchange", "… and %n more.", nullptr, further);
    return {message};
}

} // namespace acuerdo
