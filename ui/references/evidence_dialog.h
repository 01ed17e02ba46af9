// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/evidence.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace acuerdo {

class EvidenceForm;
class EvidenceLinks;
class Session;

/// Makes or edits a piece of evidence: its fields, what it bears on, the attached copy, its link and its citations. A
/// mistake is said in the dialog, and what was typed stays.
class EvidenceDialog : public QDialog
{
    Q_OBJECT

public:
    /// New evidence, linked to a recommendation when there is one. Of the kind Search: looked for, found none.
    EvidenceDialog(Session &session, EvidenceKind kind, RecommendationId recommendation, QWidget *parent = nullptr);
    EvidenceDialog(Session &session, const Evidence &evidence, QWidget *parent = nullptr);

    /// Attaches a file when the evidence is saved.
    void chooseFile(const QString &path);
    /// Writes the attached copy out.
    void saveCopy(const QString &path);

Q_SIGNALS:
    void saved(acuerdo::EvidenceId id);

private:
    void build(const QString &title);
    QWidget *makeFileRow();
    void updateFile();
    void askForFile();
    void askWhereToSave();
    void showLink();
    void save();
    bool writeEvidence();
    bool writeFile();
    bool failWith(const QString &sentence);

    Session &m_session;
    Evidence m_before{};
    EvidenceForm *m_form;
    EvidenceLinks *m_links;
    QLabel *m_message = nullptr;
    QLabel *m_file = nullptr;
    QPushButton *m_attach = nullptr;
    QPushButton *m_saveCopy = nullptr;
    QPushButton *m_takeOff = nullptr;
    QString m_path{}; ///< Of a file to attach.
};

} // namespace acuerdo
