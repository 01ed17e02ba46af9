// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/recommendations/flat_button.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace acuerdo {

/// A part of the detail: a small head and what stands below it. Its contents are made anew for each recommendation.
class Section : public QWidget
{
    Q_OBJECT

public:
    explicit Section(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// To the right of the title.
    QHBoxLayout *head() const { return m_head; }
    /// Takes the contents away.
    void clear();
    void add(QWidget *widget);
    /// A link whose text stands under the title's, its tint beside it.
    void addLink(FlatButton *link);
    void addSpace(int pixels);
    /// A line of small muted text: what belongs here while there is nothing.
    void addNote(const QString &text);

private:
    TextLabel *m_title;
    QHBoxLayout *m_head;
    QVBoxLayout *m_rows;
    QWidget *m_contents = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace acuerdo
