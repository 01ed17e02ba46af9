// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/words.h"
#include "ui/theme/panel.h"

#include <QAbstractButton>

namespace acuerdo {

/// Text that can be pressed: a value that opens its editor, or a link. One line, elided with the whole as tooltip; an
/// icon may stand before it. Hover tints, focus rings.
class FlatButton : public QAbstractButton
{
    Q_OBJECT

public:
    /// The tint and the ring of focus reach this far around the text.
    static constexpr int halo = 4;

    explicit FlatButton(TextSize size, TextLabel::Ink ink = TextLabel::Ink::Text, QWidget *parent = nullptr);

    void setIconName(const QString &icon);
    /// A second, muted word after the text.
    void setSuffix(const QString &suffix);
    /// In the colour of a family of statuses, for what is late; none: the usual one.
    void setRole(std::optional<StatusRole> role);
    /// What the tooltip says before anything else; the text itself comes when it is elided.
    void setHint(const QString &hint);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int textLeft() const;
    int suffixWidth() const;
    bool isElided() const;

    TextSize m_size;
    TextLabel::Ink m_ink;
    QString m_icon;
    QString m_suffix;
    QString m_hint;
    std::optional<StatusRole> m_role;
};

} // namespace acuerdo
