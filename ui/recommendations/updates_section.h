// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/formatting.h"
#include "ui/recommendations/details.h"
#include "ui/recommendations/section.h"

namespace acuerdo {

/// The status updates of a recommendation, newest first; all of them on demand.
class UpdatesSection : public Section
{
    Q_OBJECT

public:
    explicit UpdatesSection(QWidget *parent = nullptr);
    void show(const Details &details, const Formatting &formatting);

Q_SIGNALS:
    void evidenceChosen(acuerdo::EvidenceId id, QWidget *anchor);

private:
    void fill();

    FlatButton *m_all;
    Details m_details;
    Language m_language = Language::English;
    bool m_showsAll = false;
};

} // namespace acuerdo
