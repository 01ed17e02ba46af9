// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/id.h"
#include "core/domain/partial_date.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <algorithm>

namespace acuerdo {

/// What a summary is made of, under a name: sections, order, texts.
struct SummaryTemplate {
    SummaryTemplateId id{};
    QString key{};
    QString name{};
    QString definition{}; ///< JSON.
    bool operator==(const SummaryTemplate &) const = default;
};

/// A summary that was sent off: frozen with its number, its date and its figures. The next one starts from it.
struct IssuedSummary {
    IssuedSummaryId id{};
    int number = 0; ///< 1, 2, 3, … in the workspace.
    QDateTime issued{};
    PartialDate asOf{};
    PartialDate from{};    ///< The date that its changes are counted from; none for none.
    QString templateKey{}; ///< Of the template it was made with; empty for the usual one.
    QString language{};    ///< "en" or "es".
    QString query{};       ///< Which recommendations it is about; empty for all.
    QString title{};
    QString author{};
    QString document{}; ///< JSON of the document as it was sent off.
    QString figures{};  ///< JSON of its counts, for comparing with the next.
    QString sha256{};   ///< Of `document`, in hex.
    bool operator==(const IssuedSummary &) const = default;
};

/// The number that the next summary gets.
inline int nextNumber(const QList<IssuedSummary> &issued)
{
    int last = 0;
    for (const IssuedSummary &one : issued)
        last = std::max(last, one.number);
    return last + 1;
}

} // namespace acuerdo
