// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/typography.h"

#include <QAbstractButton>

class QPainter;

namespace acuerdo {

/// Paints the name of a key in its box, its right edge at `right` and in the middle of `rect`; returns its left edge.
int paintKeyCap(QPainter &painter, const QRect &rect, int right, const QString &key);
/// The width that it takes.
int keyCapWidth(const QString &key);

/// A button that looks like an empty field and names the key that does the same.
class PromptButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PromptButton(QWidget *parent = nullptr);
    void setKey(const QString &key);
    QSize sizeHint() const override;
    /// Without the key.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
};

/// A button whose text is followed by the key that presses it; the primary one is filled with the accent.
class KeyButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit KeyButton(bool isPrimary, QWidget *parent = nullptr);
    void setKey(const QString &key);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_isPrimary;
    QString m_key;
};

} // namespace acuerdo
