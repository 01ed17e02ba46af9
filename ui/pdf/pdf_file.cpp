// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pdf/pdf_file.h"

#include <QCryptographicHash>

#include <cmath>

namespace acuerdo {

int PdfFile::reserve()
{
    m_offsets.push_back(0);
    return int(m_offsets.size()) - 1;
}

void PdfFile::write(int object, const QByteArray &body)
{
    Q_ASSERT(m_offsets[size_t(object)] == 0);
    m_offsets[size_t(object)] = m_bytes.size();
    m_bytes += QByteArray::number(object) + " 0 obj\n" + body + "\nendobj\n";
}

int PdfFile::add(const QByteArray &body)
{
    const int object = reserve();
    write(object, body);
    return object;
}

void PdfFile::writeStream(int object, const QByteArray &entries, const QByteArray &content)
{
    // qCompress() puts the length before what is a zlib stream otherwise.
    constexpr qsizetype lengthBytes = 4;
    const QByteArray deflated = qCompress(content).mid(lengthBytes);
    write(object, "<<" + entries + "/Filter/FlateDecode/Length " + QByteArray::number(deflated.size()) + ">>\nstream\n"
                      + deflated + "\nendstream");
}

int PdfFile::addStream(const QByteArray &entries, const QByteArray &content)
{
    const int object = reserve();
    writeStream(object, entries, content);
    return object;
}

int PdfFile::addPlainStream(const QByteArray &entries, const QByteArray &content)
{
    return add("<<" + entries + "/Length " + QByteArray::number(content.size()) + ">>\nstream\n" + content
               + "\nendstream");
}

QByteArray PdfFile::finish(int catalog, int info)
{
    const QByteArray id = QCryptographicHash::hash(m_bytes, QCryptographicHash::Md5).toHex();
    const qsizetype table = m_bytes.size();
    const QByteArray count = QByteArray::number(m_offsets.size());
    m_bytes += "xref\n0 " + count + "\n0000000000 65535 f \n";
    for (size_t object = 1; object < m_offsets.size(); ++object) {
        Q_ASSERT(m_offsets[object] > 0);
        m_bytes += QByteArray::number(m_offsets[object]).rightJustified(10, '0') + " 00000 n \n";
    }
    m_bytes += "trailer\n<</Size " + count + "/Root " + pdfReference(catalog) + "/Info " + pdfReference(info) + "/ID[<"
               + id + "><" + id + ">]>>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    return std::move(m_bytes);
}

QByteArray pdfReference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

QByteArray pdfText(const QString &text)
{
    QByteArray digits("<FEFF");
    for (const QChar character : text)
        digits += QByteArray::number(character.unicode(), 16).toUpper().rightJustified(4, '0');
    return digits + '>';
}

QByteArray pdfName(const QString &name)
{
    QByteArray written("/");
    const QByteArray bytes = name.toUtf8();
    for (const char byte : bytes) {
        const bool isPlain =
            (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') || byte == '-';
        if (isPlain)
            written += byte;
        else
            written += '#' + QByteArray::number(quint8(byte), 16).toUpper().rightJustified(2, '0');
    }
    return written;
}

QByteArray pdfNumber(double value)
{
    constexpr double thousand = 1000;
    const auto rounded = qint64(std::llround(value * thousand));
    if (rounded % 1000 == 0)
        return QByteArray::number(rounded / 1000);
    QByteArray digits = QByteArray::number(std::abs(rounded) % 1000).rightJustified(3, '0');
    while (digits.endsWith('0'))
        digits.chop(1);
    return (rounded < 0 ? "-" : "") + QByteArray::number(std::abs(rounded) / 1000) + '.' + digits;
}

} // namespace acuerdo
