// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pdf/pdf_fonts.h"

#include <QHash>
#include <QImage>

class QImage;

namespace acuerdo {

/// What the pages of a PDF share: fonts, degrees of transparency, pictures, and drawings that come again and again.
class PdfResources
{
public:
    PdfFonts &fonts() { return m_fonts; }
    /// The name of a state in which everything is as opaque as this; empty for fully.
    QByteArray opacity(double value);
    QByteArray image(const QImage &image);
    /// A drawing that is written once and drawn wherever it is named.
    QByteArray form(double width, double height, const QByteArray &content);

    /// Writes all as one dictionary.
    int write(PdfFile &file) const;

private:
    struct Form {
        double width = 0;
        double height = 0;
        QByteArray content{};
    };

    PdfFonts m_fonts{};
    QList<int> m_opacities{}; ///< In thousandths.
    std::vector<QImage> m_images{};
    QHash<qint64, QByteArray> m_imageNames{};
    std::vector<Form> m_forms{};
};

} // namespace acuerdo
