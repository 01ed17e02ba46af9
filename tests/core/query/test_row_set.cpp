// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/query/row_set.h"

#include <QTest>

using namespace acuerdo;

namespace {

RowSet setOf(size_t size, std::initializer_list<size_t> rows)
{
    RowSet set(size);
    for (const size_t row : rows)
        set.insert(row);
    return set;
}

std::vector<size_t> rowsOf(const RowSet &set)
{
    std::vector<size_t> rows;
    set.forEach([&](size_t row) { rows.push_back(row); });
    return rows;
}

} // namespace

class TestRowSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allRowsAreExactlyAsManyAsTheList();
    void setsJoinAndIntersect();
    void theComplementEndsWithTheList();
    void rowsAreVisitedInOrderAndFiltered();
};

void TestRowSet::allRowsAreExactlyAsManyAsTheList()
{
    for (const size_t size : {size_t(0), size_t(1), size_t(63), size_t(64), size_t(65), size_t(200)})
        QCOMPARE(RowSet(size, true).count(), size);
    QVERIFY(!RowSet(64, true).contains(64));
}

void TestRowSet::setsJoinAndIntersect()
{
    RowSet set = setOf(130, {1, 64, 129});
    set |= setOf(130, {2, 64});
    QCOMPARE(rowsOf(set), (std::vector<size_t>{1, 2, 64, 129}));
    set &= setOf(130, {2, 129});
    QCOMPARE(rowsOf(set), (std::vector<size_t>{2, 129}));
    set -= setOf(130, {129});
    QCOMPARE(rowsOf(set), (std::vector<size_t>{2}));
}

void TestRowSet::theComplementEndsWithTheList()
{
    RowSet set = setOf(70, {0, 69});
    set.invert();
    QCOMPARE(set.count(), size_t(68));
    QVERIFY(!set.contains(0) && set.contains(68) && !set.contains(70));
}

void TestRowSet::rowsAreVisitedInOrderAndFiltered()
{
    RowSet set = setOf(200, {199, 3, 64, 65});
    set.filter([](size_t row) { return row % 2 == 1; });
    QCOMPARE(rowsOf(set), (std::vector<size_t>{3, 65, 199}));
}

QTEST_GUILESS_MAIN(TestRowSet)
#include "test_row_set.moc"
