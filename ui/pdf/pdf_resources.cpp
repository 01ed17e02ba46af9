// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pdf/pdf_resources.h"

#include <QImage>

#include <cmath>

namespace acuerdo {
namespace {

QByteArray imageEntries(const QImage &image, const char *space)
{
    return "/Type/XObject/Subtype/Image/Width " + QByteArray::number(image.width()) + "/Height "
           + QByteArray::number(image.height()) + "/BitsPerComponent 8/ColorSpace" + space;
}

int addImage(PdfFile &file, const QImage &image)
{
    QByteArray colors;
    QByteArray alphas;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            colors += char(qRed(pixel));
            colors += char(qGreen(pixel));
            colors += char(qBlue(pixel));
            alphas += char(qAlpha(pixel));
        }
    }
    QByteArray entries = imageEntries(image, "/DeviceRGB");
    if (image.hasAlphaChannel())
        entries += "/SMask " + pdfReference(file.addStream(imageEntries(image, "/DeviceGray"), alphas));
    return file.addStream(entries, colors);
}

} // namespace

QByteArray PdfResources::opacity(double value)
{
    const int thousandths = int(std::lround(value * 1000));
    if (thousandths >= 1000)
        return {};
    if (!m_opacities.contains(thousandths))
        m_opacities.append(thousandths);
    return "/A" + QByteArray::number(m_opacities.indexOf(thousandths));
}

QByteArray PdfResources::image(const QImage &image)
{
    QByteArray &name = m_imageNames[image.cacheKey()];
    if (name.isEmpty()) {
        name = "/I" + QByteArray::number(m_images.size());
        m_images.push_back(image.convertToFormat(QImage::Format_ARGB32));
    }
    return name;
}

QByteArray PdfResources::form(double width, double height, const QByteArray &content)
{
    m_forms.push_back({width, height, content});
    return "/D" + QByteArray::number(m_forms.size() - 1);
}

int PdfResources::write(PdfFile &file) const
{
    const int whole = file.reserve();
    QByteArray objects;
    for (size_t i = 0; i < m_images.size(); ++i)
        objects += "/I" + QByteArray::number(i) + ' ' + pdfReference(addImage(file, m_images[i]));
    for (size_t i = 0; i < m_forms.size(); ++i) {
        const Form &form = m_forms[i];
        const int object = file.addStream("/Type/XObject/Subtype/Form/BBox[0 0 " + pdfNumber(form.width) + ' '
                                              + pdfNumber(form.height) + "]/Resources " + pdfReference(whole),
                                          form.content);
        objects += "/D" + QByteArray::number(i) + ' ' + pdfReference(object);
    }
    QByteArray states;
    for (qsizetype i = 0; i < m_opacities.size(); ++i) {
        const QByteArray value = pdfNumber(m_opacities[i] / 1000.0);
        states += "/A" + QByteArray::number(i) + "<</ca " + value + "/CA " + value + ">>";
    }
    file.write(whole, "<<" + m_fonts.write(file) + "/XObject<<" + objects + ">>/ExtGState<<" + states + ">>>>");
    return whole;
}

} // namespace acuerdo
