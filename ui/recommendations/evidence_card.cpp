// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/evidence_card.h"

#include "core/domain/formatting.h"
#include "ui/recommendations/flat_button.h"
#include "ui/recommendations/wrapped_text.h"
#include "ui/theme/open_link.h"

#include <QApplication>
#include <QClipboard>
#include <QVBoxLayout>

namespace acuerdo {

EvidenceCard::EvidenceCard(const Evidence &evidence, const Formatting &formatting, QWidget *host)
    : Popover(host)
{
    begin();
    const Language language = formatting.language();
    auto *title = new WrappedText(TextSize::Strong);
    title->setText(evidence.title);
    layout()->addWidget(title);
    setAccessibleName(evidence.title);
    QStringList facts{evidence.key, label(evidence.kind, formatting.wording())};
    if (!evidence.publisher.isEmpty())
        facts += evidence.publisher;
    if (evidence.published)
        facts += formatting.date(evidence.published);
    addLine(facts.join(QStringLiteral(" · ")), true);
    if (!evidence.quote.isEmpty())
        addLine(u'“' + evidence.quote + u'”', false);
    if (!evidence.place.isEmpty())
        addLine(evidence.place, true);
    if (!evidence.note.isEmpty())
        addLine(evidence.note.shown(language), false);
    if (evidence.retrieved)
        addLine(tr("Retrieved %1").arg(formatting.date(evidence.retrieved)), true);
    addLink(evidence.url);
    auto *edit = new FlatButton(TextSize::Body, TextLabel::Ink::Accent);
    edit->setIconName(QStringLiteral("edit"));
    edit->setText(tr("Edit, cite…"));
    connect(edit, &QAbstractButton::clicked, this, [this] {
        Q_EMIT editRequested();
        dismiss();
    });
    static_cast<QVBoxLayout *>(layout())->addWidget(edit, 0, Qt::AlignLeft);
    if (!m_first)
        m_first = edit;
}

EvidenceCard::EvidenceCard(const QString &title, const QString &url, QWidget *host)
    : Popover(host)
{
    begin();
    auto *head = new WrappedText(TextSize::Strong);
    head->setText(title);
    layout()->addWidget(head);
    setAccessibleName(title);
    addLink(url);
}

void EvidenceCard::begin()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 12, 16, 12);
    rows->setSpacing(4);
    connect(this, &Popover::dismissed, this, &QObject::deleteLater);
}

void EvidenceCard::addLine(const QString &text, bool isMuted)
{
    auto *line = new WrappedText(isMuted ? TextSize::Small : TextSize::Body,
                                 isMuted ? TextLabel::Ink::Muted : TextLabel::Ink::Text);
    line->setText(text);
    layout()->addWidget(line);
}

// An address that is not opened is shown with the reason, and cannot be followed.
void EvidenceCard::addLink(const QString &url)
{
    if (url.isEmpty())
        return;
    addLine(url, true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const Result<LinkTarget> target = linkTarget(url);
    const QString warning = target ? target->warning : target.error().message;
    if (!warning.isEmpty())
        addLine(warning, true);
    auto *open = new FlatButton(TextSize::Body, TextLabel::Ink::Accent);
    open->setIconName(QStringLiteral("external"));
    open->setText(target && target->isMail() ? tr("Write to %1").arg(target->host)
                  : target                   ? tr("Open %1 in the browser").arg(target->host)
                                             : QString());
    open->setEnabled(target.has_value());
    open->setVisible(target.has_value());
    connect(open, &QAbstractButton::clicked, this, [this, target] {
        openLink(*target);
        dismiss();
    });
    auto *copy = new FlatButton(TextSize::Body, TextLabel::Ink::Accent);
    copy->setIconName(QStringLiteral("copy"));
    copy->setText(tr("Copy link"));
    connect(copy, &QAbstractButton::clicked, this, [this, url] {
        QApplication::clipboard()->setText(url);
        dismiss();
    });
    row->addWidget(open);
    row->addWidget(copy);
    row->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    m_first = target ? open : copy;
}

QSize EvidenceCard::sizeHint() const
{
    const int width = Typography::current().length(384);
    return {width, layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : Popover::sizeHint().height()};
}

void EvidenceCard::open(QWidget *anchor)
{
    openAt(QRect(anchor->mapTo(parentWidget(), QPoint(0, 0)), anchor->size()));
    if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}

} // namespace acuerdo
