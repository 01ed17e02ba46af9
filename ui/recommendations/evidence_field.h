// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/commands.h"

#include <QLineEdit>

namespace acuerdo {

class Formatting;

/// Takes the address of a page that is to be added, or the key, title or address of evidence that is here already,
/// completing it.
class EvidenceField : public QLineEdit
{
    Q_OBJECT

public:
    explicit EvidenceField(QWidget *parent = nullptr);

    void setEvidence(const QList<Evidence> &evidence);
    /// What the text means: evidence to add or to link; nothing while it is empty or not understood.
    std::optional<EvidenceInput> input(QDate today) const;
    bool isUnderstood() const;
    /// How well a status is shown by what the text means.
    Verification verification() const;
    /// A sentence that says what will be added, or why nothing can be.
    QString understood(const Formatting &formatting) const;

private:
    const Evidence *existing() const;

    QList<Evidence> m_evidence;
};

/// An http or https address in `text`, also without its scheme; an invalid one for anything else.
QUrl webAddress(const QString &text);

} // namespace acuerdo
