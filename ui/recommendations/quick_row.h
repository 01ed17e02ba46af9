// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/recommendations/details.h"

#include <QWidget>

class QPushButton;

namespace acuerdo {

class PromptButton;

/// The row of the detail that begins a status update: side, status, "What happened?". It starts the quick update and
/// records nothing itself.
class QuickRow : public QWidget
{
    Q_OBJECT

public:
    explicit QuickRow(QWidget *parent = nullptr);

    void show(const Details &details, Language language, const QString &readOnlyReason);
    Side side() const { return m_side; }
    /// Begins an update of the side that is chosen.
    void start();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A person begins an update of `side`; `status` is the key of a word picked here, or empty.
    void started(acuerdo::Side side, const QString &status);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setSide(Side side);
    void fillSides();
    void fillStatuses();
    bool isOneLine(int width) const;
    void arrange();

    Details m_details;
    Language m_language = Language::English;
    Side m_side = Side::Joint;
    QPushButton *m_sideButton;
    QPushButton *m_statusButton;
    PromptButton *m_prompt;
};

} // namespace acuerdo
