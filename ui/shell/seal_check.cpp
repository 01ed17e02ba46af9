// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/seal_check.h"

#include "core/store/reading.h"
#include "ui/shell/session.h"

#include <QFutureWatcher>
#include <QtConcurrent>

namespace acuerdo {

SealCheck::SealCheck(Session &session)
    : QObject(&session)
    , m_session(session)
{}

SealCheck::Answer SealCheck::look(const QString &path)
{
    const Result<Store> store = Store::open(path, Access::ReadOnly);
    if (!store)
        return {State::Unreadable, 0, store.error().message};
    const auto broken = verifyHistory(*store);
    if (!broken)
        return {State::Unreadable, 0, broken.error().message};
    if (*broken)
        return {State::Broken, (*broken)->seq, (*broken)->message};
    return {State::Whole};
}

void SealCheck::run()
{
    if (!m_session.isOpen() || m_state == State::Checking)
        return;
    m_state = State::Checking;
    Q_EMIT changed();
    const QString path = m_session.store().path();
    auto *watcher = new QFutureWatcher<Answer>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        watcher->deleteLater();
        m_state = State::Unknown;
        if (m_session.isOpen() && m_session.store().path() == path)
            take(watcher->result());
        else
            run();
    });
    watcher->setFuture(QtConcurrent::run(&SealCheck::look, path));
}

void SealCheck::take(const Answer &answer)
{
    m_state = answer.state;
    m_brokenSeq = answer.brokenSeq;
    m_message = answer.message;
    Q_EMIT changed();
}

} // namespace acuerdo
