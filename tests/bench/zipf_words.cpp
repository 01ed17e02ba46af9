// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/zipf_words.h"

#include "core/exchange/csv_reader.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace acuerdo::bench {
namespace {

constexpr int wanted = 6000;

Result<Done> countWords(const QString &path, const QString &suffix, QHash<QString, int> &counts)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(QStringLiteral("“%1” cannot be read: %2.").arg(path, file.errorString()));
    static const QRegularExpression between(QStringLiteral("[^\\p{L}]+"));
    CsvReader reader(file);
    QList<bool> columns;
    for (;;) {
        ACUERDO_TRY_VALUE(more, reader.next());
        if (!more)
            return Done{};
        const QStringList &fields = reader.record().fields;
        if (columns.isEmpty()) {
            for (const QString &name : fields)
                columns += name.endsWith(suffix);
            continue;
        }
        for (qsizetype i = 0; i < std::min(fields.size(), columns.size()); ++i) {
            const QStringList words = columns[i] ? fields[i].split(between, Qt::SkipEmptyParts) : QStringList();
            for (const QString &word : words)
                ++counts[word.toLower()];
        }
    }
}

// "co" and "-ment" make "coment": rare words, but spelled like the language.
void makeRareWords(QStringList &words)
{
    const qsizetype known = words.size();
    for (qsizetype i = 0; words.size() < wanted && known > 10; ++i) {
        const QString &head = words[i % known];
        const QString &tail = words[(i * 7 + 3) % known];
        if (head.size() > 3 && tail.size() > 4)
            words += head.left(head.size() - 2) + tail.right(tail.size() / 2 + 1);
    }
}

} // namespace

Result<ZipfWords> ZipfWords::read(const QString &packageFolder, const QString &suffix)
{
    QHash<QString, int> counts;
    for (const char *table : {"recommendations", "updates", "charts", "indicators", "owners"}) {
        const QString path = packageFolder + u'/' + QString::fromLatin1(table) + QStringLiteral(".csv");
        ACUERDO_TRY(countWords(path, suffix, counts));
    }
    QStringList words = counts.keys();
    std::ranges::sort(words, [&](const QString &left, const QString &right) {
        return counts[left] != counts[right] ? counts[left] > counts[right] : left < right;
    });
    makeRareWords(words);
    return ZipfWords(words);
}

ZipfWords::ZipfWords(QStringList words)
    : m_words(std::move(words))
{
    double sum = 0.0;
    for (qsizetype rank = 1; rank <= m_words.size(); ++rank)
        m_sums.push_back(sum += 1.0 / (double(rank) + 1.7));
}

const QString &ZipfWords::word(QRandomGenerator &random) const
{
    const double drawn = random.bounded(m_sums.back());
    return m_words[std::ranges::upper_bound(m_sums, drawn) - m_sums.begin()];
}

QString ZipfWords::text(QRandomGenerator &random, int fewest, int most) const
{
    QString text = word(random);
    text.front() = text.front().toUpper();
    for (int count = random.bounded(fewest, most + 1); count > 1; --count)
        text += u' ' + word(random);
    return text;
}

} // namespace acuerdo::bench
