// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/evidence.h"
#include "ui/recommendations/popover.h"

namespace acuerdo {

class Formatting;

/// A piece of evidence in full: where it comes from, what it says, and where its link leads before it is followed.
class EvidenceCard : public Popover
{
    Q_OBJECT

public:
    EvidenceCard(const Evidence &evidence, const Formatting &formatting, QWidget *host);
    /// The same for an address alone.
    EvidenceCard(const QString &title, const QString &url, QWidget *host);

    /// Opens below `anchor`, and goes for good when it closes.
    void open(QWidget *anchor);
    QSize sizeHint() const override;

Q_SIGNALS:
    /// A person wants the whole of it: all fields, links, the attached copy, citations.
    void editRequested();

private:
    void begin();
    void addLine(const QString &text, bool isMuted);
    void addLink(const QString &url);

    QWidget *m_first = nullptr;
};

} // namespace acuerdo
