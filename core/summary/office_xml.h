// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QXmlStreamWriter>

#include <functional>

namespace acuerdo {

/// Writes elements of an office document: a name, its attributes, and what stands in it.
class OfficeXml
{
public:
    using Attributes = QList<std::pair<QString, QString>>;

    explicit OfficeXml(QXmlStreamWriter &writer)
        : m_writer(writer)
    {}

    void element(const QString &name, const Attributes &attributes = {}, const std::function<void()> &content = {})
    {
        if (content)
            m_writer.writeStartElement(name);
        else
            m_writer.writeEmptyElement(name);
        for (const auto &[key, value] : attributes)
            m_writer.writeAttribute(key, value);
        if (content) {
            content();
            m_writer.writeEndElement();
        }
    }
    /// An element of Word that says one thing.
    void value(const QString &name, const QString &value) { element(name, {{QStringLiteral("w:val"), value}}); }

private:
    QXmlStreamWriter &m_writer;
};

/// A whole XML file of an office document.
inline QByteArray xmlPart(const std::function<void(QXmlStreamWriter &, OfficeXml &)> &write)
{
    QByteArray bytes;
    QXmlStreamWriter writer(&bytes);
    writer.writeStartDocument(QStringLiteral("1.0"), true);
    OfficeXml xml(writer);
    write(writer, xml);
    writer.writeEndDocument();
    return bytes;
}

} // namespace acuerdo
