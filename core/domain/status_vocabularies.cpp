// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/status_word.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace acuerdo {
namespace {

LocalizedText localized(const QJsonValue &value)
{
    return {value[u"en"].toString(), value[u"es"].toString()};
}

// The files are compiled in: a word that means nothing is a mistake of ours.
template<typename Value>
Value known(const QJsonValue &value)
{
    const auto found = fromKey<Value>(value.toString());
    Q_ASSERT_X(found, "vocabulary", "names an unknown class or role");
    return found.value_or(Value{});
}

StatusVocabulary readVocabulary(const QString &name)
{
    QFile file(QStringLiteral(":/acuerdo/vocabularies/%1.json").arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    StatusVocabulary vocabulary{
        .key = object[u"key"].toString(), .title = localized(object[u"title"]), .origin = localized(object[u"origin"])};
    const QJsonArray words = object[u"words"].toArray();
    for (const QJsonValue &word : words) {
        vocabulary.words.push_back({.key = word[u"key"].toString(),
                                    .position = int(vocabulary.words.size()),
                                    .label = localized(word[u"label"]),
                                    .definition = localized(word[u"definition"]),
                                    .statusClass = known<StatusClass>(word[u"class"]),
                                    .role = known<StatusRole>(word[u"role"]),
                                    .glyph = word[u"glyph"].toString()});
    }
    return vocabulary;
}

} // namespace

const QList<StatusVocabulary> &readyMadeVocabularies()
{
    static const QList<StatusVocabulary> vocabularies{
        readVocabulary(QStringLiteral("acuerdo")), readVocabulary(QStringLiteral("gao")),
        readVocabulary(QStringLiteral("ntsb")), readVocabulary(QStringLiteral("un-follow-up"))};
    return vocabularies;
}

const QList<StatusWord> &ownStatusWords()
{
    return readyMadeVocabularies().first().words;
}

} // namespace acuerdo
