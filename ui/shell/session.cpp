// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/session.h"

#include "core/domain/wording.h"
#include "core/store/reading.h"
#include "ui/shell/seal_check.h"

#include <QDateTime>

namespace acuerdo {

Session::Session(QObject *parent)
    : QObject(parent)
    , m_seal(new SealCheck(*this))
{}

Session::~Session() = default;

Result<Done> Session::open(const QString &path, Access access)
{
    ACUERDO_TRY_VALUE(workspace, Workspace::open(path, access));
    return show(std::move(workspace));
}

Result<Done> Session::show(std::unique_ptr<Workspace> workspace)
{
    const QDate asOf = std::exchange(m_asOf, QDate());
    std::swap(m_workspace, workspace);
    if (Result<Done> read = readAll(); !read) {
        std::swap(m_workspace, workspace);
        m_asOf = asOf;
        return read;
    }
    m_filterText.clear();
    m_filter = {};
    m_lastSaved = {};
    connect(m_workspace.get(), &Workspace::changed, this, &Session::takeChange);
    Q_EMIT workspaceChanged();
    return Done();
}

// Nothing of what is shown is replaced before all of it could be read.
Result<Done> Session::readAll()
{
    const Store &store = m_workspace->store();
    ACUERDO_TRY_VALUE(info, workspaceInfo(store));
    ACUERDO_TRY_VALUE(allPillars, acuerdo::pillars(store));
    ACUERDO_TRY_VALUE(allSources, acuerdo::sources(store));
    ACUERDO_TRY_VALUE(names, acuerdo::queryNames(store));
    ACUERDO_TRY_VALUE(list, RecommendationList::read(store, today(), m_asOf));
    m_info = std::move(info);
    m_pillars = std::move(allPillars);
    m_sources = std::move(allSources);
    m_names = std::move(names);
    m_list = std::move(list);
    return Done();
}

const Pillar &Session::pillarOf(const ListRow &row) const
{
    static const Pillar none;
    for (const Pillar &pillar : m_pillars) {
        if (pillar.id.value == row.pillar)
            return pillar;
    }
    return m_pillars.isEmpty() ? none : m_pillars.first();
}

QString Session::readOnlyReason() const
{
    if (m_workspace->isReadOnly())
        return store().readOnlyReason();
    if (m_asOf.isValid())
        return tr("The workspace is shown as it stood on a past date. Go back to today to change it.");
    return {};
}

Result<Receipt> Session::perform(const Command &command)
{
    if (isReadOnly())
        return failure(readOnlyReason());
    return told(m_workspace->perform(command, m_author));
}

void Session::adopt(const Receipt &receipt)
{
    m_workspace->adopt(receipt);
    told(receipt);
}

Result<Receipt> Session::undo()
{
    if (isReadOnly())
        return failure(readOnlyReason());
    return told(m_workspace->undo(m_author));
}

Result<Receipt> Session::redo()
{
    if (isReadOnly())
        return failure(readOnlyReason());
    return told(m_workspace->redo(m_author));
}

Result<Receipt> Session::undoEntry(qint64 seq)
{
    if (isReadOnly())
        return failure(readOnlyReason());
    return told(m_workspace->undoEntry(seq, m_author));
}

Result<Receipt> Session::told(Result<Receipt> receipt)
{
    if (receipt) {
        m_lastSaved = QDateTime::currentDateTime();
        Q_EMIT saved(*receipt);
    }
    return receipt;
}

QString Session::undoText() const
{
    return stepText(m_workspace->nextUndo(), true);
}

QString Session::redoText() const
{
    return stepText(m_workspace->nextRedo(), false);
}

QString Session::stepText(const std::optional<NextStep> &step, bool isUndo) const
{
    if (!step)
        return {};
    QString what = actionText(step->action, step->subject, Wording(m_language));
    if (what.size() > 1 && what.at(1).isLower())
        what[0] = what.at(0).toLower();
    return isUndo ? tr("Undo %1", "named undo: status of TRD-01").arg(what)
                  : tr("Redo %1", "named redo: status of TRD-01").arg(what);
}

void Session::setLanguage(Language language)
{
    const bool isSame = language == m_language;
    m_language = language;
    installTranslations(language);
    if (!isSame)
        Q_EMIT languageChanged(language);
}

void Session::setAsOf(QDate day)
{
    const QDate past = day.isValid() && day < today() ? day : QDate();
    if (past == m_asOf)
        return;
    m_asOf = past;
    takeChange({.everything = true});
    Q_EMIT asOfChanged(m_asOf);
}

QDate Session::today() const
{
    return m_clock.isValid() ? m_clock : m_workspace->today();
}

void Session::setClock(QDate day)
{
    m_clock = day;
    if (isOpen())
        takeChange({.everything = true});
}

std::optional<QueryError> Session::setFilter(const QString &text)
{
    auto query = parseQuery(text, m_names, Wording(m_language));
    if (!query)
        return std::move(query).error();
    if (text == m_filterText)
        return std::nullopt;
    m_filterText = text;
    m_filter = *std::move(query);
    Q_EMIT filterChanged(text);
    return std::nullopt;
}

void Session::setDensity(Density density)
{
    if (std::exchange(m_density, density) != density)
        Q_EMIT densityChanged(density);
}

void Session::setAuthor(const Author &author)
{
    m_author = author;
}

// What cannot be read just now (another program holds the file) stays as it was; the next change brings it.
void Session::takeChange(const Change &change)
{
    if (change.everything)
        (void)readAll();
    else
        (void)m_list->refresh(change.recommendations);
    Q_EMIT listChanged(change);
}

Change merged(const Change &first, const Change &second)
{
    Change both = first;
    both.recommendations += second.recommendations;
    both.evidence |= second.evidence;
    both.indicators |= second.indicators;
    both.savedViews |= second.savedViews;
    both.everything |= second.everything;
    both.elsewhere |= second.elsewhere;
    return both;
}

} // namespace acuerdo
