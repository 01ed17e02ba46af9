// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/formatting.h"
#include "ui/recommendations/details.h"

#include <QWidget>

namespace acuerdo {

class Section;

/// What does not change from week to week: the completion test, parts, relations, tags, and the place in the source.
class BackgroundSection : public QWidget
{
    Q_OBJECT

public:
    explicit BackgroundSection(QWidget *parent = nullptr);
    void show(const Details &details, const Formatting &formatting);

Q_SIGNALS:
    void itemChosen(acuerdo::RecommendationId id);
    /// A person asks for everything with this tag.
    void tagChosen(const QString &tag);
    void sourceChosen(const QString &url, QWidget *anchor);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showParts(const Details &details, const Formatting &formatting);
    void showRelations(const Details &details, const Formatting &formatting);
    void showTags(const Details &details);
    void showPlace(const Details &details, const Formatting &formatting);

    Section *m_doneWhen;
    Section *m_parts;
    Section *m_relations;
    Section *m_tags;
    Section *m_place;
};

} // namespace acuerdo
