// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/language.h"
#include "ui/shell/split_bar.h"

#include <QTimer>

class QPushButton;

namespace acuerdo {

class Session;
class TextLabel;

/// The bar at the foot of the window: how many there are, whether all is saved and sealed, the language.
class StatusLine : public SplitBar
{
    Q_OBJECT

public:
    explicit StatusLine(Session &session, QWidget *parent = nullptr);
    /// A line in place of the counts, for a while.
    void showMessage(const QString &text);
    void retranslate();

Q_SIGNALS:
    void sealClicked();
    void languageChosen(acuerdo::Language language);

private:
    QString countsText() const;
    void fillLanguageMenu();
    void refreshCounts();
    void refreshSaved();
    void refreshSeal();

    Session &m_session;
    TextLabel *m_counts;
    QPushButton *m_readOnly;
    QPushButton *m_saved;
    QPushButton *m_seal;
    QPushButton *m_language;
    QTimer m_messageTime;
    QString m_message;
};

} // namespace acuerdo
