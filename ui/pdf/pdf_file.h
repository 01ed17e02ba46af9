// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace acuerdo {

/// A PDF file as numbered objects. Nothing in it depends on the clock or the machine.
class PdfFile
{
public:
    /// A number for an object that is written later.
    int reserve();
    void write(int object, const QByteArray &body);
    int add(const QByteArray &body);
    /// A stream, deflated. `entries` stand in its dictionary.
    void writeStream(int object, const QByteArray &entries, const QByteArray &content);
    int addStream(const QByteArray &entries, const QByteArray &content);
    /// The same without deflating, for what other programs look for as it is.
    int addPlainStream(const QByteArray &entries, const QByteArray &content);
    /// The whole file. Its identity is a hash of its contents.
    QByteArray finish(int catalog, int info);

private:
    QByteArray m_bytes{"%PDF-1.7\n%\xC3\xA1\xC3\xA9\n"};
    std::vector<qsizetype> m_offsets{0}; ///< By object; 0 for one that is not written yet.
};

/// "12 0 R".
QByteArray pdfReference(int object);
/// A text for people: as UTF-16 in hexadecimal digits, so that nothing in it can end it early.
QByteArray pdfText(const QString &text);
/// A name that is made of ASCII letters, digits and hyphens; everything else is written by its number.
QByteArray pdfName(const QString &name);
/// A number with at most three decimals.
QByteArray pdfNumber(double value);

} // namespace acuerdo
