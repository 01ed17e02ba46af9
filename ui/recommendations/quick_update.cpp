// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/quick_update.h"

#include "core/domain/formatting.h"
#include "core/store/reading.h"
#include "ui/recommendations/effective_field.h"
#include "ui/recommendations/evidence_field.h"
#include "ui/recommendations/flat_button.h"
#include "ui/recommendations/key_cap.h"
#include "ui/recommendations/row_texts.h"
#include "ui/recommendations/side_choice.h"
#include "ui/recommendations/status_label.h"
#include "ui/recommendations/status_picker.h"
#include "ui/recommendations/wrapped_text.h"
#include "ui/shell/session.h"
#include "ui/theme/painting.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>

namespace acuerdo {
namespace {

constexpr int padding = 15; // and the frame's own pixel
constexpr int gap = 4;      // to the edge of the page

/// The side that was updated last: whoever works through one side's news need not choose it each time.
Side &lastSide()
{
    static Side side = Side::UnitedStates;
    return side;
}

} // namespace

QuickUpdate::QuickUpdate(Session &session, QWidget *host)
    : Popover(host)
    , m_session(session)
    , m_content(new QWidget)
    , m_scroll(new QScrollArea)
    , m_footer(new QWidget)
    , m_code(new TextLabel(TextSize::Strong))
    , m_title(new TextLabel(TextSize::Body))
    , m_nowGlyph(new StatusLabel(TextSize::Small, 12))
    , m_now(new TextLabel(TextSize::Small, TextLabel::Ink::Muted))
    , m_sides(new SideChoice)
    , m_status(new StatusPicker)
    , m_reasonLabel(new TextLabel(TextSize::Body, TextLabel::Ink::Muted))
    , m_reason(new QLineEdit)
    , m_effectiveLabel(new TextLabel(TextSize::Body, TextLabel::Ink::Muted))
    , m_effective(new EffectiveField)
    , m_effectiveHint(new WrappedText(TextSize::Small, TextLabel::Ink::Muted))
    , m_evidenceLabel(new TextLabel(TextSize::Body, TextLabel::Ink::Muted))
    , m_evidence(new EvidenceField)
    , m_evidenceHint(new WrappedText(TextSize::Small, TextLabel::Ink::Muted))
    , m_notice(new WrappedText(TextSize::Body))
    , m_anyway(new FlatButton(TextSize::Body, TextLabel::Ink::Accent))
    , m_signature(new WrappedText(TextSize::Small, TextLabel::Ink::Muted))
    , m_cancel(new KeyButton(false))
    , m_record(new KeyButton(true))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(400);
    connect(&m_pause, &QTimer::timeout, this, &QuickUpdate::keepDraft);
    build();
    connectFields();
    retranslate();
}

void QuickUpdate::build()
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 1, 1, 1);
    whole->setSpacing(0);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    auto *rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(padding, padding, padding, 8);
    rows->setSpacing(8);
    buildHead(rows);
    buildFields(rows);
    rows->addWidget(m_notice);
    rows->addWidget(m_anyway, 0, Qt::AlignLeft);
    rows->addStretch();
    m_scroll->setWidget(m_content);
    m_scroll->viewport()->setAutoFillBackground(false); // setWidget() turns it on
    m_content->setAutoFillBackground(false);
    whole->addWidget(m_scroll);
    buildFooter();
    whole->addWidget(m_footer);
    QWidget *order[] = {m_status, m_reason, m_effective, m_evidence, m_anyway, m_cancel, m_record};
    for (size_t i = 1; i < std::size(order); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void QuickUpdate::buildHead(QVBoxLayout *rows)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    head->addWidget(m_code);
    head->addWidget(m_title, 1);
    head->addWidget(m_nowGlyph);
    head->addWidget(m_now);
    rows->addLayout(head);
    rows->addWidget(m_sides);
    rows->addWidget(m_status);
}

void QuickUpdate::buildFields(QVBoxLayout *rows)
{
    auto *fields = new QGridLayout;
    fields->setHorizontalSpacing(8);
    fields->setVerticalSpacing(8);
    fields->setColumnMinimumWidth(0, 72);
    fields->setColumnStretch(1, 1);
    fields->addWidget(m_reasonLabel, 0, 0);
    fields->addWidget(m_reason, 0, 1);
    fields->addWidget(m_effectiveLabel, 1, 0);
    auto *date = new QHBoxLayout;
    date->setSpacing(8);
    m_effective->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    date->addWidget(m_effective);
    date->addWidget(m_effectiveHint, 1, Qt::AlignVCenter);
    fields->addLayout(date, 1, 1);
    fields->addWidget(m_evidenceLabel, 2, 0);
    fields->addWidget(m_evidence, 2, 1);
    fields->addWidget(m_evidenceHint, 3, 1);
    rows->addLayout(fields);
    m_reasonLabel->setBuddy(m_reason);
    m_effectiveLabel->setBuddy(m_effective);
    m_evidenceLabel->setBuddy(m_evidence);
}

void QuickUpdate::buildFooter()
{
    auto *foot = new QHBoxLayout(m_footer);
    foot->setContentsMargins(padding, 12, padding, 11);
    foot->setSpacing(8);
    foot->addWidget(m_signature, 1, Qt::AlignVCenter);
    foot->addWidget(m_cancel);
    foot->addWidget(m_record);
}

void QuickUpdate::connectFields()
{
    m_reason->setObjectName(QStringLiteral("reason"));
    m_notice->setObjectName(QStringLiteral("notice"));
    m_anyway->setObjectName(QStringLiteral("anyway"));
    connect(m_sides, &SideChoice::changed, this, [this] {
        followSide();
        edited();
    });
    connect(m_status, &StatusPicker::picked, this, [this](const QString &, bool byKey) {
        m_isPicked = true;
        edited();
        if (byKey)
            m_reason->setFocus(Qt::OtherFocusReason);
    });
    for (QLineEdit *field : std::initializer_list<QLineEdit *>{m_reason, m_effective, m_evidence})
        connect(field, &QLineEdit::textChanged, this, &QuickUpdate::edited);
    connect(m_cancel, &QAbstractButton::clicked, this, &Popover::dismiss);
    connect(m_record, &QAbstractButton::clicked, this, &QuickUpdate::record);
    connect(m_anyway, &QAbstractButton::clicked, this, [this] {
        m_basedOn = newestNow();
        record();
    });
}

void QuickUpdate::retranslate()
{
    m_now->setText(tr("now", "the present status"));
    m_reasonLabel->setText(tr("Reason"));
    m_effectiveLabel->setText(tr("Effective"));
    m_evidenceLabel->setText(tr("Evidence"));
    m_reason->setAccessibleName(m_reasonLabel->text());
    m_effective->setAccessibleName(m_effectiveLabel->text());
    m_evidence->setAccessibleName(m_evidenceLabel->text());
    m_cancel->setText(tr("Cancel"));
    m_cancel->setKey(tr("Esc", "key"));
    m_record->setText(tr("Record"));
    m_record->setKey(tr("Enter", "key"));
    setAccessibleName(tr("Status update"));
    if (!isVisible())
        return;
    const StatusUpdateId basedOn = m_basedOn; // seeing the same in another language is not seeing it anew
    begin(item());
    m_basedOn = basedOn;
}

void QuickUpdate::begin(RecommendationId id, std::optional<Side> side, const QString &status)
{
    if (isVisible())
        keepDraft();
    auto details = readDetails(m_session.store(), id, {});
    if (!details) {
        Q_EMIT failed(details.error().message);
        return;
    }
    m_details = *std::move(details);
    m_basedOn = m_details.newestUpdate();
    const Formatting formatting(m_session.language());
    m_code->setText(m_details.recommendation.code);
    m_title->setText(m_details.recommendation.title.shown(formatting.language()));
    m_title->setToolTip(plainToolTip(m_title->text()));
    m_status->setWords(m_details.words, formatting.language());
    m_evidence->setEvidence(allEvidence(m_session.store()).value_or(QList<Evidence>()));
    m_effective->setLatest(m_session.today());
    m_signature->setText(tr("Recorded %1 by %2. %3 undoes it.", "date, name, keys")
                             .arg(formatting.date(m_session.today()), m_session.author().name,
                                  QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
    say(QString());
    fillSides(side);
    fillFromDraft(side, status);
}

void QuickUpdate::fillSides(std::optional<Side> side)
{
    QList<Side> all;
    for (const SideDetails &each : m_details.sides)
        all += each.addressee.side;
    m_sides->setSides(all, m_session.language());
    m_sides->choose({side && all.contains(*side) ? *side : lastSide()});
    if (!all.isEmpty())
        setTabOrder(m_sides->field(), m_status);
}

void QuickUpdate::fillFromDraft(std::optional<Side> side, const QString &status)
{
    const auto kept = UpdateDrafts(m_session.info().uuid).draft(m_details.recommendation.code);
    const UpdateDraft draft = kept.value_or(UpdateDraft{});
    if (!side)
        m_sides->choose(draft.sides);
    m_reason->setText(draft.reason);
    m_effective->setText(draft.effective.isEmpty() ? PartialDate::day(m_session.today()).text() : draft.effective);
    m_evidence->setText(draft.evidence);
    const QString picked = status.isEmpty() ? draft.status : status;
    m_isPicked = !picked.isEmpty();
    if (m_isPicked)
        m_status->setCurrent(picked);
    followSide();
    edited();
}

// Until a word is picked the picker shows where the side stands: a sentence alone is an update too.
void QuickUpdate::followSide()
{
    const QList<Side> chosen = m_sides->chosen();
    if (chosen.isEmpty())
        return;
    const SideDetails *side = m_details.side(chosen.first());
    m_nowGlyph->setStatus(side->status, m_session.language());
    if (!m_isPicked)
        m_status->setCurrent(side->status.key);
}

UpdateDraft QuickUpdate::draft() const
{
    const QString today = PartialDate::day(m_session.today()).text();
    const QString effective = m_effective->text().trimmed();
    return {.sides = m_sides->chosen(),
            .status = m_isPicked ? m_status->current() : QString(),
            .reason = m_reason->text(),
            .effective = effective == today ? QString() : effective,
            .evidence = m_evidence->text()};
}

void QuickUpdate::keepDraft()
{
    const UpdateDrafts drafts(m_session.info().uuid);
    const UpdateDraft typed = draft();
    const bool isWorthKeeping =
        !typed.status.isEmpty() || !typed.reason.isEmpty() || !typed.effective.isEmpty() || !typed.evidence.isEmpty();
    if (isWorthKeeping)
        drafts.keep(m_details.recommendation.code, typed);
    else
        drafts.discard(m_details.recommendation.code);
}

void QuickUpdate::edited()
{
    const Formatting formatting(m_session.language());
    m_effectiveHint->setText(m_effective->understood(formatting));
    m_evidenceHint->setText(m_evidence->understood(formatting));
    m_effectiveHint->setInk(m_effective->isUnderstood() ? TextLabel::Ink::Muted : TextLabel::Ink::Text);
    m_evidenceHint->setInk(m_evidence->isUnderstood() ? TextLabel::Ink::Muted : TextLabel::Ink::Text);
    if (isVisible())
        m_pause.start();
}

void QuickUpdate::say(const QString &sentence, const QString &link)
{
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
    m_anyway->setText(link);
    m_anyway->setVisible(!link.isEmpty());
    if (!sentence.isEmpty() && isVisible()) {
        m_content->layout()->activate();
        resize(width(), std::max(height(), std::min(naturalHeight(), parentWidget()->height() - y() - 4)));
        m_scroll->ensureWidgetVisible(m_notice);
    }
}

StatusUpdateId QuickUpdate::newestNow() const
{
    Details now;
    now.updates = statusUpdates(m_session.store(), m_details.recommendation.id).value_or(QList<StatusUpdate>());
    return now.newestUpdate();
}

QString QuickUpdate::whoWasFaster(const Details &now) const
{
    const Formatting formatting(m_session.language());
    const StatusUpdate newest = *std::ranges::max_element(now.updates, {}, &StatusUpdate::id);
    const SideDetails *side = now.side(newest.addressee);
    return tr("Since you began, %1 has recorded “%2” for %3, effective %4. Your text is kept.",
              "name, status, side, date")
        .arg(newest.author, now.word(newest.status).label.shown(formatting.language()),
             side ? label(side->addressee.side, formatting.wording()) : QString(), formatting.date(newest.effective));
}

bool QuickUpdate::isStale()
{
    m_session.workspace().checkForForeignChanges();
    if (newestNow() <= m_basedOn)
        return false;
    if (const auto now = readDetails(m_session.store(), m_details.recommendation.id, {}))
        say(whoWasFaster(*now), tr("Record mine after it"));
    return true;
}

void QuickUpdate::record()
{
    if (!m_effective->isUnderstood())
        return m_effective->setFocus();
    if (!m_evidence->isUnderstood())
        return m_evidence->setFocus();
    if (isStale())
        return m_anyway->setFocus();
    SetStatus command{.recommendation = m_details.recommendation.id,
                      .sides = m_sides->chosen(),
                      .status = m_status->current(),
                      .reason = textIn(m_session.language(), m_reason->text().trimmed()),
                      .effective = *m_effective->date(),
                      .verification = m_evidence->verification(),
                      .basedOn = m_basedOn};
    if (const auto evidence = m_evidence->input(m_session.today()))
        command.evidence += *evidence;
    const auto receipt = m_session.perform(command);
    if (!receipt)
        return say(receipt.error().message);
    lastSide() = command.sides.value(0, lastSide());
    const RecommendationId id = command.recommendation;
    m_isPicked = false;
    m_reason->clear();
    m_evidence->clear();
    m_effective->clear();
    dismiss();
    Q_EMIT recorded(id);
}

void QuickUpdate::keyPressEvent(QKeyEvent *event)
{
    const bool isTyping = qobject_cast<QLineEdit *>(focusWidget());
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return record();
    if (!isTyping && event->modifiers() == Qt::NoModifier && m_status->pickByKey(event->text()))
        return;
    Popover::keyPressEvent(event);
}

void QuickUpdate::hideEvent(QHideEvent *event)
{
    m_pause.stop();
    keepDraft();
    Popover::hideEvent(event);
}

int QuickUpdate::naturalHeight() const
{
    const int width = m_scroll->viewport()->width();
    const int content = m_content->layout()->hasHeightForWidth() ? m_content->layout()->totalHeightForWidth(width)
                                                                 : m_content->sizeHint().height();
    return content + m_footer->sizeHint().height() + 2;
}

int QuickUpdate::heightFor(int width, int rowHeight)
{
    resize(width, height());
    layout()->activate();
    m_content->layout()->activate();
    return (naturalHeight() + rowHeight - 1) / rowHeight * rowHeight;
}

void QuickUpdate::place(const QRect &area, const QRect &row)
{
    const QRect room = parentWidget()->rect().adjusted(gap, gap, -gap, -gap);
    const int least = std::max(m_content->minimumSizeHint().width(), m_footer->minimumSizeHint().width()) + 2;
    QRect place(area.left(), row.bottom() + 1, std::min(std::max(area.width(), least), room.width()), 0);
    place.moveRight(std::min({place.right(), std::max(area.right(), room.left() + least), room.right()}));
    place.moveLeft(std::max(place.left(), room.left()));
    const int wholeRows = heightFor(place.width(), std::max(1, row.height()));
    place.setHeight(std::min(wholeRows, room.height()));
    if (place.bottom() > room.bottom()) // what is spare goes first
        place.setHeight(std::max(std::min(naturalHeight(), room.height()), room.bottom() + 1 - place.top()));
    if (place.bottom() > room.bottom() && row.top() - place.height() >= room.top())
        place.moveBottom(row.top() - 1);
    place.moveBottom(std::min(place.bottom(), room.bottom()));
    place.moveTop(std::max(place.top(), room.top()));
    const bool wasVisible = isVisible();
    openIn(place);
    if (wasVisible)
        return;
    QWidget *first = m_isPicked ? static_cast<QWidget *>(m_reason) : m_status;
    if (m_sides->hasChoice() && !m_isPicked)
        first = m_sides->field();
    first->setFocus(Qt::OtherFocusReason);
}

void QuickUpdate::paintEvent(QPaintEvent *event)
{
    Popover::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(QRect(padding + 1, m_footer->y(), width() - 2 * padding - 2, 1), Theme::current().line);
}

} // namespace acuerdo
