// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/recommendations/details.h"

#include <QObject>

class QWidget;

namespace acuerdo {

class DetailPanel;
class Session;

/// Opens the editor of whatever a person presses in the detail: forms for one side, the dialog for the item, the card
/// of a piece of evidence.
class ItemEditing : public QObject
{
    Q_OBJECT

public:
    ItemEditing(Session &session, DetailPanel &detail, QWidget *host);

    void editItem();
    void createItem();

Q_SIGNALS:
    void failed(const QString &sentence);
    /// A new recommendation is in the file.
    void created(const QString &code);

private:
    void tick(Action action, bool isDone);

    Session &m_session;
    DetailPanel &m_detail;
    QWidget *m_host;
};

} // namespace acuerdo
