// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/recommendations/details.h"
#include "ui/recommendations/popover.h"
#include "ui/recommendations/update_draft.h"

#include <QTimer>

class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace acuerdo {

class EffectiveField;
class EvidenceField;
class FlatButton;
class KeyButton;
class WrappedText;
class Session;
class SideChoice;
class StatusLabel;
class StatusPicker;
class TextLabel;

/// Brings one recommendation up to date: a key for the status, a sentence, Enter. Tab goes from side to status, reason,
/// date and evidence; Esc leaves and keeps what was typed.
class QuickUpdate : public Popover
{
    Q_OBJECT

public:
    QuickUpdate(Session &session, QWidget *host);

    /// Opens on an item. A side or a status that is given here goes before the draft's.
    void begin(RecommendationId id, std::optional<Side> side = std::nullopt, const QString &status = QString());
    /// Below `row` inside `area` (both in the host's coordinates), covering whole rows; above it where there is no
    /// room.
    void place(const QRect &area, const QRect &row);
    /// The height that it takes of rows of `rowHeight`, at `width`.
    int heightFor(int width, int rowHeight);
    RecommendationId item() const { return m_details.recommendation.id; }
    void retranslate();
    /// Records what is typed; what stands in the way is said inside, and the text stays.
    void record();

Q_SIGNALS:
    void recorded(acuerdo::RecommendationId id);
    void failed(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void buildHead(QVBoxLayout *rows);
    void buildFields(QVBoxLayout *rows);
    void buildFooter();
    void connectFields();
    void fillSides(std::optional<Side> side);
    void fillFromDraft(std::optional<Side> side, const QString &status);
    void followSide();
    UpdateDraft draft() const;
    void keepDraft();
    void edited();
    void say(const QString &sentence, const QString &link = QString());
    bool isStale();
    QString whoWasFaster(const Details &now) const;
    StatusUpdateId newestNow() const;
    int naturalHeight() const;

    Session &m_session;
    QTimer m_pause; ///< After the last key, before the draft is kept.
    Details m_details;
    StatusUpdateId m_basedOn{};
    QString m_presetStatus; ///< Shown without being picked: following it needs no draft.
    bool m_isPicked = false;

    QWidget *m_content;
    QScrollArea *m_scroll;
    QWidget *m_footer;
    TextLabel *m_code;
    TextLabel *m_title;
    StatusLabel *m_nowGlyph;
    TextLabel *m_now;
    SideChoice *m_sides;
    StatusPicker *m_status;
    TextLabel *m_reasonLabel;
    QLineEdit *m_reason;
    TextLabel *m_effectiveLabel;
    EffectiveField *m_effective;
    WrappedText *m_effectiveHint;
    TextLabel *m_evidenceLabel;
    EvidenceField *m_evidence;
    WrappedText *m_evidenceHint;
    WrappedText *m_notice;
    FlatButton *m_anyway;
    WrappedText *m_signature;
    KeyButton *m_cancel;
    KeyButton *m_record;
};

} // namespace acuerdo
