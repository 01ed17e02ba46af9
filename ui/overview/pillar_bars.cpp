// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/pillar_bars.h"

#include "core/domain/formatting.h"
#include "ui/theme/drawings.h"
#include "ui/theme/painting.h"
#include "ui/theme/typography.h"

#include <QBoxLayout>
#include <QMouseEvent>
#include <QPainter>

namespace acuerdo {
namespace {

constexpr int margin = 16;
constexpr int barHeight = 24;
constexpr int glyphSize = 12;
constexpr int segmentGap = 2;

QString isWord(StatusRole role)
{
    switch (role) {
    case StatusRole::Idle:
        return QStringLiteral("is:not-begun");
    case StatusRole::Moving:
        return QStringLiteral("is:moving");
    case StatusRole::Stuck:
        return QStringLiteral("is:stalled");
    case StatusRole::Achieved:
        return QStringLiteral("is:achieved");
    case StatusRole::Closed:
        return QStringLiteral("is:closed -is:reversed");
    case StatusRole::Back:
        return QStringLiteral("is:reversed");
    }
    Q_UNREACHABLE();
}

QString spokenTally(const Tally &tally, const Wording &wording)
{
    QStringList parts;
    for (const StatusRole role : rolesInOrder) {
        if (tally.of(role) > 0)
            parts += QStringLiteral("%1 %2").arg(tally.of(role)).arg(label(role, wording).toLower());
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString familyGlyph(StatusRole role)
{
    switch (role) {
    case StatusRole::Idle:
        return QStringLiteral("status-not-started");
    case StatusRole::Moving:
        return QStringLiteral("status-under-way");
    case StatusRole::Stuck:
        return QStringLiteral("status-stalled");
    case StatusRole::Achieved:
        return QStringLiteral("status-implemented");
    case StatusRole::Closed:
        return QStringLiteral("status-not-implemented");
    case StatusRole::Back:
        return QStringLiteral("status-reversed");
    }
    Q_UNREACHABLE();
}

PillarBar::PillarBar(QWidget *parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PillarBar::show(const Pillar &pillar, const QString &name, const Tally &tally, const QString &spoken)
{
    m_pillar = pillar;
    m_name = name;
    m_tally = tally;
    setAccessibleName(QStringLiteral("%1, %2: %3").arg(name).arg(tally.total).arg(spoken));
    setToolTip(accessibleName());
    update();
}

void PillarBar::setLook(const Look &look)
{
    m_look = look;
    update();
}

QSize PillarBar::sizeHint() const
{
    return {200, Typography::current().length(32)};
}

int PillarBar::barLeft(const Look &look)
{
    return margin + 12 + look.nameWidth + 16 + look.numberWidth + 12;
}

QRect PillarBar::barRect() const
{
    const int left = barLeft(m_look);
    const int high = Typography::current().length(barHeight);
    return {left, (height() - high) / 2, width() - margin - left, high};
}

std::vector<PillarBar::Segment> PillarBar::segments(double unit) const
{
    const QRect bar = barRect();
    std::vector<Segment> segments;
    double from = bar.left();
    for (const StatusRole role : rolesInOrder) {
        const int count = m_tally.of(role);
        if (count == 0)
            continue;
        const double to = from + count * unit;
        const int left = int(std::lround(from));
        const int wide = std::max(1, int(std::lround(to)) - left - segmentGap);
        segments.push_back({role, count, QRect(left, bar.top(), wide, bar.height())});
        from = to;
    }
    return segments;
}

int PillarBar::numberWidth(int count)
{
    const Typography typography = Typography::current();
    return typography.length(glyphSize) + 3
           + QFontMetrics(typography.font(TextSize::SmallStrong)).horizontalAdvance(QString::number(count));
}

bool PillarBar::holdsNumber(const Segment &segment)
{
    return segment.rect.width() >= numberWidth(segment.count) + 6;
}

int PillarBar::drawnWidth(double unit) const
{
    double drawn = m_tally.total * unit;
    for (const Segment &segment : segments(unit)) {
        if (!holdsNumber(segment))
            drawn += numberWidth(segment.count) + 8;
    }
    return int(std::lround(drawn));
}

void PillarBar::paintSegment(QPainter &painter, const Segment &segment) const
{
    const Theme &theme = Theme::current();
    const Typography typography = Typography::current();
    const bool isHollow = segment.role == StatusRole::Idle;
    const QColor color = theme.status(segment.role);
    painter.fillRect(segment.rect, isHollow ? theme.surface : color);
    if (isHollow) {
        painter.setPen(color);
        painter.drawRect(segment.rect.adjusted(0, 0, -1, -1));
    }
    if (!holdsNumber(segment))
        return;
    const int glyph = typography.length(glyphSize);
    const QColor ink = isHollow ? color : theme.surface;
    const int left = segment.rect.left() + std::min(6, (segment.rect.width() - numberWidth(segment.count)) / 2);
    paintGlyph(painter, QRect(left, segment.rect.center().y() - glyph / 2 + 1, glyph, glyph), familyGlyph(segment.role),
               ink);
    paintText(painter, segment.rect.adjusted(left - segment.rect.left() + glyph + 3, 0, 6, 0),
              QString::number(segment.count), typography.font(TextSize::SmallStrong), ink);
}

void PillarBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const Typography typography = Typography::current();
    QPainter painter(this);
    if (underMouse())
        painter.fillRect(rect(), theme.hover);
    paintPillarBar(painter, QRect(margin, 0, width() - 2 * margin, height()), theme.pillar(m_pillar));
    const QFont body = typography.font(TextSize::Body);
    paintText(painter, QRect(margin + 12, 0, m_look.nameWidth, height()), m_name, body, theme.text);
    paintText(painter, QRect(margin + 12 + m_look.nameWidth + 16, 0, m_look.numberWidth, height()),
              QString::number(m_tally.total), body, theme.muted);
    int end = barRect().left();
    const std::vector<Segment> all = segments(m_look.unit);
    for (const Segment &segment : all) {
        paintSegment(painter, segment);
        end = segment.rect.right() + 8;
    }
    // What was too narrow for its number says it at the end of the bar.
    const int glyph = typography.length(glyphSize);
    for (const Segment &segment : all) {
        if (holdsNumber(segment))
            continue;
        const QColor color = theme.status(segment.role);
        const int wide = numberWidth(segment.count);
        paintGlyph(painter, QRect(end, (height() - glyph) / 2, glyph, glyph), familyGlyph(segment.role), color);
        paintText(painter, QRect(end + glyph + 3, 0, wide - glyph, height()), QString::number(segment.count),
                  typography.font(TextSize::SmallStrong), color);
        end += wide + 8;
    }
    if (hasFocus())
        paintFocusRing(painter, rect().adjusted(4, 0, -4, 0));
}

void PillarBar::mouseReleaseEvent(QMouseEvent *event)
{
    for (const Segment &segment : segments(m_look.unit)) {
        if (isDown() && segment.rect.contains(event->position().toPoint())) {
            setDown(false);
            Q_EMIT roleClicked(segment.role);
            return;
        }
    }
    QAbstractButton::mouseReleaseEvent(event);
}

PillarBars::PillarBars(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 8, 0, 8);
    m_rows->setSpacing(0);
    m_rows->addStretch();
}

void PillarBars::show(const QList<Pillar> &pillars, const Counts &counts, Language language)
{
    const Wording wording(language);
    const QFontMetrics metrics(Typography::current().font(TextSize::Body));
    m_widestName = 0;
    m_most = 1;
    for (const Pillar &pillar : pillars) {
        m_widestName = std::max(m_widestName, metrics.horizontalAdvance(pillar.title.shown(language)) + 1);
        m_most = std::max(m_most, counts.of(pillar.id).total);
    }
    while (m_bars.size() > pillars.size())
        delete m_bars.takeLast();
    while (m_bars.size() < pillars.size()) {
        auto *bar = new PillarBar(this);
        m_rows->insertWidget(int(m_bars.size()), bar);
        m_bars.append(bar);
    }
    for (qsizetype at = 0; at < pillars.size(); ++at) {
        const Tally tally = counts.of(pillars.at(at).id);
        PillarBar *bar = m_bars.at(at);
        bar->show(pillars.at(at), pillars.at(at).title.shown(language), tally, spokenTally(tally, wording));
        const QString query = QStringLiteral("pillar:") + pillars.at(at).key;
        bar->disconnect(this);
        connect(bar, &PillarBar::clicked, this, [this, query] { Q_EMIT filterAsked(query); });
        connect(bar, &PillarBar::roleClicked, this,
                [this, query](StatusRole role) { Q_EMIT filterAsked(query + u' ' + isWord(role)); });
    }
    scale();
}

// One scale for all bars: the longest of them, with what stands at its end, fits.
void PillarBars::scale()
{
    PillarBar::Look look;
    const QFontMetrics metrics(Typography::current().font(TextSize::Body));
    look.numberWidth = metrics.horizontalAdvance(QString::number(m_most));
    look.nameWidth = std::min(m_widestName, width() * 2 / 5);
    const int space = width() - margin - PillarBar::barLeft(look);
    const auto fits = [&](double unit) {
        return std::ranges::all_of(m_bars, [&](const PillarBar *bar) { return bar->drawnWidth(unit) <= space; });
    };
    look.unit = double(space) / m_most;
    while (look.unit > 1 && !fits(look.unit))
        look.unit -= 0.25;
    for (PillarBar *bar : m_bars)
        bar->setLook(look);
}

void PillarBars::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    scale();
}

void FamilyLegend::setFamilies(const QList<StatusRole> &roles, const QStringList &words)
{
    m_roles = roles;
    m_words = words;
    updateGeometry();
    update();
}

QSize FamilyLegend::sizeHint() const
{
    const Typography typography = Typography::current();
    const QFontMetrics metrics(typography.font(TextSize::Small));
    int width = 0;
    for (const QString &word : m_words)
        width += typography.length(glyphSize) + 6 + metrics.horizontalAdvance(word) + 14;
    return {std::max(0, width - 14), typography.lineHeight(TextSize::Small)};
}

void FamilyLegend::paintEvent(QPaintEvent *)
{
    if (width() < sizeHint().width())
        return;
    const Theme &theme = Theme::current();
    const Typography typography = Typography::current();
    const QFont font = typography.font(TextSize::Small);
    const int glyph = typography.length(glyphSize);
    QPainter painter(this);
    int left = 0;
    for (qsizetype at = 0; at < m_roles.size(); ++at) {
        paintGlyph(painter, QRect(left, (height() - glyph) / 2, glyph, glyph), familyGlyph(m_roles.at(at)),
                   theme.status(m_roles.at(at)));
        left += glyph + 6;
        const int word = QFontMetrics(font).horizontalAdvance(m_words.at(at));
        paintText(painter, QRect(left, 0, word + 1, height()), m_words.at(at), font, theme.text);
        left += word + 14;
    }
}

} // namespace acuerdo
