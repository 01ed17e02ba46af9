// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/chart.h"
#include "core/domain/source.h"
#include "core/domain/status_word.h"

#include <QAbstractButton>

class QVBoxLayout;

namespace acuerdo {

/// What a row says of a recommendation that a chart is linked to.
struct LinkedItem {
    RecommendationId id{};
    QString code{};
    QString title{};
    StatusWord status{};
    ChartRole role = ChartRole::Context;
    Pillar pillar{}; ///< Its colour is the theme's.
};

/// One of them: pillar, code, glyph, title and what the chart is to it. A press goes there.
class LinkedRow : public QAbstractButton
{
    Q_OBJECT

public:
    LinkedRow(const LinkedItem &item, Language language, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    LinkedItem m_item;
    QString m_role;
};

/// The recommendations that a chart bears on, under their head.
class LinkedRecommendations : public QWidget
{
    Q_OBJECT

public:
    explicit LinkedRecommendations(QWidget *parent = nullptr);
    void setItems(const QList<LinkedItem> &items, Language language);

Q_SIGNALS:
    void chosen(acuerdo::RecommendationId id);

private:
    QVBoxLayout *m_rows;
};

} // namespace acuerdo
