// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/workspace.h"

#include "core/edit/history_steps.h"

#include <QFile>

namespace acuerdo {
namespace {

std::optional<NextStep> nextOf(const std::optional<HistoryStep> &step)
{
    return step ? std::optional(NextStep{step->seq, step->action, step->subject}) : std::nullopt;
}

Result<Done> writeOwnWords(Store &store)
{
    ACUERDO_TRY_VALUE(recorder, Recorder::begin(store, Recorder::Mode::Bulk));
    for (StatusWord word : ownStatusWords())
        ACUERDO_TRY(recorder.insert(word));
    ACUERDO_TRY(recorder.commit({.author = QStringLiteral("Acuerdo"), .action = QStringLiteral("create")}));
    return Done{};
}

} // namespace

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, Access access)
{
    ACUERDO_TRY_VALUE(store, Store::open(path, access));
    return std::make_unique<Workspace>(std::move(store));
}

Result<std::unique_ptr<Workspace>> Workspace::createEmpty(const QString &path, const WorkspaceInfo &info)
{
    ACUERDO_TRY_VALUE(store, Store::create(path, info));
    if (auto written = writeOwnWords(store); !written) {
        QFile::remove(path);
        return tl::unexpected(written.error());
    }
    return std::make_unique<Workspace>(std::move(store));
}

Workspace::Workspace(Store store)
    : m_store(std::move(store))
    , m_dataVersion(m_store.dataVersion())
{}

Workspace::~Workspace() = default;

QDate Workspace::today() const
{
    const auto zone = timeZone(m_store);
    return QDateTime::currentDateTimeUtc().toTimeZone(zone ? *zone : QTimeZone::systemTimeZone()).date();
}

template<typename Write>
Result<Receipt> Workspace::write(const Author &author, Write &&apply)
{
    ACUERDO_TRY_VALUE(name, cleanLine(author.name));
    if (name.isEmpty())
        return failure(EditText::tr("Every change is signed: say who you are. Nothing was changed."));
    ACUERDO_TRY_VALUE(recorder, Recorder::begin(m_store));
    Editing editing{.recorder = recorder, .store = m_store, .author = name, .today = today()};
    ACUERDO_TRY_VALUE(draft, apply(editing));
    draft.author = name;
    ACUERDO_TRY_VALUE(recorded, recorder.commit(draft));
    if (recorded.seq != 0)
        Q_EMIT changed(recorded.change);
    return Receipt{recorded.seq, draft.action, draft.subject, recorded.change};
}

Result<Receipt> Workspace::perform(const Command &command, const Author &author)
{
    return write(author, [&](Editing &editing) -> Result<HistoryDraft> {
        ACUERDO_TRY_VALUE(subject, std::visit([&](const auto &one) { return apply(one, editing); }, command));
        return HistoryDraft{.action = actionKey(command), .subject = subject};
    });
}

Result<Receipt> Workspace::writeStep(qint64 seq, bool back, const Author &author)
{
    return write(author, [&](Editing &editing) -> Result<HistoryDraft> {
        ACUERDO_TRY_VALUE(entry, historyEntry(m_store, seq));
        ACUERDO_TRY(back ? takeBack(entry, editing) : doAgain(entry, editing));
        return HistoryDraft{.action = back ? QStringLiteral("undo") : QStringLiteral("redo"),
                            .subject = entry.subject,
                            .reverses = entry.seq};
    });
}

Result<Receipt> Workspace::undo(const Author &author)
{
    ACUERDO_TRY_VALUE(state, UndoState::read(m_store));
    if (!state.toUndo())
        return failure(EditText::tr("There is nothing to undo."));
    return writeStep(state.toUndo()->seq, true, author);
}

Result<Receipt> Workspace::redo(const Author &author)
{
    ACUERDO_TRY_VALUE(state, UndoState::read(m_store));
    if (!state.toRedo())
        return failure(EditText::tr("There is nothing to redo."));
    return writeStep(state.toRedo()->seq, false, author);
}

Result<Receipt> Workspace::undoEntry(qint64 seq, const Author &author)
{
    ACUERDO_TRY_VALUE(entry, historyEntry(m_store, seq));
    // Taking back an undo is doing again, and the other way round.
    const bool isUndoing = entry.reverses != 0;
    const qint64 target = isUndoing ? entry.reverses : seq;
    const bool back = !isUndoing || entry.action == QLatin1StringView("redo");
    ACUERDO_TRY_VALUE(undone, isUndone(m_store, target));
    if (undone == back)
        return failure(back ? EditText::tr("Entry %1 is taken back already.").arg(target)
                            : EditText::tr("Entry %1 is done again already.").arg(target));
    return writeStep(target, back, author);
}

std::optional<NextStep> Workspace::nextUndo() const
{
    const auto state = UndoState::read(m_store);
    return state ? nextOf(state->toUndo()) : std::nullopt;
}

std::optional<NextStep> Workspace::nextRedo() const
{
    const auto state = UndoState::read(m_store);
    return state ? nextOf(state->toRedo()) : std::nullopt;
}

void Workspace::adopt(const Receipt &receipt)
{
    m_dataVersion = m_store.dataVersion();
    // Another program may have committed in between: its change cannot be told from this one.
    Change change = receipt.change;
    change.everything = true;
    if (receipt.seq != 0)
        Q_EMIT changed(change);
}

void Workspace::checkForForeignChanges()
{
    if (m_isWritingElsewhere)
        return;
    const quint32 version = m_store.dataVersion();
    if (version == m_dataVersion)
        return;
    m_dataVersion = version;
    Q_EMIT changed({.everything = true, .elsewhere = true});
}

} // namespace acuerdo
