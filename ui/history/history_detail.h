// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/history_entry.h"

#include <QScrollArea>

class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace acuerdo {

class HistoryWords;
class TextLabel;

/// One entry of the history in full: every field with its before and after, its seal, and the way to take it back.
class HistoryDetail : public QScrollArea
{
    Q_OBJECT

public:
    explicit HistoryDetail(QWidget *parent = nullptr);

    /// `refusal` is why the entry cannot be taken back now; empty when it can. `hasItem`: its subject is a
    /// recommendation that can be shown.
    void showEntry(const HistoryEntry &entry, const HistoryWords &words, const QString &refusal, bool hasItem);
    void clear();
    void retranslate();

Q_SIGNALS:
    void undoAsked(qint64 seq);
    void itemAsked(const QString &code);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrangeButtons();
    void addRows(const HistoryEntry &entry, const HistoryWords &words);

    HistoryEntry m_entry;
    TextLabel *m_empty;
    QWidget *m_content;
    TextLabel *m_title;
    TextLabel *m_meta;
    TextLabel *m_reverses;
    QPushButton *m_undo;
    QPushButton *m_item;
    QBoxLayout *m_buttons;
    TextLabel *m_refusal;
    QVBoxLayout *m_rows;
    TextLabel *m_seal;
};

} // namespace acuerdo
