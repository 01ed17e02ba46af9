// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/formatting.h"
#include "ui/recommendations/details.h"

#include <QWidget>

namespace acuerdo {

/// One status update in the detail: glyph on a time line, date, status, side, author, reason, and what it rests on.
class UpdateRow : public QWidget
{
    Q_OBJECT

public:
    UpdateRow(const Details &details, const StatusUpdate &update, bool isLast, const Formatting &formatting,
              QWidget *parent = nullptr);

Q_SIGNALS:
    /// A person asks for a piece of evidence.
    void evidenceChosen(acuerdo::EvidenceId id, QWidget *anchor);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StatusWord m_word;
    bool m_isLast;
};

/// "Federal Register · primary document": evidence on one line.
QString evidenceLine(const Evidence &evidence, Verification verification, const Wording &wording);
/// Title, date, address: evidence in a tooltip.
QString evidenceHint(const Evidence &evidence, const Formatting &formatting);

} // namespace acuerdo
