// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/evidence.h"
#include "core/domain/owner.h"
#include "core/domain/source.h"
#include "core/store/recommendation_list.h"
#include "core/store/store.h"

#include <QHash>
#include <QJsonObject>

#include <span>

class QIODevice;

namespace acuerdo {

/// Recommendations as data for other programs: the form of `list`, as JSON and as CSV. Words are keys, owners short
/// names, missing values null (in CSV empty); titles and texts are in one language.
class Register
{
public:
    /// `list` is of the same store, and outlives the register.
    static Result<Register> read(const Store &store, const RecommendationList &list, Language language);

    const RecommendationList &list() const { return m_list; }
    Result<QJsonObject> item(qint32 position) const;

    static QStringList columns();
    Result<QStringList> cells(qint32 position) const;

    /// All items at `positions`, as one JSON array or one CSV table for spreadsheets.
    Result<Done> writeJson(std::span<const qint32> positions, QIODevice &device) const;
    Result<Done> writeCsv(std::span<const qint32> positions, QIODevice &device) const;

    /// Status of one side, or of all of them when none is given; empty for none.
    QString statusKey(qint32 position) const;

private:
    Register(const Store &store, const RecommendationList &list, Language language);
    Result<QStringList> evidenceOf(RecommendationId id) const;
    Result<QJsonObject> addressee(const ListRow &row, const struct Addressee &addressee) const;

    const Store &m_store;
    const RecommendationList &m_list;
    Language m_language;
    QHash<qint32, QString> m_pillars{};
    QHash<OwnerId, QString> m_owners{};
    QHash<EvidenceId, Evidence> m_evidence{};
    QHash<RecommendationId, QStringList> m_indicators{};
};

/// Writes the register of a whole workspace, as of today, to a file: CSV or JSON by the end of its name.
Result<Done> writeRegister(const Store &store, const QString &path, Language language, QDate today);

} // namespace acuerdo
