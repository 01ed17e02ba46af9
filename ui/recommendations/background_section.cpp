// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/background_section.h"

#include "ui/recommendations/row_texts.h"
#include "ui/recommendations/section.h"
#include "ui/recommendations/status_label.h"
#include "ui/recommendations/update_row.h"
#include "ui/recommendations/wrapped_text.h"
#include "ui/theme/painting.h"

#include <QPainter>
#include <QVBoxLayout>

namespace acuerdo {
namespace {

constexpr int between = 12;

WrappedText *paragraph(const QString &text, TextSize size, TextLabel::Ink ink = TextLabel::Ink::Text)
{
    auto *label = new WrappedText(size, ink);
    label->setText(text);
    return label;
}

QString relationText(RelationKind kind, bool isFrom)
{
    switch (kind) {
    case RelationKind::DependsOn:
        return isFrom ? BackgroundSection::tr("Depends on") : BackgroundSection::tr("Needed by");
    case RelationKind::Supports:
        return isFrom ? BackgroundSection::tr("Supports") : BackgroundSection::tr("Supported by");
    case RelationKind::Duplicates:
        return isFrom ? BackgroundSection::tr("Duplicates") : BackgroundSection::tr("Duplicated by");
    case RelationKind::Supersedes:
        return isFrom ? BackgroundSection::tr("Supersedes") : BackgroundSection::tr("Superseded by");
    }
    Q_UNREACHABLE();
}

} // namespace

BackgroundSection::BackgroundSection(QWidget *parent)
    : QWidget(parent)
    , m_doneWhen(new Section)
    , m_parts(new Section)
    , m_relations(new Section)
    , m_tags(new Section)
    , m_place(new Section)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(between);
    for (Section *section : {m_doneWhen, m_parts, m_relations, m_tags, m_place})
        column->addWidget(section);
}

void BackgroundSection::show(const Details &details, const Formatting &formatting)
{
    const QString test = details.recommendation.doneWhen.shown(formatting.language());
    m_doneWhen->setTitle(tr("Completion test"));
    m_doneWhen->clear();
    m_doneWhen->add(paragraph(test, TextSize::Body));
    m_doneWhen->setVisible(!test.isEmpty());
    showParts(details, formatting);
    showRelations(details, formatting);
    showTags(details);
    showPlace(details, formatting);
}

// A part's latest word is that of the newest update that speaks of it.
void BackgroundSection::showParts(const Details &details, const Formatting &formatting)
{
    m_parts->setTitle(tr("Parts"));
    m_parts->clear();
    m_parts->setVisible(!details.parts.isEmpty());
    for (const Part &part : details.parts) {
        const QString title = part.key + QStringLiteral(") ") + part.title.shown(formatting.language());
        m_parts->add(paragraph(title, TextSize::Body));
        const auto latest = std::ranges::find(details.updates, part.id, &StatusUpdate::part);
        if (latest != details.updates.end()) {
            auto *status = new StatusLabel(TextSize::Small, 14);
            status->setStatus(details.word(latest->status), formatting.language());
            m_parts->add(status);
        }
    }
}

void BackgroundSection::showRelations(const Details &details, const Formatting &formatting)
{
    m_relations->setTitle(tr("Related"));
    m_relations->clear();
    m_relations->setVisible(!details.related.isEmpty());
    for (const RelatedItem &item : details.related) {
        const bool isFrom = item.relation.from == details.recommendation.id;
        const QString title = item.title.shown(formatting.language());
        auto *link = new FlatButton(TextSize::Small, TextLabel::Ink::Accent);
        link->setText(relationText(item.relation.kind, isFrom) + u' ' + item.code + QStringLiteral(": ") + title);
        link->setHint(item.relation.note.shown(formatting.language()));
        connect(link, &QAbstractButton::clicked, this, [this, id = item.other] { Q_EMIT itemChosen(id); });
        m_relations->addLink(link);
    }
}

void BackgroundSection::showTags(const Details &details)
{
    m_tags->setTitle(tr("Tags"));
    m_tags->clear();
    m_tags->setVisible(!details.recommendation.tags.isEmpty());
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    for (const QString &tag : details.recommendation.tags) {
        auto *button = new FlatButton(TextSize::Small, TextLabel::Ink::Accent);
        button->setIconName(QStringLiteral("tag"));
        button->setText(tag);
        button->setHint(tr("Show everything with this tag"));
        connect(button, &QAbstractButton::clicked, this, [this, tag] { Q_EMIT tagChosen(tag); });
        line->addWidget(button);
    }
    line->addStretch();
    m_tags->add(row);
}

// "Convocation · Executive Summary, point 3, p. 7", and below it the further places that say the same.
void BackgroundSection::showPlace(const Details &details, const Formatting &formatting)
{
    const Language language = formatting.language();
    const Recommendation &item = details.recommendation;
    m_place->setTitle(tr("Place in the source"));
    m_place->clear();
    QStringList place{shortSourceTitle(details.source, language)};
    if (!item.section.isEmpty())
        place += item.section.shown(language);
    if (!item.page.isEmpty())
        place += tr("p. %1", "page").arg(item.page);
    m_place->add(paragraph(place.join(QStringLiteral(" · ")), TextSize::Small));
    const QString also = item.alsoSections.in(language);
    if (!also.isEmpty())
        m_place->add(paragraph(tr("Also: %1").arg(QString(also).replace(u'|', QStringLiteral(" · "))), TextSize::Small,
                               TextLabel::Ink::Muted));
    if (details.source.url.isEmpty())
        return;
    auto *link = new FlatButton(TextSize::Small, TextLabel::Ink::Accent);
    link->setIconName(QStringLiteral("external"));
    link->setText(details.source.publisher.isEmpty() ? details.source.url : details.source.publisher);
    link->setHint(details.source.url);
    connect(link, &QAbstractButton::clicked, this,
            [this, link, url = details.source.url] { Q_EMIT sourceChosen(url, link); });
    m_place->addLink(link);
}

// The rule above the place in the source: from here on it is the report that speaks.
void BackgroundSection::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, m_place->geometry().top() - between / 2, width(), 1), Theme::current().line);
}

} // namespace acuerdo
