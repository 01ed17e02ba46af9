// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/commands.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace acuerdo {

class Session;

/// Which recommendations a piece of evidence bears on: for each its stance and a note, both to be changed, and a way to
/// take it off; below, the code of another one.
class EvidenceLinks : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceLinks(Session &session, QWidget *parent = nullptr);

    void show(const QList<EvidenceLink> &links);
    /// A link that is not in the file yet.
    void add(RecommendationId id);
    /// Links that the file does not have yet.
    QList<EvidenceLink> added() const;
    /// What became of those that it has.
    QList<Command> changes() const;

Q_SIGNALS:
    void failed(const QString &sentence);

private:
    struct Row {
        EvidenceLink before{};
        QWidget *line = nullptr;
        QComboBox *stance = nullptr;
        QLineEdit *note = nullptr;
        bool removed = false;
    };
    void addRow(const EvidenceLink &link);
    EvidenceLink linkOf(const Row &row) const;
    void addTyped();

    Session &m_session;
    QWidget *m_lines;
    QLineEdit *m_code;
    QList<Row> m_rows;
};

} // namespace acuerdo
