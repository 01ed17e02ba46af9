// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/list_toolbar.h"

#include "ui/recommendations/row_texts.h"
#include "ui/theme/drawings.h"
#include "ui/theme/painting.h"
#include "ui/theme/segmented_control.h"
#include "ui/theme/typography.h"

#include <QAbstractButton>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace acuerdo {

ListToolbar::ListToolbar(QWidget *parent)
    : QWidget(parent)
    , m_views(new SegmentedControl(TextSize::Small))
    , m_group(new QPushButton)
    , m_new(new QPushButton)
    , m_menu(new QMenu(this))
    , m_columns(new QMenu(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 1);
    row->setSpacing(8);
    row->addStretch();
    row->addWidget(m_views);
    row->addSpacing(2);
    row->addWidget(m_group);
    row->addWidget(m_new);
    for (const char *icon : {"table", "board", "sides"})
        m_views->addSegment(QString::fromLatin1(icon));
    connect(m_views, &SegmentedControl::chosen, this, [this](int view) { Q_EMIT viewChosen(ListView(view)); });
    for (QPushButton *button : {m_group, m_new}) {
        button->setProperty("small", true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_group->setFlat(true);
    m_group->setMenu(m_menu);
    m_new->setIcon(themedIcon(QStringLiteral("plus")));
    buildMenu();
}

void ListToolbar::buildMenu()
{
    auto *groupings = new QActionGroup(this);
    for (const auto &[grouping, key] : allKeys<Grouping>()) {
        QAction *action = m_menu->addAction(QString());
        action->setCheckable(true);
        groupings->addAction(action);
        m_groupings += action;
        connect(action, &QAction::triggered, this, [this, grouping = grouping] { Q_EMIT groupingChosen(grouping); });
    }
    m_menu->addSeparator();
    m_unfoldAll = m_menu->addAction(QString());
    m_foldAll = m_menu->addAction(QString());
    m_menu->addSeparator();
    m_menu->addMenu(m_columns);
    m_menu->addSeparator();
    auto *densities = new QActionGroup(this);
    m_comfortable = densities->addAction(m_menu->addAction(QString()));
    m_compact = densities->addAction(m_menu->addAction(QString()));
    m_comfortable->setCheckable(true);
    m_compact->setCheckable(true);
    connect(m_foldAll, &QAction::triggered, this, [this] { Q_EMIT foldAll(true); });
    connect(m_unfoldAll, &QAction::triggered, this, [this] { Q_EMIT foldAll(false); });
    connect(m_comfortable, &QAction::triggered, this, [this] { Q_EMIT densityChosen(Density::Comfortable); });
    connect(m_compact, &QAction::triggered, this, [this] { Q_EMIT densityChosen(Density::Compact); });
}

void ListToolbar::retranslate()
{
    m_views->setAccessibleName(tr("View"));
    m_views->setText(int(ListView::Table), tr("Table"));
    m_views->setText(int(ListView::Board), tr("Board"));
    m_views->setText(int(ListView::TwoSides), tr("Two sides"));
    m_new->setText(tr("New", "recommendation"));
    m_new->setAccessibleName(tr("New recommendation"));
    for (qsizetype i = 0; i < m_groupings.size(); ++i)
        m_groupings[i]->setText(tr("Group: %1").arg(groupingText(allKeys<Grouping>()[size_t(i)].value)));
    m_foldAll->setText(tr("Fold all groups"));
    m_unfoldAll->setText(tr("Unfold all groups"));
    m_columns->setTitle(tr("Columns"));
    m_comfortable->setText(tr("Comfortable rows"));
    m_compact->setText(tr("Compact rows"));
    setGrouping(m_grouping);
}

void ListToolbar::restyle()
{
    for (QPushButton *button : {m_group, m_new})
        button->setFont(Typography::current().font(TextSize::Small));
    fit();
}

void ListToolbar::setTitle(const QString &title, const QString &count)
{
    m_title = title;
    m_count = count;
    setAccessibleName(tr("%1, %2", "title of the list, count").arg(title, count));
    setToolTip(plainToolTip(accessibleName()));
    update();
}

int ListToolbar::widthOfControls() const
{
    return m_views->sizeHint().width() + m_group->sizeHint().width() + m_new->sizeHint().width() + 2 * 12 + 3 * 8;
}

// The title gives way first, then the words of the views; the controls never do.
void ListToolbar::fit()
{
    const int title = Typography::current().length(96);
    m_views->setCompact(false);
    m_views->setCompact(widthOfControls() + title > width());
    update();
}

void ListToolbar::setView(ListView view)
{
    m_views->setCurrent(int(view));
    m_group->setEnabled(view != ListView::Board);
}

ListView ListToolbar::view() const
{
    return ListView(m_views->current());
}

void ListToolbar::setGrouping(Grouping grouping)
{
    m_grouping = grouping;
    m_groupings[qsizetype(grouping)]->setChecked(true);
    m_group->setText(tr("Group: %1").arg(groupingText(grouping)));
    m_foldAll->setEnabled(grouping != Grouping::None);
    m_unfoldAll->setEnabled(grouping != Grouping::None);
    fit();
}

void ListToolbar::setDensity(Density density)
{
    (density == Density::Compact ? m_compact : m_comfortable)->setChecked(true);
}

QSize ListToolbar::sizeHint() const
{
    return {Typography::current().length(696), Typography::current().length(40)};
}

QSize ListToolbar::minimumSizeHint() const
{
    const int icons = Typography::current().length(90);
    return {icons + m_group->sizeHint().width() + m_new->sizeHint().width() + 2 * 12 + 3 * 8, sizeHint().height()};
}

void ListToolbar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool ListToolbar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QWidget::event(event);
}

void ListToolbar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRule(painter, rect(), Theme::current().line);
    const Typography type = Typography::current();
    const QFont bold = type.font(TextSize::Strong);
    const QFont body = type.font(TextSize::Body);
    const int countWidth = QFontMetrics(body).horizontalAdvance(m_count);
    const int right = m_views->x() - 8;
    const int room = std::max(0, right - 12 - 8 - countWidth);
    const int titleWidth = std::min(room, QFontMetrics(bold).horizontalAdvance(m_title));
    paintText(painter, QRect(12, 0, titleWidth + 1, height() - 1), m_title, bold, Theme::current().text);
    paintText(painter, QRect(12 + titleWidth + 8, 0, right - 20 - titleWidth, height() - 1), m_count, body,
              Theme::current().muted);
}

QString groupingText(Grouping grouping)
{
    switch (grouping) {
    case Grouping::None:
        return ListToolbar::tr("none", "grouping");
    case Grouping::Pillar:
        return ListToolbar::tr("pillar", "grouping");
    case Grouping::Status:
        return ListToolbar::tr("status", "grouping");
    case Grouping::LeadUnitedStates:
        return ListToolbar::tr("U.S. lead", "grouping");
    case Grouping::LeadMexico:
        return ListToolbar::tr("Mexican lead", "grouping");
    }
    Q_UNREACHABLE();
}

} // namespace acuerdo
