// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/formatting.h"
#include "ui/recommendations/details.h"
#include "ui/recommendations/section.h"

namespace acuerdo {

class Store;

/// What a recommendation's status and outcome rest on: its charts, drawn small, and links with their stance.
class EvidenceSection : public Section
{
    Q_OBJECT

public:
    explicit EvidenceSection(QWidget *parent = nullptr);
    void show(const Store &store, const Details &details, const Formatting &formatting, QDate asOf,
              const QString &readOnlyReason);

Q_SIGNALS:
    void evidenceChosen(acuerdo::EvidenceId id, QWidget *anchor);
    void chartChosen(acuerdo::ChartId id);
    /// A person wants to link evidence.
    void addRequested(QWidget *anchor);
    /// A person looked for evidence and found none.
    void searchRequested();

private:
    void showChart(const Store &store, const LinkedChart &linked, const Formatting &formatting, QDate asOf);
    void showLink(const Details &details, const EvidenceLink &link, const Formatting &formatting);

    void showOutcomes(const Store &store, const Details &details, const Formatting &formatting, QDate asOf);

    FlatButton *m_add;
    FlatButton *m_foundNone;
};

} // namespace acuerdo
