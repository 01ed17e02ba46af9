// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <QList>
#include <QString>

#include <functional>

namespace acuerdo::bench {

/// One line of the table: what was measured, what it is held against, and how far it may be from that.
struct Figure {
    QString what{};
    QString against{};
    QString unit{}; ///< ms, bytes/row.
    double value = 0.0;
    double limit = 0.0;
    double goal = 0.0; ///< value / limit must not be greater.
    QString details{}; ///< How it was measured, and further numbers.
    QString missing{}; ///< Why there is no value.

    double ratio() const { return limit > 0.0 ? value / limit : 0.0; }
    bool isReached() const { return missing.isEmpty() && ratio() <= goal; }
};

/// What the figures are measured on.
struct Setting {
    QString workspace{}; ///< The large workspace; figures that write do it in a copy.
    QString folder{};    ///< For copies; gone afterwards.
    qint64 size = 0;     ///< Recommendations in it.
};

/// A line of the table and how to get it.
struct Measurement {
    QString name{}; ///< For --only.
    std::function<Result<Figure>(const Setting &)> measure{};
};

/// All lines, in the order of the design.
QList<Measurement> measurements();

Result<Figure> measureStart(const Setting &setting);
Result<Figure> measureOpen(const Setting &setting);
Result<Figure> measureKeystroke(const Setting &setting);
Result<Figure> measureUpdate(const Setting &setting);
Result<Figure> measureChart(const Setting &setting);
Result<Figure> measureZoom(const Setting &setting);
Result<Figure> measureImport(const Setting &setting);
Result<Figure> measurePdf(const Setting &setting);
Result<Figure> measureMemory(const Setting &setting);

/// What measureMemory() asks a fresh process for: bytes that opening `workspace` takes, and bytes that the list counts.
struct MemoryUse {
    qint64 rows = 0;
    qint64 held = 0;
    qint64 counted = 0;
};
Result<MemoryUse> memoryOf(const QString &workspace);

/// The line of a figure whose part of the program is not there.
Figure notMeasured(const QString &what, const QString &against, double goal, const QString &why);

} // namespace acuerdo::bench
