// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/package_descriptor.h"
#include "core/exchange/package_problems.h"
#include "core/exchange/package_rules.h"
#include "core/store/recorder.h"

namespace acuerdo {

class CellReader;
class CsvTable;
struct ColumnInfo;

/// Reads every table of a data package into a new workspace. As long as nothing is wrong, each row goes to the recorder
/// as soon as it is read; from the first problem on the rows are only checked.
class PackageReader
{
public:
    PackageReader(const PackageFiles &files, const PackageDescriptor &descriptor, Recorder &recorder);

    /// Fails with everything that is wrong with the package.
    Result<Done> read();
    /// Whether the package brought its own history, which must then be committed as it is.
    bool hasHistory() const;

private:
    std::unique_ptr<CsvTable> open(const QString &table, const QList<ColumnInfo> &columns);
    void checkTableNames();
    template<typename Row>
    void readTable();
    template<typename Row>
    void readRow(CsvTable &table, CellReader &cells, Row &row);
    void nameOwners();
    void readAttachments();
    Result<QByteArray> attachedContent(const QString &sha256) const;
    void readHistory();
    void addFileProblem(const QString &file, const QString &what);

    const PackageFiles &m_files;
    const PackageDescriptor &m_descriptor;
    Recorder &m_recorder;
    PackageProblems m_problems;
    PackageRules m_rules;
    PackageKeys m_ownerKeys; ///< owners.csv refers to its own rows, also to later ones.
    QSet<QString> m_attachments;
};

} // namespace acuerdo
