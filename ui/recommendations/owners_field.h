// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/owner.h"
#include "core/domain/result.h"

#include <QLineEdit>

namespace acuerdo {

/// Takes owners by their short names with commas between, completing each.
class OwnersField : public QLineEdit
{
    Q_OBJECT

public:
    explicit OwnersField(const QHash<OwnerId, Owner> &owners, QWidget *parent = nullptr);

    void setOwners(const QList<OwnerId> &owners);
    /// The owners typed; an error that names the first one that is not known.
    Result<QList<OwnerId>> owners() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString lastName() const;
    void complete(const QString &name);

    QHash<OwnerId, Owner> m_owners;
    QCompleter *m_completer;
};

} // namespace acuerdo
