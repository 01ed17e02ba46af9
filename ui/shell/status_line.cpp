// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/status_line.h"

#include "core/domain/formatting.h"
#include "core/summary/counts.h"
#include "ui/shell/seal_check.h"
#include "ui/shell/session.h"
#include "ui/theme/panel.h"
#include "ui/theme/small_button.h"

#include <QBoxLayout>
#include <QMenu>

#include <numeric>

namespace acuerdo {
namespace {

constexpr int messageTime = 6000; // milliseconds
const QString between = QStringLiteral("     ");

QWidget *group(std::initializer_list<QWidget *> widgets)
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (QWidget *each : widgets)
        row->addWidget(each);
    return widget;
}

} // namespace

StatusLine::StatusLine(Session &session, QWidget *parent)
    : SplitBar(24, Edge::Top, parent)
    , m_session(session)
    , m_counts(new TextLabel(TextSize::Small, TextLabel::Ink::Muted))
    , m_readOnly(new SmallButton(QStringLiteral("lock")))
    , m_saved(new SmallButton(QStringLiteral("check")))
    , m_seal(new SmallButton(QStringLiteral("seal")))
    , m_language(new SmallButton(QString()))
{
    setMargins(16, 8);
    m_language->setMenu(new QMenu(this));
    setGroups(group({m_counts}), group({m_readOnly, m_saved, m_seal, m_language}));
    // Words, not buttons: out of the way of the keyboard.
    for (QPushButton *words : {m_readOnly, m_saved}) {
        words->setFocusPolicy(Qt::NoFocus);
        words->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    m_messageTime.setSingleShot(true);
    m_messageTime.setInterval(messageTime);
    connect(&m_messageTime, &QTimer::timeout, this, [this] {
        m_message.clear();
        refreshCounts();
    });
    connect(m_seal, &QPushButton::clicked, this, &StatusLine::sealClicked);
    connect(&session, &Session::workspaceChanged, this, &StatusLine::retranslate);
    connect(&session, &Session::listChanged, this, &StatusLine::retranslate);
    connect(&session, &Session::saved, this, &StatusLine::refreshSaved);
    connect(&session.seal(), &SealCheck::changed, this, &StatusLine::refreshSeal);
    retranslate();
}

void StatusLine::showMessage(const QString &text)
{
    m_message = text;
    m_messageTime.start();
    refreshCounts();
}

void StatusLine::retranslate()
{
    refreshCounts();
    refreshSaved();
    refreshSeal();
    fillLanguageMenu();
}

QString StatusLine::countsText() const
{
    const RecommendationList &list = m_session.list();
    std::vector<qint32> positions(size_t(list.size()));
    std::iota(positions.begin(), positions.end(), 0);
    const Tally tally = countRows(list, positions, {}).all;
    const auto apart = tally.of(StatusRole::Stuck) + tally.of(StatusRole::Back);
    const QStringList parts{tr("%Ln recommendation(s)", nullptr, tally.total),
                            tr("%Ln moving", nullptr, tally.of(StatusRole::Moving)),
                            tr("%Ln stalled or reversed", nullptr, apart), tr("%Ln overdue", nullptr, tally.overdue)};
    return parts.join(between);
}

void StatusLine::refreshCounts()
{
    if (!m_message.isEmpty())
        m_counts->setText(m_message);
    else
        m_counts->setText(m_session.isOpen() ? countsText() : QString());
}

void StatusLine::refreshSaved()
{
    const bool isFile = m_session.isOpen() && m_session.workspace().isReadOnly();
    m_readOnly->setVisible(isFile);
    m_readOnly->setText(tr("Read-only"));
    m_readOnly->setToolTip(isFile ? m_session.readOnlyReason() : QString());
    m_saved->setVisible(m_session.isOpen() && !isFile);
    const QDateTime last = m_session.isOpen() ? m_session.lastSaved() : QDateTime();
    m_saved->setText(last.isValid()
                         ? tr("All changes saved %1", "with the time").arg(last.toString(QStringLiteral("HH:mm")))
                         : tr("All changes saved"));
}

void StatusLine::refreshSeal()
{
    const SealCheck &seal = m_session.seal();
    m_seal->setVisible(m_session.isOpen());
    m_seal->setToolTip(seal.message());
    switch (seal.state()) {
    case SealCheck::State::Unknown:
    case SealCheck::State::Checking:
        return m_seal->setText(tr("Checking the history…"));
    case SealCheck::State::Whole:
        return m_seal->setText(tr("History sealed"));
    case SealCheck::State::Broken:
        return m_seal->setText(tr("History broken at entry %1").arg(seal.brokenSeq()));
    case SealCheck::State::Unreadable:
        return m_seal->setText(tr("History cannot be read"));
    }
}

void StatusLine::fillLanguageMenu()
{
    const auto name = [](Language language) {
        return language == Language::Spanish ? QStringLiteral("Español (México)") : QStringLiteral("English");
    };
    m_language->setText(name(m_session.language()));
    m_language->setAccessibleName(tr("Language: %1").arg(m_language->text()));
    QMenu *menu = m_language->menu();
    menu->clear();
    for (const Language language : allLanguages) {
        QAction *action = menu->addAction(name(language), this, [this, language] { Q_EMIT languageChosen(language); });
        action->setCheckable(true);
        action->setChecked(language == m_session.language());
    }
}

} // namespace acuerdo
