// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/typography.h"

#include <QFrame>
#include <QLabel>

class QHBoxLayout;
class QVBoxLayout;

namespace acuerdo {

/// A label of plain text in one of the type sizes, in the text or the muted colour; follows theme and text size by
/// itself. Data is always shown by this one, never by a QLabel that might read it as rich text.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Ink { Text, Muted, Accent, OnAccent };
    explicit TextLabel(TextSize size, Ink ink = Ink::Text, QWidget *parent = nullptr);
    void setInk(Ink ink);
    void setTextSize(TextSize size);

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();
    TextSize m_size;
    Ink m_ink;
    bool m_isStyling = false;
};

/// A surface with a hairline around it, 4 px corners, and a head of 40 px with its name in bold.
class Panel : public QFrame
{
    Q_OBJECT

public:
    explicit Panel(QWidget *parent = nullptr);
    void setTitle(const QString &title);
    /// To the right of the title.
    QHBoxLayout *head() const { return m_head; }
    /// Below the head; no margins.
    QVBoxLayout *body() const { return m_body; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    TextLabel *m_title;
    QWidget *m_headWidget;
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
};

} // namespace acuerdo
