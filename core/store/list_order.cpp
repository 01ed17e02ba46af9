// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/list_order.h"

#include <QCollator>

#include <algorithm>
#include <array>
#include <compare>
#include <future>
#include <limits>
#include <numeric>
#include <thread>

namespace acuerdo {
namespace {

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

unsigned char upper(char character)
{
    return static_cast<unsigned char>(character >= 'a' && character <= 'z' ? character - 'a' + 'A' : character);
}

// The digits at `at`, without leading zeros; `at` moves behind them.
std::string_view takeNumber(std::string_view text, size_t &at)
{
    while (at < text.size() && text[at] == '0')
        ++at;
    const size_t first = at;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return text.substr(first, at - first);
}

// Begins like compareCodes(): four characters and a number in one integer. Nearly all codes differ in it.
quint64 codeKey(std::string_view code)
{
    constexpr size_t longestPrefix = 4;
    constexpr quint64 most = std::numeric_limits<quint32>::max();
    quint64 prefix = 0;
    size_t at = 0;
    for (; at < longestPrefix && at < code.size() && !isDigit(code[at]); ++at)
        prefix |= quint64(upper(code[at])) << (24 - 8 * at);
    quint64 number = 0;
    if (at < code.size() && !isDigit(code[at]))
        number = most; // digits come before all else
    for (; at < code.size() && isDigit(code[at]); ++at)
        number = std::min(number * 10 + quint64(code[at] - '0'), most);
    return prefix << 32 | number;
}

struct TitleKey {
    QCollatorSortKey key;
    qint32 row;
};

QCollator collatorOf(Language language)
{
    return QCollator(localeOf(language));
}

// A collator must stay in one thread, so each part of the work has its own.
std::vector<TitleKey> sortedTitles(const RowArena &texts, Language language, size_t first, size_t last)
{
    const QCollator collator = collatorOf(language);
    std::vector<TitleKey> keys;
    keys.reserve(last - first);
    for (size_t row = first; row < last; ++row) {
        const std::string_view title = texts.title(row, language);
        keys.push_back({collator.sortKey(QString::fromUtf8(title.data(), qsizetype(title.size()))), qint32(row)});
    }
    std::ranges::sort(keys, [](const TitleKey &left, const TitleKey &right) { return left.key < right.key; });
    return keys;
}

} // namespace

std::strong_ordering compareCodes(std::string_view left, std::string_view right)
{
    size_t i = 0;
    size_t j = 0;
    while (i < left.size() && j < right.size()) {
        if (isDigit(left[i]) && isDigit(right[j])) {
            const std::string_view leftNumber = takeNumber(left, i);
            const std::string_view rightNumber = takeNumber(right, j);
            if (leftNumber.size() != rightNumber.size())
                return leftNumber.size() <=> rightNumber.size();
            if (const int order = leftNumber.compare(rightNumber); order != 0)
                return order <=> 0;
            continue;
        }
        if (isDigit(left[i]) != isDigit(right[j]))
            return isDigit(left[i]) ? std::strong_ordering::less : std::strong_ordering::greater;
        if (const auto order = upper(left[i++]) <=> upper(right[j++]); std::is_neq(order))
            return order;
    }
    if (const auto order = left.size() - i <=> right.size() - j; std::is_neq(order))
        return order;
    return left.compare(right) <=> 0;
}

std::vector<qint32> orderOfCodes(const RowArena &texts)
{
    std::vector<std::pair<quint64, qint32>> keys(texts.size());
    for (size_t row = 0; row < keys.size(); ++row)
        keys[row] = {codeKey(texts.code(row)), qint32(row)};
    const auto before = [&](const auto &left, const auto &right) {
        if (left.first != right.first)
            return left.first < right.first;
        const auto order = compareCodes(texts.code(size_t(left.second)), texts.code(size_t(right.second)));
        return order != 0 ? order < 0 : left.second < right.second; // two sources may have the same code
    };
    if (!std::ranges::is_sorted(keys, before))
        std::ranges::sort(keys, before);
    std::vector<qint32> order(keys.size());
    std::ranges::transform(keys, order.begin(), [](const auto &key) { return key.second; });
    return order;
}

void placeInOrderOfCodes(std::vector<qint32> &order, const RowArena &texts, qint32 row)
{
    std::erase(order, row);
    const std::string_view code = texts.code(size_t(row));
    const auto place = std::ranges::partition_point(order, [&](qint32 other) {
        const auto compared = compareCodes(texts.code(size_t(other)), code);
        return compared < 0 || (compared == 0 && other < row);
    });
    order.insert(place, row);
}

std::vector<quint32> placesOfTitles(const RowArena &texts, Language language)
{
    constexpr size_t worthAThread = 10'000;
    const size_t half = texts.size() > worthAThread ? texts.size() / 2 : 0;
    auto lower = std::async(half > 0 ? std::launch::async : std::launch::deferred,
                            [&] { return sortedTitles(texts, language, 0, half); });
    const std::vector<TitleKey> upperHalf = sortedTitles(texts, language, half, texts.size());
    const std::vector<TitleKey> lowerHalf = lower.get();
    std::vector<quint32> places(texts.size());
    const QCollatorSortKey *before = nullptr;
    quint32 place = 0;
    for (auto left = lowerHalf.begin(), right = upperHalf.begin();
         left != lowerHalf.end() || right != upperHalf.end();) {
        const bool takesLeft = right == upperHalf.end() || (left != lowerHalf.end() && !(right->key < left->key));
        const TitleKey &next = takesLeft ? *left++ : *right++;
        if (before && before->compare(next.key) < 0)
            ++place;
        places[size_t(next.row)] = place;
        before = &next.key;
    }
    return places;
}

// By digits of eleven bits, the lowest first: three passes over what std::sort would go through seventeen times.
void sortByKeys(std::vector<qint32> &positions, std::vector<quint32> keys)
{
    constexpr unsigned bits = 11;
    constexpr quint32 mask = (1U << bits) - 1;
    std::vector<qint32> otherPositions(positions.size());
    std::vector<quint32> otherKeys(keys.size());
    for (unsigned shift = 0; shift < 32; shift += bits) {
        std::array<quint32, mask + 1> starts{};
        for (const quint32 key : keys)
            ++starts[key >> shift & mask];
        if (std::ranges::find(starts, quint32(keys.size())) != starts.end())
            continue; // all alike in these bits
        std::exclusive_scan(starts.begin(), starts.end(), starts.begin(), quint32(0));
        for (size_t i = 0; i < keys.size(); ++i) {
            const quint32 place = starts[keys[i] >> shift & mask]++;
            otherKeys[place] = keys[i];
            otherPositions[place] = positions[i];
        }
        keys.swap(otherKeys);
        positions.swap(otherPositions);
    }
}

} // namespace acuerdo
