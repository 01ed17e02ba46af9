// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/chart_panel.h"

#include "core/domain/outcome.h"
#include "ui/evidence/chart_actions.h"
#include "ui/evidence/chart_view.h"
#include "ui/references/citation_menu.h"
#include "ui/theme/drawings.h"
#include "ui/theme/link_menu.h"
#include "ui/theme/panel.h"
#include "ui/theme/small_button.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace acuerdo {

ChartPanel::ChartPanel(QWidget *parent)
    : QScrollArea(parent)
    , m_body(new QWidget)
    , m_title(new TextLabel(TextSize::Title))
    , m_edit(new QPushButton)
    , m_subtitle(new TextLabel(TextSize::Body, TextLabel::Ink::Muted))
    , m_outcome(new TextLabel(TextSize::Small))
    , m_view(new ChartView)
    , m_sentence(new TextLabel(TextSize::Small))
    , m_source(new TextLabel(TextSize::Small))
    , m_open(SmallButton::link())
    , m_actions(new ChartActions(this))
    , m_saveAs(new TextLabel(TextSize::Small, TextLabel::Ink::Muted))
    , m_saving(new QHBoxLayout)
    , m_cite(new QPushButton)
    , m_links(new LinkedRecommendations)
{
    build();
    buildSaving();
    connect(m_open, &QPushButton::clicked, this, &ChartPanel::showLinks);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ChartPanel::showMenu);
    retranslate();
}

void ChartPanel::build()
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_body);
    m_body->setBackgroundRole(QPalette::Base);
    viewport()->setBackgroundRole(QPalette::Base);
    for (TextLabel *label : {m_title, m_subtitle, m_outcome, m_sentence, m_source})
        label->setWordWrap(true);
    m_view->setWords(false, false, true, false);
    auto *rows = new QVBoxLayout(m_body);
    rows->setContentsMargins(24, 12, 16, 16);
    rows->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_title, 1);
    m_edit->setProperty("small", true);
    m_edit->hide();
    head->addWidget(m_edit, 0, Qt::AlignTop);
    rows->addLayout(head);
    rows->addWidget(m_subtitle);
    rows->addWidget(m_outcome);
    rows->addWidget(m_view, 1);
    rows->addSpacing(4);
    rows->addWidget(m_sentence);
    rows->addSpacing(4);
    rows->addWidget(m_source);
    rows->addLayout(m_saving);
    rows->addWidget(m_links);
}

void ChartPanel::setOutcome(const QString &text)
{
    m_outcome->setText(text);
    m_outcome->setVisible(!text.isEmpty());
    m_outcome->setToolTip(outcomeRule(Wording(m_spec ? m_spec->language : Language::English)));
}

void ChartPanel::setEditAction(QAction *action)
{
    const auto follow = [this, action] {
        m_edit->setText(action->text());
        m_edit->setToolTip(action->toolTip().toHtmlEscaped());
        m_edit->setEnabled(action->isEnabled());
    };
    connect(action, &QAction::changed, m_edit, follow);
    connect(m_edit, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    m_edit->show();
}

void ChartPanel::addBelow(QWidget *widget)
{
    m_body->layout()->addWidget(widget);
}

void ChartPanel::buildSaving()
{
    m_saving->setContentsMargins(0, 8, 0, 8);
    m_saving->setSpacing(8);
    m_saving->addWidget(m_saveAs);
    const auto add = [this](QAction *action) {
        auto *button = new QPushButton;
        button->setProperty("small", true);
        button->setEnabled(action->isEnabled());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
        m_buttons << button;
        m_saving->addWidget(button);
    };
    for (QAction *action : m_actions->saving())
        add(action);
    m_cite->setProperty("small", true);
    m_saving->addWidget(m_cite);
    m_saving->addStretch(1);
    m_saving->addWidget(m_open);
}

void ChartPanel::retranslate()
{
    m_actions->retranslate();
    m_saveAs->setText(tr("Save as"));
    const QStringList endings{QStringLiteral("PNG"), QStringLiteral("SVG"), QStringLiteral("PDF"),
                              QStringLiteral("CSV"), QStringLiteral("ZIP")};
    for (qsizetype i = 0; i < endings.size(); ++i) {
        m_buttons[i]->setText(endings[i]);
        m_buttons[i]->setAccessibleName(m_actions->saving()[size_t(i)]->text());
    }
    m_cite->setText(tr("Cite"));
    m_cite->setAccessibleName(tr("Copy citation"));
    m_cite->setToolTip(tr("Copy citation"));
    m_open->setText(tr("Source…"));
    m_open->setAccessibleName(tr("Open the source"));
    m_open->setToolTip(tr("Open the source"));
}

void ChartPanel::setChart(std::shared_ptr<const ChartSpec> spec, const QList<LinkedItem> &links)
{
    const bool isSame = m_spec && spec && m_spec->key == spec->key;
    m_spec = std::move(spec);
    m_title->setText(m_spec ? m_spec->title : QString());
    m_subtitle->setText(m_spec ? m_spec->subtitle : QString());
    m_view->setSpec(m_spec);
    m_sentence->setText(m_spec ? m_spec->sentence : QString());
    m_source->setText(m_spec ? m_spec->sourceLine : QString());
    m_actions->setSpec(m_spec);
    m_cite->setEnabled(m_spec != nullptr);
    fillCitations();
    m_open->setVisible(m_spec && std::ranges::any_of(m_spec->sources, [](const ChartSource &source) {
                           return !source.url.isEmpty();
                       }));
    m_links->setItems(links, m_spec ? m_spec->language : Language::English);
    m_body->setVisible(m_spec != nullptr);
    if (!isSame)
        ensureVisible(0, 0);
}

void ChartPanel::setCitedWorks(std::function<QList<Evidence>()> works)
{
    m_works = std::move(works);
}

QMenu *ChartPanel::citationMenu() const
{
    return m_cite->menu();
}

// Anew for each chart: its words are those of the chart's language.
void ChartPanel::fillCitations()
{
    delete m_cite->menu();
    const Language language = m_spec ? m_spec->language : Language::English;
    auto *menu = new CitationMenu([this] { return m_works ? m_works() : QList<Evidence>(); }, language, m_cite);
    QAction *first = menu->actions().value(0);
    menu->insertAction(first, m_actions->copyCitation());
    menu->insertSeparator(first);
    m_cite->setMenu(menu);
}

LinkMenu *ChartPanel::makeLinkMenu()
{
    auto *menu = new LinkMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ChartSource &source : m_spec->sources) {
        if (!source.url.isEmpty())
            menu->addLink(source.title.isEmpty() ? source.publisher : source.title, source.url);
    }
    return menu;
}

void ChartPanel::showLinks()
{
    makeLinkMenu()->popup(m_open->mapToGlobal(QPoint(0, m_open->height())));
}

void ChartPanel::showMenu(const QPoint &position)
{
    if (!m_spec)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->fill(*menu);
    menu->addMenu(m_cite->menu());
    menu->popup(m_view->mapToGlobal(position));
}

// The picture takes the height that the page has left; it never becomes a strip.
void ChartPanel::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_body->setMaximumWidth(viewport()->width());
}

} // namespace acuerdo
