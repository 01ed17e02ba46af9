// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/xlsx_register.h"

#include "core/domain/formatting.h"
#include "core/summary/counts.h"
#include "core/summary/xlsx_sheet.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <array>

namespace acuerdo {
namespace {

constexpr QLatin1StringView listSeparator("; ");

/// What an owner has to do with the items of the summary.
struct OwnerCounts {
    int leads = 0;
    int supports = 0;
    int overdue = 0;
    std::array<int, rolesInOrder.size()> byRole{};
};

/// Writes either sheet.
class Sheets
{
public:
    Sheets(lxw_workbook *workbook, const XlsxFormats &formats, const std::vector<const ItemBlock *> &items,
           const Formatting &formatting)
        : m_workbook(workbook)
        , m_formats(formats)
        , m_items(items)
        , m_formatting(formatting)
    {}

    void writeRegister()
    {
        XlsxSheet page = sheet(QT_TRANSLATE_NOOP("XlsxSheets", "Register"));
        std::vector<XlsxColumn> columns{{word(QT_TRANSLATE_NOOP("Summary", "Code")), 10},
                                        {word(QT_TRANSLATE_NOOP("Summary", "Recommendation")), 40},
                                        {word(QT_TRANSLATE_NOOP("Summary", "Text")), 50},
                                        {word(QT_TRANSLATE_NOOP("Summary", "Pillar")), 20},
                                        {word(QT_TRANSLATE_NOOP("Summary", "Status")), 18},
                                        {word(QT_TRANSLATE_NOOP("Summary", "Counts as")), 16},
                                        {word(QT_TRANSLATE_NOOP("Summary", "Since")), 12},
                                        {word(QT_TRANSLATE_NOOP("Summary", "Due")), 12},
                                        {word(QT_TRANSLATE_NOOP("Summary", "Schedule")), 14},
                                        {word(QT_TRANSLATE_NOOP("Summary", "Updated")), 12},
                                        {word(QT_TRANSLATE_NOOP("Summary", "Section")), 20},
                                        {word(QT_TRANSLATE_NOOP("Summary", "Page")), 8}};
        const QList<Side> sides = usedSides();
        for (const Side side : sides) {
            const QString name = label(side, m_formatting.wording());
            for (const auto &[title, width] : sideColumns())
                columns.push_back({name + QStringLiteral(": ") + title, width});
        }
        page.setColumns(columns);
        for (const ItemBlock *item : m_items)
            page.add(registerRow(*item, sides));
        page.finish();
    }

    void writeOwners()
    {
        QMap<QString, OwnerCounts> owners;
        for (const ItemBlock *item : m_items) {
            for (const ItemSide &side : item->sides) {
                for (const QString &name : side.leads) {
                    OwnerCounts &counts = owners[name];
                    ++counts.leads;
                    ++counts.byRole[size_t(side.status.role)];
                    counts.overdue += side.schedule == Schedule::Overdue ? 1 : 0;
                }
                for (const QString &name : side.supporting)
                    ++owners[name].supports;
            }
        }
        XlsxSheet page = sheet(QT_TRANSLATE_NOOP("XlsxSheets", "Owners"));
        std::vector<XlsxColumn> columns{{word(QT_TRANSLATE_NOOP("Summary", "Owner")), 30},
                                        {word(QT_TRANSLATE_NOOP("Summary", "Leads")), 10}};
        for (const StatusRole role : rolesInOrder)
            columns.push_back({countLabel(role, m_formatting.wording()), 12});
        columns.push_back({word("Overdue", "several"), 12});
        columns.push_back({word(QT_TRANSLATE_NOOP("Summary", "Supports")), 12});
        page.setColumns(columns);
        for (auto owner = owners.cbegin(); owner != owners.cend(); ++owner) {
            std::vector<XlsxValue> row{owner.key(), double(owner->leads)};
            for (const StatusRole role : rolesInOrder)
                row.emplace_back(double(owner->byRole[size_t(role)]));
            row.emplace_back(double(owner->overdue));
            row.emplace_back(double(owner->supports));
            page.add(row);
        }
        page.finish();
    }

private:
    QString word(const char *text, const char *comment = nullptr) const
    {
        return m_formatting.wording().translate("Summary", text, comment);
    }

    XlsxSheet sheet(const char *name) const
    {
        return {m_workbook, m_formatting.wording().translate("XlsxSheets", name), m_formats};
    }

    QList<Side> usedSides() const
    {
        QSet<Side> used;
        for (const ItemBlock *item : m_items) {
            for (const ItemSide &side : item->sides)
                used.insert(side.side);
        }
        QList<Side> sides;
        for (const auto &[side, key] : allKeys<Side>()) {
            if (used.contains(side))
                sides.append(side);
        }
        return sides;
    }

    std::vector<XlsxColumn> sideColumns() const
    {
        return {{word(QT_TRANSLATE_NOOP("Summary", "Status")), 18},
                {word(QT_TRANSLATE_NOOP("Summary", "Since")), 12},
                {word(QT_TRANSLATE_NOOP("Summary", "Lead")), 20},
                {word(QT_TRANSLATE_NOOP("Summary", "Support")), 24},
                {word(QT_TRANSLATE_NOOP("Summary", "Response")), 18},
                {word(QT_TRANSLATE_NOOP("Summary", "Shown by")), 18},
                {word(QT_TRANSLATE_NOOP("Summary", "Original date")), 12},
                {word(QT_TRANSLATE_NOOP("Summary", "Due")), 12},
                {word(QT_TRANSLATE_NOOP("Summary", "Schedule")), 14},
                {word(QT_TRANSLATE_NOOP("Summary", "Updated")), 12},
                {word(QT_TRANSLATE_NOOP("Summary", "Why")), 50},
                {word(QT_TRANSLATE_NOOP("Summary", "Evidence")), 16}};
    }

    std::vector<XlsxValue> registerRow(const ItemBlock &item, const QList<Side> &sides) const
    {
        const Wording &wording = m_formatting.wording();
        std::vector<XlsxValue> row{item.code,        item.title.text,  item.text.text,
                                   item.pillarTitle, item.status.word, label(item.statusClass, wording),
                                   item.since,       item.due,         label(item.schedule, wording),
                                   item.updated,     item.section,     item.page};
        for (const Side side : sides) {
            const auto found = std::ranges::find(item.sides, side, &ItemSide::side);
            if (found == item.sides.end()) {
                row.resize(row.size() + sideColumns().size());
                continue;
            }
            const std::vector<XlsxValue> values{found->status.word,
                                                found->since,
                                                found->leads.join(listSeparator),
                                                found->supporting.join(listSeparator),
                                                label(found->response, wording),
                                                label(found->verification, wording),
                                                found->originalDue ? found->originalDue : found->due,
                                                found->due,
                                                label(found->schedule, wording),
                                                found->effective,
                                                found->reason.text,
                                                found->evidence.join(listSeparator)};
            row.insert(row.end(), values.begin(), values.end());
        }
        return row;
    }

    lxw_workbook *m_workbook;
    const XlsxFormats &m_formats;
    const std::vector<const ItemBlock *> &m_items;
    const Formatting &m_formatting;
};

} // namespace

void writeXlsxRegister(lxw_workbook *workbook, const XlsxFormats &formats, const std::vector<const ItemBlock *> &items,
                       const Formatting &formatting)
{
    Sheets(workbook, formats, items, formatting).writeRegister();
}

void writeXlsxOwners(lxw_workbook *workbook, const XlsxFormats &formats, const std::vector<const ItemBlock *> &items,
                     const Formatting &formatting)
{
    Sheets(workbook, formats, items, formatting).writeOwners();
}

} // namespace acuerdo
