// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

namespace acuerdo {

class Session;

/// Whether the history of the open workspace is whole from its first entry to its last. Looked into off the main
/// thread, over a connection of its own.
class SealCheck : public QObject
{
    Q_OBJECT

public:
    enum class State { Unknown, Checking, Whole, Broken, Unreadable };

    explicit SealCheck(Session &session);

    State state() const { return m_state; }
    /// The first broken entry; 0 for none.
    qint64 brokenSeq() const { return m_brokenSeq; }
    /// A sentence about a broken or unreadable history; empty when it is whole.
    const QString &message() const { return m_message; }
    /// Looks again. An answer about a workspace that is no longer open is dropped.
    void run();

Q_SIGNALS:
    void changed();

private:
    struct Answer {
        State state = State::Unknown;
        qint64 brokenSeq = 0;
        QString message{};
    };
    static Answer look(const QString &path);
    void take(const Answer &answer);

    Session &m_session;
    State m_state = State::Unknown;
    qint64 m_brokenSeq = 0;
    QString m_message;
};

} // namespace acuerdo
