// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overview_page.h"

#include "core/domain/outcome.h"
#include "core/query/disagreement.h"
#include "ui/overview/figure_button.h"
#include "ui/overview/overview_list.h"
#include "ui/overview/pillar_bars.h"
#include "ui/shell/date_button.h"
#include "ui/shell/session.h"
#include "ui/shell/split_bar.h"
#include "ui/theme/drawings.h"
#include "ui/theme/panel.h"
#include "ui/theme/setting.h"
#include "ui/theme/small_button.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QWhatsThis>

#include <algorithm>
#include <numeric>
#include <vector>

namespace acuerdo {
namespace {

const Setting<QString> comparedSetting{"overview/compared"};

constexpr int margin = 24;
constexpr int gap = 16;
constexpr int leastWideWidth = 1000;  // of the page at 100 %, for panels side by side
constexpr int leastNotedWidth = 1160; // the same, for a note beside title and link of a panel
constexpr int rowsInColumn = 5;
constexpr int linkPadding = 8;

enum HeadFigure { All, Achieved, Moving, Stalled, Reversed, NotBegun, Closed, Overdue, Stale, FigureCount };

} // namespace

OverviewPage::OverviewPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_content(new QWidget)
    , m_scroll(new QScrollArea)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_content);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(0, 8, 0, 12);
    rows->setSpacing(0);
    makeHead();
    m_figureRow = new QWidget;
    m_figureGrid = new QGridLayout(m_figureRow);
    m_figureGrid->setContentsMargins(margin - FigureButton::ring, 4, margin, 12);
    m_figureGrid->setHorizontalSpacing(0);
    m_figureGrid->setVerticalSpacing(gap);
    for (int figure = 0; figure < FigureCount; ++figure)
        m_figures.append(new FigureButton);
    makePanels();
    auto *panels = new QWidget;
    m_panels = new QGridLayout(panels);
    m_panels->setContentsMargins(margin, 0, margin, 0);
    m_panels->setSpacing(gap);
    rows->addWidget(m_head);
    rows->addWidget(m_figureRow);
    rows->addWidget(panels, 1);
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

void OverviewPage::makeHead()
{
    m_title = new TextLabel(TextSize::Page);
    m_subtitle = new TextLabel(TextSize::Body, TextLabel::Ink::Muted);
    m_subtitle->setContentsMargins(0, 4, 0, 0); // on the line of the title
    m_comparedWords = new TextLabel(TextSize::Body, TextLabel::Ink::Muted);
    m_compared = new DateButton(QStringLiteral("history"));
    m_summary = new QPushButton(themedIcon(QStringLiteral("doc")), QString());
    const auto group = [](std::initializer_list<QWidget *> widgets, int spacing) {
        auto *widget = new QWidget;
        auto *row = new QHBoxLayout(widget);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(spacing);
        for (QWidget *each : widgets)
            row->addWidget(each, 0, Qt::AlignVCenter);
        return widget;
    };
    m_head = new SplitBar(48, SplitBar::Edge::None);
    m_head->setMargins(margin, margin);
    m_head->setGroups(group({m_title, m_subtitle}, gap), group({m_comparedWords, m_compared, m_summary}, 8));
    connect(m_compared, &DateButton::chosen, this, &OverviewPage::setComparedWith);
    connect(m_summary, &QPushButton::clicked, this, [this] { Q_EMIT makeSummary(comparedWith()); });
}

void OverviewPage::makePanels()
{
    m_pillarPanel = new Panel;
    m_legend = new FamilyLegend;
    m_bars = new PillarBars;
    m_pillarPanel->head()->addWidget(m_legend);
    m_pillarPanel->body()->addWidget(m_bars);
    connect(m_bars, &PillarBars::filterAsked, this, &Page::openFilter);
    m_changed = makeListPanel(int(OverviewList::Kind::Changed));
    m_late = makeListPanel(int(OverviewList::Kind::Late));
    m_stale = makeListPanel(int(OverviewList::Kind::Stale));
    m_disagreeing = makeListPanel(int(OverviewList::Kind::Disagreeing));
    m_rules = SmallButton::link();
    m_disagreeing.panel->head()->insertWidget(m_disagreeing.panel->head()->indexOf(m_disagreeing.all), m_rules);
    connect(m_rules, &QPushButton::clicked, this, &OverviewPage::showRules);
    for (ListPanel *panel : {&m_changed, &m_late, &m_stale, &m_disagreeing})
        connect(panel->all, &QPushButton::clicked, this, [this, panel] { Q_EMIT openFilter(panel->query); });
    for (int figure = 0; figure < FigureCount; ++figure) {
        static const char *const queries[FigureCount] = {"",
                                                         "is:achieved",
                                                         "is:moving",
                                                         "is:stalled",
                                                         "is:reversed",
                                                         "is:not-begun",
                                                         "is:closed -is:reversed",
                                                         "is:overdue",
                                                         "is:stale"};
        connect(m_figures.at(figure), &FigureButton::clicked, this,
                [this, figure] { Q_EMIT openFilter(QLatin1StringView(queries[figure])); });
    }
}

OverviewPage::ListPanel OverviewPage::makeListPanel(int kind)
{
    ListPanel made;
    made.panel = new Panel;
    made.list = new OverviewList(OverviewList::Kind(kind));
    made.note = new TextLabel(TextSize::Small, TextLabel::Ink::Muted);
    made.all = SmallButton::link();
    made.panel->head()->addWidget(made.note);
    made.panel->head()->addWidget(made.all);
    made.panel->body()->addWidget(made.list);
    connect(made.list, &OverviewList::opened, this, &Page::openRecommendation);
    return made;
}

QDate OverviewPage::comparedWith() const
{
    const QDate latest = session().statusDate().addDays(-1);
    const QDate remembered = QDate::fromString(comparedSetting.value(), Qt::ISODate);
    const QDate usual(session().statusDate().year() - 1, 1, 1);
    return std::min(latest, remembered.isValid() ? remembered : usual);
}

void OverviewPage::setComparedWith(QDate day)
{
    comparedSetting.setValue(day.isValid() ? day.toString(Qt::ISODate) : QString());
    m_before.reset();
    readAndShow();
}

void OverviewPage::takeKeyboard()
{
    m_figures.first()->setFocus(Qt::TabFocusReason);
}

Result<Done> OverviewPage::readBefore(const Change &change)
{
    const QDate day = comparedWith();
    if (m_before && m_before->asOf() == day && !change.everything)
        return m_before->refresh(change.recommendations);
    ACUERDO_TRY_VALUE(before, RecommendationList::read(session().store(), day, day));
    m_before = std::move(before);
    return Done();
}

void OverviewPage::refresh(const Change &change)
{
    if (const auto read = readBefore(change); !read) {
        Q_EMIT failed(read.error().message);
        return;
    }
    const auto overview = readOverview(session(), *m_before);
    if (overview)
        show(*overview);
    else
        Q_EMIT failed(overview.error().message);
}

void OverviewPage::readAndShow()
{
    refresh({});
}

void OverviewPage::applyFilter(const QString &)
{
    readAndShow();
}

void OverviewPage::retranslate()
{
    m_comparedWords->setText(tr("Compared with"));
    m_compared->setAccessibleName(tr("Compared with"));
    m_summary->setText(tr("Make a summary"));
    m_pillarPanel->setTitle(tr("Status by pillar"));
    m_late.panel->setTitle(tr("Late or due soon"));
    m_stale.panel->setTitle(tr("No update in 2 years"));
    m_disagreeing.panel->setTitle(tr("Answers that disagree"));
    m_rules->setText(tr("Rules"));
    m_rules->setAccessibleName(tr("Rules of the answers that disagree"));
    m_late.list->setAccessibleName(tr("Late or due soon"));
    m_stale.list->setAccessibleName(tr("No update in 2 years"));
    m_disagreeing.list->setAccessibleName(tr("Answers that disagree"));
    m_changed.list->setEmptyText(tr("No status has changed since then. Another day can be chosen above."));
    m_late.list->setEmptyText(tr("Nothing is late, and nothing is due within 90 days."));
    m_stale.list->setEmptyText(tr("Every open item has news from the last two years."));
    m_disagreeing.list->setEmptyText(tr("What was answered, done and shown agrees everywhere."));
}

// The rules by which answers are said to disagree, and the one that an outcome is read by.
void OverviewPage::showRules()
{
    const Wording wording(session().language());
    const QStringList rules = disagreementRules(wording) << outcomeRule(wording);
    QWhatsThis::showText(m_rules->mapToGlobal(QPoint(0, m_rules->height())), rules.join(QStringLiteral("\n\n")),
                         m_rules);
}

void OverviewPage::restyle()
{
    m_columns = 0;
    m_figureColumns = 0;
    fitSubtitle();
    arrange();
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitSubtitle();
    arrange();
}

// Side by side while the text leaves room, below each other when it is large or the window narrow.
void OverviewPage::arrange()
{
    const int columns = width() >= Typography::current().length(leastWideWidth) ? 6 : 1;
    if (columns != m_columns) {
        m_columns = columns;
        const bool isWide = columns > 1;
        const auto place = [this, isWide](QWidget *panel, int row, int column, int span, int inColumn) {
            m_panels->addWidget(panel, isWide ? row : inColumn, isWide ? column : 0, 1, isWide ? span : 1);
        };
        for (int column = 0; column < 60; ++column)
            m_panels->setColumnStretch(column, isWide || column == 0 ? 1 : 0);
        for (int column = 0; column < 60; ++column)
            m_panels->setColumnMinimumWidth(column, 0);
        place(m_pillarPanel, 0, 0, 31, 0);
        place(m_changed.panel, 0, 31, 29, 1);
        place(m_late.panel, 1, 0, 20, 2);
        place(m_stale.panel, 1, 20, 20, 3);
        place(m_disagreeing.panel, 1, 40, 20, 4);
        const Typography typography = Typography::current();
        for (const int row : {0, 1}) {
            m_panels->setRowStretch(row, isWide ? 1 : 0);
            m_panels->setRowMinimumHeight(row, isWide ? typography.length(282) : 0); // whole rows
        }
        for (ListPanel *panel : {&m_changed, &m_late, &m_stale, &m_disagreeing}) {
            panel->list->setMaximumHeight(QWIDGETSIZE_MAX);
            panel->list->setMinimumHeight((isWide ? 4 : rowsInColumn) * panel->list->rowHeight());
        }
    }
    const bool hasRoom = m_columns == 1 || width() >= Typography::current().length(leastNotedWidth);
    m_changed.note->setVisible(hasRoom);
    arrangeFigures(figureColumns());
}

// Where all of it has no room beside the title, the name of the source gives way: the day must be read.
void OverviewPage::fitSubtitle()
{
    const auto joined = [this](qsizetype from) { return m_subtitleParts.mid(from).join(QStringLiteral(" · ")); };
    const QFontMetrics metrics(Typography::current().font(TextSize::Body));
    const int space = m_scroll->viewport()->width() - 2 * margin - m_title->sizeHint().width() - gap;
    const bool fits = metrics.horizontalAdvance(joined(0)) <= space;
    m_subtitle->setText(joined(fits || m_subtitleParts.size() < 2 ? 0 : 1));
    m_subtitle->setToolTip(fits ? QString() : joined(0));
}

QList<FigureButton *> OverviewPage::shownFigures() const
{
    QList<FigureButton *> shown;
    std::ranges::copy_if(m_figures, std::back_inserter(shown),
                         [](const FigureButton *figure) { return !figure->isHidden() || !figure->parent(); });
    return shown;
}

// As few rows as the width allows, all of the same length: no figure stands alone below the others.
int OverviewPage::figureColumns() const
{
    const QList<FigureButton *> shown = shownFigures();
    const auto count = int(shown.size());
    for (int rows = 1; rows < count; ++rows) {
        const int columns = (count + rows - 1) / rows;
        std::vector<int> widths(size_t(columns), 0);
        for (int at = 0; at < count; ++at) {
            int &width = widths[size_t(at % columns)];
            width = std::max(width, shown.at(at)->sizeHint().width());
        }
        if (std::accumulate(widths.begin(), widths.end(), 0) <= m_scroll->viewport()->width() - 2 * margin)
            return columns;
    }
    return 1;
}

void OverviewPage::arrangeFigures(int columns)
{
    if (columns == m_figureColumns)
        return;
    m_figureColumns = columns;
    for (int column = 0; column < FigureCount; ++column)
        m_figureGrid->setColumnStretch(column, column < columns ? 1 : 0);
    int at = 0;
    for (FigureButton *figure : shownFigures()) {
        m_figureGrid->addWidget(figure, at / columns, at % columns);
        figure->setRule(at % columns > 0);
        ++at;
    }
}

void OverviewPage::show(const OverviewData &overview)
{
    const Formatting formatting(session().language());
    const Language language = session().language();
    m_title->setText(session().info().title.shown(language));
    QStringList subtitle;
    if (session().sources().size() == 1)
        subtitle += session().sources().first().title.shown(language).section(QStringLiteral(": "), 1);
    subtitle.removeAll(QString());
    subtitle += tr("status as of %1").arg(formatting.date(session().statusDate()));
    if (!session().filter().isEmpty())
        subtitle += tr("%1 of %2 by the filter")
                        .arg(formatting.count(overview.selected), formatting.count(session().list().size()));
    m_subtitleParts = subtitle;
    fitSubtitle();
    m_compared->setText(formatting.date(comparedWith()));
    m_compared->setChoice(comparedWith(), session().statusDate().addDays(-1), QString());
    showFigures(overview);
    showPanels(overview);
}

void OverviewPage::showFigures(const OverviewData &overview)
{
    const Formatting formatting(session().language());
    const Tally &all = overview.counts.all;
    const auto family = [&](HeadFigure figure, StatusRole role, const QString &name) {
        const GrossChange &change = overview.changes.of(role);
        const QString words = grossText(change, formatting);
        m_figures.at(figure)->setMark(familyGlyph(role), role);
        m_figures.at(figure)->setFigure(formatting.count(all.of(role)), words.isEmpty() ? tr("no change") : words,
                                        name);
    };
    m_figures.at(All)->setFigure(formatting.count(all.total),
                                 tr("%Ln pillar(s)", nullptr, int(session().pillars().size())), tr("recommendations"));
    family(Achieved, StatusRole::Achieved, tr("achieved"));
    family(Moving, StatusRole::Moving, tr("moving"));
    family(Stalled, StatusRole::Stuck, tr("stalled"));
    family(Reversed, StatusRole::Back, tr("reversed"));
    family(NotBegun, StatusRole::Idle, tr("not begun"));
    family(Closed, StatusRole::Closed, tr("closed"));
    m_figures.at(Overdue)->setMark(QStringLiteral("clock"), StatusRole::Stuck, true);
    m_figures.at(Overdue)->setFigure(formatting.count(all.overdue), grossText(overview.changes.overdue, formatting),
                                     tr("overdue"));
    m_figures.at(Stale)->setMark(QStringLiteral("calendar"), StatusRole::Idle, true);
    m_figures.at(Stale)->setFigure(formatting.count(all.stale), grossText(overview.changes.stale, formatting),
                                   tr("no update in 2 years"));
    // Closed words leave the count: shown only where there are any.
    const bool hasClosed = all.of(StatusRole::Closed) > 0 || overview.changes.of(StatusRole::Closed).left > 0;
    m_figures.at(Closed)->setVisible(hasClosed);
    m_figureColumns = 0;
    arrange();
    QList<StatusRole> roles{StatusRole::Achieved, StatusRole::Moving, StatusRole::Stuck, StatusRole::Back,
                            StatusRole::Idle};
    QStringList words{tr("Achieved"), tr("Moving"), tr("Stalled"), tr("Reversed"), tr("Not begun")};
    if (hasClosed) {
        roles.append(StatusRole::Closed);
        words.append(tr("Closed"));
    }
    m_legend->setFamilies(roles, words);
    m_bars->show(session().pillars(), overview.counts, session().language());
}

void OverviewPage::showPanels(const OverviewData &overview)
{
    const Formatting formatting(session().language());
    const QString since = formatting.date(comparedWith());
    m_changed.panel->setTitle(tr("What changed since %1").arg(since));
    m_changed.list->setAccessibleName(tr("What changed since %1").arg(since));
    m_changed.list->setRows(changedRows(session(), overview.changes));
    m_changed.note->setText(tr("%Ln change(s) of status", nullptr, int(overview.changes.moved.size())));
    m_changed.all->setText(tr("%Ln other update(s)", nullptr, int(overview.changes.otherUpdates.size())));
    m_changed.all->setVisible(!overview.changes.otherUpdates.empty());
    m_changed.query = QStringLiteral("updated>") + comparedWith().toString(Qt::ISODate);
    m_late.list->setRows(lateRows(session(), overview.late));
    QStringList late;
    if (overview.overdue > 0)
        late += tr("%Ln late", nullptr, overview.overdue);
    if (overview.dueSoon > 0)
        late += tr("%Ln due soon", nullptr, overview.dueSoon);
    m_late.note->setText(late.join(QStringLiteral(", ")));
    m_late.all->hide();
    m_stale.list->setRows(staleRows(session(), overview.stale));
    m_disagreeing.list->setRows(disagreeingRows(session(), overview.disagreeing));
    const auto link = [&formatting](ListPanel &panel, size_t count, const QString &query) {
        panel.all->setText(tr("All %1", "how many").arg(formatting.count(qint64(count))));
        panel.all->setVisible(count > 0);
        panel.query = query;
    };
    link(m_stale, overview.stale.size(), QStringLiteral("is:stale"));
    link(m_disagreeing, overview.disagreeing.size(), QStringLiteral("is:disagreeing"));
    for (const ListPanel *panel : {&m_changed, &m_late, &m_stale, &m_disagreeing}) {
        // A link has room of its own beside its text, so that this ends above the texts of the rows.
        QMargins margins = panel->panel->head()->contentsMargins();
        margins.setRight(panel->all->isHidden() ? margins.left() : margins.left() - linkPadding);
        panel->panel->head()->setContentsMargins(margins);
    }
}

} // namespace acuerdo
