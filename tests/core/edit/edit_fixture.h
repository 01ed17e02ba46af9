// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/workspace.h"
#include "tests/core/store/sample_workspace.h"

#include <QDir>
#include <QFileInfo>

namespace acuerdo {

/// The sample in an open workspace, in a file of its own.
struct EditFixture {
    // In memory where the system has room for files there: these tests ask about rows, not about the disk.
    QTemporaryDir folder{QFileInfo(QStringLiteral("/dev/shm")).isWritable()
                             ? QStringLiteral("/dev/shm/acuerdo-XXXXXX")
                             : QDir::tempPath() + QStringLiteral("/acuerdo-XXXXXX")};
    QString path{};
    Sample sample{};
    std::unique_ptr<Workspace> workspace{};
    Author ana{QStringLiteral("Ana")};

    /// An error when the sample could not be made.
    Result<Done> make()
    {
        path = folder.filePath(QStringLiteral("w.acuerdo"));
        ACUERDO_TRY_VALUE(made, createSample(path));
        sample = made;
        ACUERDO_TRY_VALUE(opened, Workspace::open(path));
        workspace = std::move(opened);
        return Done{};
    }

    const Store &store() const { return workspace->store(); }
    const Recommendation &first() const { return sample.recommendations[0]; }
    Result<Receipt> perform(const Command &command) const { return workspace->perform(command, ana); }

    SetStatus setStatus(const char *status, const char *effective = "") const
    {
        return {.recommendation = first().id,
                .sides = {Side::Mexico},
                .status = QString::fromLatin1(status),
                .reason = {QStringLiteral("Because"), QStringLiteral("Porque")},
                .effective = PartialDate::parse(QString::fromLatin1(effective)).value_or(PartialDate())};
    }

    /// Every row of every table but the history, as text: what undo has to bring back.
    QString dump() const
    {
        QString text;
        for (const char *table :
             {"evidence",      "source",           "pillar",    "status_word",     "owner",       "recommendation",
              "part",          "relation",         "addressee", "addressee_owner", "target_date", "response_update",
              "status_update", "update_evidence",  "action",    "evidence_link",   "indicator",   "vintage",
              "observation",   "indicator_target", "chart",     "chart_series",    "chart_note",  "chart_link",
              "saved_view",    "attachment",       "workspace", "import_recipe",   "import_run",  "summary_template",
              "issued_summary"}) {
            Statement rows =
                store().database().prepare((std::string("SELECT * FROM ") + table + " ORDER BY 1, 2").c_str());
            text += QString::fromLatin1(table) + u'\n';
            while (rows.next().value()) {
                for (int column = 0; column < rows.columnCount(); ++column)
                    text += rows.text(column) + u'|';
                text += u'\n';
            }
        }
        return text;
    }
};

/// Compares the sentence of a refused command, and that nothing at all was written.
#define VERIFY_REFUSED(fixture, command, says)                                                                         \
    do {                                                                                                               \
        const QString dumpBefore = (fixture).dump();                                                                   \
        const auto entriesBefore = history((fixture).store())->size();                                                 \
        const auto refused = (fixture).perform(command);                                                               \
        QVERIFY(!refused);                                                                                             \
        QVERIFY2(refused.error().message.contains(QString::fromUtf8(says)), qPrintable(refused.error().message));      \
        QVERIFY2(refused.error().message.contains(QStringLiteral("Nothing was changed"))                               \
                     || refused.error().message.contains(QStringLiteral("no longer")),                                 \
                 qPrintable(refused.error().message));                                                                 \
        QCOMPARE((fixture).dump(), dumpBefore);                                                                        \
        QCOMPARE(history((fixture).store())->size(), entriesBefore);                                                   \
    } while (false)

} // namespace acuerdo
