// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/document.h"

#include <QRegularExpression>

#include <algorithm>

namespace acuerdo {

bool isOpenable(const QString &address)
{
    static const QRegularExpression form(QStringLiteral("\\A(?:https?://|mailto:)[^\\s\\x00-\\x1f<>\"'`\\\\|{}^]+\\z"),
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(address).hasMatch();
}

QString plainText(const Passage &text)
{
    QString words;
    for (const TextRun &run : text)
        words += run.text;
    return words;
}

Passage plain(const QString &text)
{
    return text.isEmpty() ? Passage{} : Passage{{.text = text}};
}

TextRun localizedRun(const LocalizedText &text, Language language, TextRun::Kind kind)
{
    TextRun run{.kind = kind, .text = text.shown(language)};
    if (text.in(language).isEmpty() && !text.isEmpty())
        run.language = languageKey(language == Language::English ? Language::Spanish : Language::English);
    return run;
}

std::vector<const Block *> everyBlock(const Document &document)
{
    std::vector<const Block *> blocks;
    blocks.reserve(document.blocks.size() + document.data.size());
    for (const std::vector<Block> *list : {&document.blocks, &document.data}) {
        for (const Block &block : *list)
            blocks.push_back(&block);
    }
    return blocks;
}

std::vector<const ItemBlock *> itemsOf(const Document &document)
{
    std::vector<const ItemBlock *> items;
    for (const Block *block : everyBlock(document)) {
        if (const ItemBlock *item = std::get_if<ItemBlock>(block))
            items.push_back(item);
    }
    std::ranges::stable_sort(items, {}, &ItemBlock::order);
    return items;
}

} // namespace acuerdo
