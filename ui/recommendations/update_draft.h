// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/words.h"

#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

namespace acuerdo {

/// A status update that was begun and not recorded: nothing typed is lost when its frame, or the program, closes.
struct UpdateDraft {
    QList<Side> sides{};
    QString status{}; ///< Key of a word; empty while none was picked.
    QString reason{};
    QString effective{}; ///< As typed.
    QString evidence{};  ///< As typed.
    bool operator==(const UpdateDraft &) const = default;
};

/// The drafts of one workspace, in the user's settings.
class UpdateDrafts
{
public:
    explicit UpdateDrafts(const QUuid &workspace);

    std::optional<UpdateDraft> draft(const QString &code) const;
    void keep(const QString &code, const UpdateDraft &draft) const;
    void discard(const QString &code) const;

private:
    QString key(const QString &code) const;

    QUuid m_workspace;
};

} // namespace acuerdo
