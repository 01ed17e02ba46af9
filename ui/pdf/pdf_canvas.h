// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pdf/pdf_paint_engine.h"

#include <QPaintDevice>
#include <QSizeF>

namespace acuerdo {

/// A surface that a QPainter draws on: one unit is 1/96 inch.
class PdfCanvas : public QPaintDevice
{
public:
    PdfCanvas(QSizeF size, PdfResources &resources);

    QPaintEngine *paintEngine() const override { return &m_engine; }
    PdfPaintEngine &engine() { return m_engine; }
    QByteArray &content() { return m_engine.content(); }

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    QSizeF m_size;
    mutable PdfPaintEngine m_engine; ///< QPaintDevice gives it away from a const function.
};

} // namespace acuerdo
