// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QListWidget;

namespace acuerdo {

class SmallButton;

/// Choose some of a list of words, and their order: what is ticked, from the top. Space ticks, Alt+Up and Alt+Down (or
/// dragging) move.
class OrderedChoice : public QWidget
{
    Q_OBJECT

public:
    struct Option {
        QString key{};
        QString word{};
    };

    explicit OrderedChoice(QWidget *parent = nullptr);

    /// Those chosen first, in their order; then the rest.
    void setOptions(const QList<Option> &options, const QStringList &chosen);
    /// Keys of what is ticked, from the top.
    QStringList chosen() const;
    void setName(const QString &name);
    QListWidget &list() const { return *m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void move(int steps);
    void showMoves();

    QListWidget *m_list;
    SmallButton *m_up;
    SmallButton *m_down;
};

} // namespace acuerdo
