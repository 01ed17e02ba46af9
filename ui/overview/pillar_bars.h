// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/source.h"
#include "core/store/recommendation_list.h"
#include "core/summary/counts.h"

#include <QAbstractButton>
#include <QWidget>

class QVBoxLayout;

namespace acuerdo {

/// The glyph that stands for a family of statuses where no single word is meant.
QString familyGlyph(StatusRole role);

/// One pillar: its name, how many there are, and a bar of how they stand.
class PillarBar : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PillarBar(QWidget *parent = nullptr);

    struct Look {
        int nameWidth = 0;   ///< Of the column of names, the same for all bars.
        int numberWidth = 0; ///< Of the column of totals.
        double unit = 0;     ///< Pixels for one recommendation: the common scale.
    };
    void show(const Pillar &pillar, const QString &name, const Tally &tally, const QString &spoken);
    void setLook(const Look &look);
    /// Width of the bar and of the numbers that stand at its end.
    int drawnWidth(double unit) const;
    /// Where the bar begins, with this look.
    static int barLeft(const Look &look);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void roleClicked(acuerdo::StatusRole role);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    struct Segment {
        StatusRole role;
        int count;
        QRect rect;
    };
    std::vector<Segment> segments(double unit) const;
    static bool holdsNumber(const Segment &segment);
    static int numberWidth(int count);
    QRect barRect() const;
    void paintSegment(QPainter &painter, const Segment &segment) const;

    Pillar m_pillar;
    QString m_name;
    Tally m_tally;
    Look m_look;
};

/// The bars of all pillars on a common scale.
class PillarBars : public QWidget
{
    Q_OBJECT

public:
    explicit PillarBars(QWidget *parent = nullptr);
    void show(const QList<Pillar> &pillars, const Counts &counts, Language language);

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    /// Of a pillar, or of one family in it.
    void filterAsked(const QString &queryText);

private:
    void scale();

    QVBoxLayout *m_rows;
    QList<PillarBar *> m_bars;
    int m_widestName = 0;
    int m_most = 1;
};

/// The families with their glyphs: the head of the panel.
class FamilyLegend : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    void setFamilies(const QList<StatusRole> &roles, const QStringList &words);
    QSize sizeHint() const override;
    /// Where the words have no room it stays empty: the figures above say them too.
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<StatusRole> m_roles;
    QStringList m_words;
};

} // namespace acuerdo
