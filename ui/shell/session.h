// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/source.h"
#include "core/edit/workspace.h"
#include "core/query/query.h"
#include "core/store/recommendation_list.h"

#include <QObject>

#include <memory>
#include <optional>

namespace acuerdo {

class SealCheck;

/// Rows of lists: 40 px with titles on two lines, or 32 px on one.
enum class Density { Comfortable, Compact };

/// What all pages share: the open workspace, the list of its recommendations, the filter, the language and the day it
/// is looked at from. Pages talk to the session alone; nothing else on the screen holds the workspace.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    /// Opens a workspace in place of the one that is open. On failure that one stays.
    Result<Done> open(const QString &path, Access access = Access::ReadWrite);
    Result<Done> show(std::unique_ptr<Workspace> workspace);

    // What follows up to the signals may be asked only while a workspace is open.
    bool isOpen() const { return m_workspace != nullptr; }
    Workspace &workspace() const { return *m_workspace; }
    const Store &store() const { return m_workspace->store(); }
    /// All recommendations as they stand on the day looked at; read again by itself.
    const RecommendationList &list() const { return *m_list; }
    const WorkspaceInfo &info() const { return m_info; }
    const QList<Pillar> &pillars() const { return m_pillars; }
    const QList<Source> &sources() const { return m_sources; }
    const QueryNames &queryNames() const { return m_names; }
    /// The pillar of a row; the first one when it is unknown.
    const Pillar &pillarOf(const ListRow &row) const;

    /// Whether changes are refused, and the reason as a sentence: a read-only file, or a past day being looked at.
    bool isReadOnly() const { return !readOnlyReason().isEmpty(); }
    QString readOnlyReason() const;
    Result<Receipt> perform(const Command &command);
    /// What was committed through another connection, off the main thread (see Workspace::adopt()).
    void adopt(const Receipt &receipt);
    Result<Receipt> undo();
    Result<Receipt> redo();
    Result<Receipt> undoEntry(qint64 seq);
    /// "Undo status of TRD-01"; empty when there is nothing to undo.
    QString undoText() const;
    QString redoText() const;
    /// When the last change of this window was committed; invalid before the first.
    QDateTime lastSaved() const { return m_lastSaved; }

    Language language() const { return m_language; }
    /// Also installs the texts for tr(): every widget gets QEvent::LanguageChange.
    void setLanguage(Language language);

    /// The past day looked at; invalid for today.
    QDate asOf() const { return m_asOf; }
    void setAsOf(QDate day);
    /// Today in the workspace's time zone, or the day that setClock() fixed.
    QDate today() const;
    /// The day that statuses are shown of: asOf(), or today().
    QDate statusDate() const { return m_asOf.isValid() ? m_asOf : today(); }
    /// Fixes the day it is, so that pictures of the program do not change with the calendar.
    void setClock(QDate day);

    /// The filter of the top bar. A text that is no query gives its error, and the filter stays as it was.
    std::optional<QueryError> setFilter(const QString &text);
    const QString &filterText() const { return m_filterText; }
    const Query &filter() const { return m_filter; }

    Density density() const { return m_density; }
    void setDensity(Density density);

    /// Whether the history is whole, looked into in the background.
    SealCheck &seal() const { return *m_seal; }

    /// Who signs the changes of this window.
    const Author &author() const { return m_author; }
    void setAuthor(const Author &author);

Q_SIGNALS:
    /// Another workspace is open: everything has to be read again.
    void workspaceChanged();
    /// list() and the file hold something new. Follows every change, by whomever, and a change of asOf.
    void listChanged(const acuerdo::Change &change);
    void languageChanged(acuerdo::Language language);
    void asOfChanged(const QDate &day);
    void filterChanged(const QString &text);
    void densityChanged(acuerdo::Density density);
    void saved(const acuerdo::Receipt &receipt);

private:
    Result<Done> readAll();
    void takeChange(const Change &change);
    Result<Receipt> told(Result<Receipt> receipt);
    QString stepText(const std::optional<NextStep> &step, bool isUndo) const;

    std::unique_ptr<Workspace> m_workspace;
    std::optional<RecommendationList> m_list;
    WorkspaceInfo m_info;
    QList<Pillar> m_pillars;
    QList<Source> m_sources;
    QueryNames m_names;
    Language m_language = Language::English;
    QDate m_asOf;
    QDate m_clock;
    Density m_density = Density::Comfortable;
    SealCheck *m_seal;
    QString m_filterText;
    Query m_filter;
    Author m_author;
    QDateTime m_lastSaved;
};

/// Both changes in one.
Change merged(const Change &first, const Change &second);

} // namespace acuerdo
