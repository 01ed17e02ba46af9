// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/status_picker.h"

#include "ui/recommendations/key_cap.h"
#include "ui/recommendations/list_painting.h"
#include "ui/recommendations/row_texts.h"
#include "ui/theme/drawings.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace acuerdo {
namespace {

constexpr int headHeight = 28;
constexpr int rowHeight = 28;
constexpr int edge = 1;
constexpr int columnGap = 0;
constexpr int glyph = 16;

} // namespace

StatusPicker::StatusPicker(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StatusPicker::setWords(const QList<StatusWord> &words, Language language)
{
    m_entries.clear();
    m_heads.clear();
    for (const auto &[statusClass, key] : allKeys<StatusClass>()) {
        int row = 0;
        for (const StatusWord &word : words) {
            if (!word.retired && word.statusClass == statusClass)
                m_entries += {word, word.label.shown(language), QString(), int(m_heads.size()), row++};
        }
        if (row > 0)
            m_heads += label(statusClass, Wording(language));
    }
    assignKeys();
    updateGeometry();
    update();
}

void StatusPicker::assignKeys()
{
    static const QString digits = QStringLiteral("1234567890");
    QString taken;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (i < digits.size()) {
            m_entries[i].key = digits.at(i);
            continue;
        }
        const QString letters = m_entries[i].word.key.toUpper();
        for (const QChar character : letters) {
            if (character.isLetter() && !taken.contains(character)) {
                m_entries[i].key = character;
                taken += character;
                break;
            }
        }
    }
}

void StatusPicker::setCurrent(const QString &status)
{
    m_current = status;
    announce();
    update();
}

int StatusPicker::currentEntry() const
{
    const auto it = std::ranges::find_if(m_entries, [this](const Entry &entry) { return entry.word.key == m_current; });
    return it == m_entries.end() ? -1 : int(it - m_entries.begin());
}

void StatusPicker::announce()
{
    const int entry = currentEntry();
    setAccessibleName(tr("Status: %1").arg(entry < 0 ? tr("none picked") : m_entries[entry].text));
    setAccessibleDescription(entry < 0 ? QString() : tr("Key %1").arg(m_entries[entry].key));
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

bool StatusPicker::pickByKey(const QString &key)
{
    const auto it = std::ranges::find_if(
        m_entries, [&](const Entry &entry) { return !key.isEmpty() && entry.key == key.toUpper(); });
    if (it == m_entries.end())
        return false;
    pick(int(it - m_entries.begin()), true);
    return true;
}

void StatusPicker::pick(int entry, bool byKey)
{
    setCurrent(m_entries[entry].word.key);
    Q_EMIT picked(m_current, byKey);
}

// A column is as wide as its longest word; what is left goes to all alike.
QList<int> StatusPicker::columnWidths(int available) const
{
    const Typography type = Typography::current();
    const QFontMetrics metrics(type.font(TextSize::Strong));
    QList<int> widths(m_heads.size(), 0);
    int used = 2 * edge + columnGap * std::max(0, int(m_heads.size()) - 1);
    for (const Entry &entry : m_entries) {
        const int width =
            6 + type.length(glyph) + 6 + metrics.horizontalAdvance(entry.text) + 6 + keyCapWidth(entry.key) + 4;
        widths[entry.column] = std::max(widths[entry.column], width);
    }
    for (const int width : widths)
        used += width;
    for (int &width : widths)
        width += std::max(0, available - used) / int(widths.size());
    return widths;
}

QSize StatusPicker::sizeHint() const
{
    const Typography type = Typography::current();
    int rows = 0;
    for (const Entry &entry : m_entries)
        rows = std::max(rows, entry.row + 1);
    int width = 2 * edge + columnGap * std::max(0, int(m_heads.size()) - 1);
    for (const int column : columnWidths(0))
        width += column;
    return {width, type.length(headHeight) + rows * type.length(rowHeight) + 8};
}

QSize StatusPicker::minimumSizeHint() const
{
    return sizeHint();
}

QRect StatusPicker::entryRect(const Entry &entry) const
{
    const Typography type = Typography::current();
    const QList<int> widths = columnWidths(width());
    int left = edge;
    for (int column = 0; column < entry.column; ++column)
        left += widths[column] + columnGap;
    return {left, type.length(headHeight) + entry.row * type.length(rowHeight), widths[entry.column],
            type.length(rowHeight)};
}

int StatusPicker::entryAt(const QPoint &place) const
{
    for (int i = 0; i < m_entries.size(); ++i) {
        if (entryRect(m_entries[i]).contains(place))
            return i;
    }
    return -1;
}

void StatusPicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::current();
    const Typography type = Typography::current();
    paintBox(painter, rect(), theme.surface, theme.line);
    for (int column = 0; column < m_heads.size(); ++column) {
        const QRect below = entryRect({.column = column});
        paintText(painter, QRect(below.left() + 6, 3, below.width(), below.top() - 3), m_heads[column],
                  type.font(TextSize::SmallStrong), theme.muted);
    }
    for (const Entry &entry : m_entries)
        paintEntry(painter, entry);
    if (hasFocus())
        paintFocusRing(painter, rect());
}

void StatusPicker::paintEntry(QPainter &painter, const Entry &entry) const
{
    const Theme &theme = Theme::current();
    const Typography type = Typography::current();
    const QRect area = entryRect(entry);
    const bool isCurrent = entry.word.key == m_current;
    if (isCurrent) {
        paintBox(painter, area, theme.selection, QColor());
        painter.fillRect(QRect(area.left(), area.top(), 3, area.height()), theme.accent);
    } else if (m_hovered >= 0 && m_entries[m_hovered].word.key == entry.word.key) {
        paintBox(painter, area, theme.hover, QColor());
    }
    const int size = type.length(glyph);
    const QRect mark = glyphRect(area.adjusted(6, 0, 0, 0), size);
    paintGlyph(painter, mark, entry.word.glyph, theme.status(entry.word.role));
    const int cap = paintKeyCap(painter, area, area.right() - 4, entry.key);
    const QFont font = type.font(isCurrent ? TextSize::Strong : TextSize::Body);
    paintText(painter, QRect(mark.right() + 7, area.top(), cap - mark.right() - 11, area.height()), entry.text, font,
              theme.text);
}

// Up and down in a column, left and right to the next: the word at the same height, or the last.
void StatusPicker::move(int columns, int rows)
{
    const int from = currentEntry();
    if (from < 0)
        return m_entries.isEmpty() ? void() : pick(0, false);
    if (rows != 0)
        return pick(std::clamp(from + rows, 0, int(m_entries.size()) - 1), false);
    const int column = std::clamp(m_entries[from].column + columns, 0, int(m_heads.size()) - 1);
    int best = from;
    for (int i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].column == column && m_entries[i].row <= m_entries[from].row)
            best = i;
    }
    pick(best, false);
}

void StatusPicker::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return move(0, -1);
    case Qt::Key_Down:
        return move(0, 1);
    case Qt::Key_Left:
        return move(-1, 0);
    case Qt::Key_Right:
        return move(1, 0);
    default:
        QWidget::keyPressEvent(event);
    }
}

void StatusPicker::mousePressEvent(QMouseEvent *event)
{
    if (const int entry = entryAt(event->position().toPoint()); entry >= 0)
        pick(entry, false);
}

void StatusPicker::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = entryAt(event->position().toPoint());
    update();
}

void StatusPicker::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

bool StatusPicker::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int entry = entryAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           entry < 0
                               ? QString()
                               : plainToolTip(m_entries[entry].word.definition.shown(
                                   QLocale().language() == QLocale::Spanish ? Language::Spanish : Language::English)),
                           this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace acuerdo
