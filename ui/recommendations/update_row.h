// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/formatting.h"
#include "ui/recommendations/details.h"

#include <QWidget>

class QVBoxLayout;

namespace acuerdo {

/// One status update in the detail: glyph on a time line, date, status, side, author, reason, and what it rests on.
class UpdateRow : public QWidget
{
    Q_OBJECT

public:
    /// `addressees` are all that the update was recorded for.
    UpdateRow(const Details &details, const StatusUpdate &update, const QList<AddresseeId> &addressees, bool isLast,
              const Formatting &formatting, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A person asks for a piece of evidence.
    void evidenceChosen(acuerdo::EvidenceId id, QWidget *anchor);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addEvidence(QVBoxLayout *column, const Evidence &evidence, Verification verification,
                     const Formatting &formatting);

    StatusWord m_word;
    bool m_isLast;
};

/// Whom evidence is from: its publisher, or its title.
QString evidenceOrigin(const Evidence &evidence);
/// Title, date, address: evidence in a tooltip.
QString evidenceHint(const Evidence &evidence, const Formatting &formatting);

} // namespace acuerdo
