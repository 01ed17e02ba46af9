// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pdf/pdf_canvas.h"

#include <cmath>

namespace acuerdo {

PdfCanvas::PdfCanvas(QSizeF size, PdfResources &resources)
    : m_size(size)
    , m_engine(resources)
{}

int PdfCanvas::metric(PaintDeviceMetric metric) const
{
    constexpr int dotsPerInch = 96;
    constexpr double millimetresPerDot = 25.4 / dotsPerInch;
    switch (metric) {
    case PdmWidth:
        return int(std::ceil(m_size.width()));
    case PdmHeight:
        return int(std::ceil(m_size.height()));
    case PdmWidthMM:
        return int(std::lround(m_size.width() * millimetresPerDot));
    case PdmHeightMM:
        return int(std::lround(m_size.height() * millimetresPerDot));
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return dotsPerInch;
    case PdmNumColors:
        return 1 << 24;
    case PdmDepth:
        return 24;
    default:
        return QPaintDevice::metric(metric);
    }
}

} // namespace acuerdo
