// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/id.h"
#include "core/domain/words.h"

#include <QDateTime>
#include <QString>

namespace acuerdo {

/// How the tables of one publisher are read, kept so that next year's file needs no question.
struct ImportRecipe {
    ImportRecipeId id{};
    QString key{};
    QString name{};
    ImportKind kind = ImportKind::Figures;
    QString recipe{}; ///< JSON: what was decided about columns, periods, numbers and indicators.
    EvidenceId evidence{};
    bool operator==(const ImportRecipe &) const = default;
};

/// One file that was read in. read = added + changed + unchanged + rejected.
struct ImportRun {
    ImportRunId id{};
    ImportRecipeId recipe{};
    QString fileName{}; ///< Without its folder.
    QString sha256{};   ///< Of the file, in hex.
    QDateTime recorded{};
    QString author{};
    qint64 rowsRead = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    QString report{}; ///< JSON: the rejected cells with their lines and reasons, the revisions from old to new.
    bool operator==(const ImportRun &) const = default;
};

} // namespace acuerdo
