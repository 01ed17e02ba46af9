// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/history_entry.h"
#include "core/edit/commands.h"
#include "core/store/change.h"
#include "core/store/store.h"

#include <QObject>

#include <optional>

namespace acuerdo {

/// What perform(), undo() and redo() did.
struct Receipt {
    qint64 seq = 0; ///< Of the history entry; 0 when the command changed nothing, and nothing was written.
    QString action{};
    QString subject{};
    Change change{};
};

/// What undo or redo would do next: an entry of the history, for the menu's text.
struct NextStep {
    qint64 seq = 0;
    QString action{};
    QString subject{};
};

/// An open workspace: the one place that writes and says what changed.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// A new workspace file from the bundled or any other data package is made by readPackage() in core/exchange.
    static Result<std::unique_ptr<Workspace>> open(const QString &path, Access access = Access::ReadWrite);
    /// A workspace with Acuerdo's own status words and nothing else.
    static Result<std::unique_ptr<Workspace>> createEmpty(const QString &path, const WorkspaceInfo &info);
    explicit Workspace(Store store);
    ~Workspace() override;

    const Store &store() const { return m_store; }
    /// See Store::keepChangesInMemory().
    Result<Done> keepChangesInMemory() { return m_store.keepChangesInMemory(); }
    bool isReadOnly() const { return m_store.isReadOnly(); }
    /// The day it is in the workspace's time zone.
    QDate today() const;

    /// Checks `command`, writes it with its history entry in one transaction, and tells by changed(). On failure
    /// nothing is written.
    Result<Receipt> perform(const Command &command, const Author &author);
    /// Takes back the last change that is not taken back yet, whoever made it and whenever. Declines, with the reason,
    /// when a row no longer holds what that change wrote.
    Result<Receipt> undo(const Author &author);
    Result<Receipt> redo(const Author &author);
    /// Takes back one entry of the history, if nothing later touched the same rows.
    Result<Receipt> undoEntry(qint64 seq, const Author &author);
    std::optional<NextStep> nextUndo() const;
    std::optional<NextStep> nextRedo() const;

    /// Looks whether another program has committed, and tells by changed() if so. Cheap: call it often.
    void checkForForeignChanges();
    /// While this program writes through a connection of its own, nobody looks: the file may be locked.
    void setWritingElsewhere(bool isWriting) { m_isWritingElsewhere = isWriting; }
    /// What this program has committed through another connection: tells by changed() that all is to be read again.
    void adopt(const Receipt &receipt);

Q_SIGNALS:
    void changed(const acuerdo::Change &change);

private:
    template<typename Write>
    Result<Receipt> write(const Author &author, Write &&apply);
    Result<Receipt> writeStep(qint64 seq, bool back, const Author &author);

    Store m_store;
    quint32 m_dataVersion = 0;
    bool m_isWritingElsewhere = false;
};

} // namespace acuerdo
