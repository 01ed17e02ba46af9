// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/strict_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <vector>

namespace acuerdo {
namespace {

constexpr size_t greatestDepth = 64;

qsizetype lineOf(const QByteArray &text, qsizetype position)
{
    return text.left(position).count('\n') + 1;
}

// The text is known to be JSON, so this only follows strings, brackets and the keys of objects.
class KeyScanner
{
public:
    explicit KeyScanner(const QByteArray &text)
        : m_text(text)
    {}

    Result<Done> scan()
    {
        for (; m_position < m_text.size(); ++m_position) {
            const char byte = m_text[m_position];
            if (byte == '{' || byte == '[') {
                m_levels.push_back({byte == '{', {}});
                m_expectsKey = byte == '{';
            } else if (byte == '}' || byte == ']') {
                m_levels.pop_back();
                m_expectsKey = false;
            } else if (byte == ',') {
                m_expectsKey = m_levels.back().isObject;
            } else if (byte == '"') {
                ACUERDO_TRY(takeString());
            }
            if (m_levels.size() > greatestDepth)
                return failure(QCoreApplication::translate("Exchange", "line %1: nested more than %2 levels deep")
                                   .arg(lineOf(m_text, m_position))
                                   .arg(greatestDepth));
        }
        return Done();
    }

private:
    struct Level {
        bool isObject = false;
        QSet<QString> keys{};
    };

    Result<Done> takeString()
    {
        const qsizetype begin = m_position++;
        while (m_text[m_position] != '"')
            m_position += m_text[m_position] == '\\' ? 2 : 1;
        if (!m_expectsKey)
            return Done();
        m_expectsKey = false;
        // Qt decodes the escapes, so that "a" and "\u0061" are one key.
        const QByteArray quoted = '[' + m_text.mid(begin, m_position - begin + 1) + ']';
        const QString key = QJsonDocument::fromJson(quoted).array().first().toString();
        if (m_levels.back().keys.contains(key))
            return failure(QCoreApplication::translate("Exchange", "line %1: \"%2\" is given twice")
                               .arg(lineOf(m_text, begin))
                               .arg(key));
        m_levels.back().keys.insert(key);
        return Done();
    }

    const QByteArray &m_text;
    qsizetype m_position = 0;
    bool m_expectsKey = false;
    std::vector<Level> m_levels{};
};

} // namespace

Result<QJsonObject> readStrictJsonObject(const QByteArray &text)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError)
        return failure(QCoreApplication::translate("Exchange", "line %1: this is not JSON (%2)")
                           .arg(lineOf(text, problem.offset))
                           .arg(problem.errorString()));
    if (!document.isObject())
        return failure(QCoreApplication::translate("Exchange", "it does not hold a JSON object"));
    ACUERDO_TRY(KeyScanner(text).scan());
    return document.object();
}

} // namespace acuerdo
