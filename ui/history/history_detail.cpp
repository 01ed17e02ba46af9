// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/history_detail.h"

#include "ui/history/history_words.h"
#include "ui/theme/drawings.h"
#include "ui/theme/panel.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPushButton>

namespace acuerdo {
namespace {

constexpr int mostRows = 40; // of a large entry; the rest is counted

TextLabel *label(TextSize size, TextLabel::Ink ink, const QString &text = {})
{
    auto *label = new TextLabel(size, ink);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // As wide as the pane: a long word must not push the rest out of sight.
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

TextLabel *nameLabel(const QString &text, int width)
{
    TextLabel *name = label(TextSize::Small, TextLabel::Ink::Muted, text);
    name->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    name->setFixedWidth(Typography::current().length(width));
    return name;
}

QGridLayout *gridIn(QWidget *widget)
{
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    return grid;
}

// Name at the left; at the right the old value, muted, above the new one.
QWidget *fieldsOf(const RowChanged &row)
{
    auto *widget = new QWidget;
    QGridLayout *grid = gridIn(widget);
    int line = 0;
    for (const FieldChange &field : row.fields) {
        grid->addWidget(nameLabel(field.field, 104), line, 0, Qt::AlignTop);
        if (!field.before.isEmpty())
            grid->addWidget(label(TextSize::Small, TextLabel::Ink::Muted, field.before), line++, 1);
        if (row.isGone && field.after.isEmpty()) // its heading says so once
            continue;
        const QString now = field.after.isEmpty() ? QStringLiteral("–") : field.after;
        const bool isEdit = !field.before.isEmpty();
        grid->addWidget(label(TextSize::Small, TextLabel::Ink::Text, isEdit ? QStringLiteral("→ ") + now : now), line++,
                        1);
    }
    return widget;
}

// Of whole tables read in, how many rows each has; the sum over them is a proof for those who ask.
QWidget *tablesOf(const QList<RowChanged> &tables)
{
    auto *widget = new QWidget;
    QGridLayout *grid = gridIn(widget);
    for (int line = 0; line < tables.size(); ++line) {
        const RowChanged &table = tables.at(line);
        auto *count = label(TextSize::Small, TextLabel::Ink::Text, table.fields.value(0).after);
        const FieldChange proof = table.fields.value(1);
        count->setToolTip(QStringLiteral("%1: %2").arg(proof.field, proof.after));
        grid->addWidget(nameLabel(table.thing, 200), line, 0, Qt::AlignTop);
        grid->addWidget(count, line, 1);
    }
    return widget;
}

} // namespace

HistoryDetail::HistoryDetail(QWidget *parent)
    : QScrollArea(parent)
    , m_empty(label(TextSize::Body, TextLabel::Ink::Muted))
    , m_content(new QWidget)
    , m_title(label(TextSize::Title, TextLabel::Ink::Text))
    , m_meta(label(TextSize::Small, TextLabel::Ink::Muted))
    , m_reverses(label(TextSize::Small, TextLabel::Ink::Muted))
    , m_undo(new QPushButton(themedIcon(QStringLiteral("undo")), QString()))
    , m_item(new QPushButton(themedIcon(QStringLiteral("right")), QString()))
    , m_buttons(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_refusal(label(TextSize::Small, TextLabel::Ink::Muted))
    , m_rows(new QVBoxLayout)
    , m_seal(label(TextSize::Small, TextLabel::Ink::Muted))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setBackgroundRole(QPalette::Base);
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *outer = new QVBoxLayout(page);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    m_buttons->addWidget(m_undo);
    m_buttons->addWidget(m_item);
    m_buttons->addStretch();
    m_rows->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_meta);
    column->addWidget(m_reverses);
    column->addLayout(m_buttons);
    column->addWidget(m_refusal);
    column->addSpacing(8);
    column->addLayout(m_rows);
    column->addSpacing(8);
    column->addWidget(m_seal);
    outer->addWidget(m_empty);
    outer->addWidget(m_content);
    outer->addStretch();
    setWidget(page);
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT undoAsked(m_entry.seq); });
    connect(m_item, &QPushButton::clicked, this, [this] { Q_EMIT itemAsked(m_entry.subject); });
    clear();
}

void HistoryDetail::clear()
{
    m_entry = {};
    m_content->hide();
    m_empty->show();
}

void HistoryDetail::retranslate()
{
    m_empty->setText(tr("Choose an entry to see what it changed, and to take it back."));
}

void HistoryDetail::showEntry(const HistoryEntry &entry, const HistoryWords &words, const QString &refusal,
                              bool hasItem)
{
    m_entry = entry;
    m_empty->hide();
    m_content->show();
    m_title->setText(words.title(entry));
    m_meta->setText(tr("Entry %1 · %2 · by %3")
                        .arg(words.formatting().count(entry.seq), words.formatting().moment(entry.at), entry.author));
    m_reverses->setVisible(entry.reverses != 0);
    m_reverses->setText(tr("Takes back or does again entry %1").arg(words.formatting().count(entry.reverses)));
    m_undo->setEnabled(refusal.isEmpty());
    m_undo->setText(entry.action == QLatin1StringView("undo") ? tr("Do it again") : tr("Undo this"));
    m_refusal->setText(refusal);
    m_refusal->setVisible(!refusal.isEmpty());
    m_item->setVisible(hasItem);
    m_item->setText(tr("Show %1").arg(entry.subject));
    arrangeButtons();
    addRows(entry, words);
    m_seal->setText(tr("Seal %1").arg(QString::fromLatin1(entry.hash.toHex().left(16))));
    m_seal->setToolTip(QString::fromLatin1(entry.hash.toHex()));
}

void HistoryDetail::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrangeButtons();
}

// Below each other where both have no room.
void HistoryDetail::arrangeButtons()
{
    constexpr int margins = 2 * 16;
    const int needed = m_undo->sizeHint().width() + (m_item->isHidden() ? 0 : m_item->sizeHint().width() + 8);
    const bool fits = needed <= viewport()->width() - margins;
    m_buttons->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void HistoryDetail::addRows(const HistoryEntry &entry, const HistoryWords &words)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const QList<RowChanged> rows = words.rows(entry);
    if (HistoryWords::isBulk(entry)) {
        m_rows->addWidget(label(TextSize::SmallStrong, TextLabel::Ink::Muted, tr("Tables read in, and their rows")));
        m_rows->addWidget(tablesOf(rows));
        return;
    }
    for (const RowChanged &row : rows.mid(0, mostRows)) {
        const QString thing = row.isGone ? tr("%1, taken away").arg(row.thing) : row.thing;
        m_rows->addWidget(label(TextSize::SmallStrong, TextLabel::Ink::Muted, thing));
        m_rows->addWidget(fieldsOf(row));
    }
    if (rows.size() > mostRows)
        m_rows->addWidget(label(TextSize::Small, TextLabel::Ink::Muted,
                                tr("and %Ln more row(s)", nullptr, int(rows.size()) - mostRows)));
}

} // namespace acuerdo
