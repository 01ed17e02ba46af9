// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/sidebar_delegate.h"

#include "core/domain/formatting.h"
#include "ui/recommendations/list_painting.h"
#include "ui/recommendations/sidebar_model.h"
#include "ui/theme/drawings.h"

#include <QAbstractItemView>

namespace acuerdo {
namespace {

constexpr int margin = 16;
constexpr int rightMargin = 13;

const SidebarEntry &entryOf(const QModelIndex &index)
{
    return static_cast<const SidebarModel *>(index.model())->entry(index.row());
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, bool hasFocus, const Theme &theme)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected)
        painter.fillRect(option.rect, theme.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, theme.hover);
    if (isSelected)
        painter.fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.accent);
    if (hasFocus)
        paintFocusRing(painter, option.rect, 0);
}

} // namespace

SidebarDelegate::SidebarDelegate(QAbstractItemView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Typography type = Typography::current();
    switch (entryOf(index).kind) {
    case SidebarEntry::Kind::Heading:
        return {0, type.length(36)};
    case SidebarEntry::Kind::Pillar:
        return {0, type.length(28) + 12};
    case SidebarEntry::Kind::All:
    case SidebarEntry::Kind::View:
    case SidebarEntry::Kind::Source:
        return {0, type.length(28)};
    }
    Q_UNREACHABLE();
}

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const Typography type = Typography::current();
    const SidebarEntry &entry = entryOf(index);
    painter->save();
    const QRect inside = option.rect.adjusted(margin, 0, -rightMargin, 0);
    if (entry.kind == SidebarEntry::Kind::Heading) {
        paintText(*painter, inside.adjusted(0, type.length(12), 0, 0), entry.title, type.font(TextSize::SmallStrong),
                  theme.muted);
        painter->restore();
        return;
    }
    paintGround(*painter, option, m_view->hasFocus() && m_view->currentIndex() == index, theme);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QRect line(inside.left(), inside.top(), inside.width(), type.length(28));
    const QFont small = type.font(chosen ? TextSize::SmallStrong : TextSize::Small);
    const QString count = Formatting(Language::English).count(entry.tally.total());
    paintText(*painter, line, count, small, chosen ? theme.text : theme.muted, Qt::AlignRight | Qt::AlignVCenter);
    int left = line.left();
    if (entry.kind == SidebarEntry::Kind::Pillar) {
        paintPillarBar(*painter, line, theme.pillar(entry.pillar));
        left += type.length(12);
        const QRect bar(left, line.top() + type.length(26), inside.right() + 1 - left, 6);
        paintStatusBar(*painter, bar, entry.tally, theme);
    } else if (entry.kind != SidebarEntry::Kind::All) {
        const int size = type.length(16);
        paintIcon(*painter, glyphRect(line, size), entry.icon, chosen ? theme.text : theme.muted);
        left += size + 8;
    }
    const int used = QFontMetrics(small).horizontalAdvance(count) + 6;
    paintText(*painter, QRect(left, line.top(), line.right() + 1 - used - left, line.height()), entry.title,
              type.font(chosen ? TextSize::Strong : TextSize::Body), theme.text);
    painter->restore();
}

void SidebarDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(margin + Typography::current().length(20), 1, -4, -1));
}

} // namespace acuerdo
