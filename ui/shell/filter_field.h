// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/query/query.h"

#include <QFrame>
#include <QLineEdit>
#include <QTimer>

namespace acuerdo {

class Session;

/// A query that could not be read: its text with the wrong place underlined, and the sentence below.
class QueryMessage : public QFrame
{
    Q_OBJECT

public:
    explicit QueryMessage(QWidget *parent);
    void show(const QString &query, const QueryError &error);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_query;
    QueryError m_error;
};

/// The filter of the top bar: what is typed reaches the session 40 ms after the last key. A text that is no query shows
/// its message below, and the list stays.
class FilterField : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterField(Session &session, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void retranslate();
    /// The message below the field while the text is no query.
    const QueryMessage *message() const { return m_message; }

Q_SIGNALS:
    /// Enter or Down: on to the list.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool apply();
    void showMessage(const QueryError &error);

    Session &m_session;
    QTimer m_pause;
    QueryMessage *m_message;
    QAction *m_clear;
};

} // namespace acuerdo
