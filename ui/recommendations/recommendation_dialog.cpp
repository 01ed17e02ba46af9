// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/recommendation_dialog.h"

#include "core/store/reading.h"
#include "ui/recommendations/flat_button.h"
#include "ui/recommendations/recommendation_form.h"
#include "ui/recommendations/wrapped_text.h"
#include "ui/shell/session.h"
#include "ui/theme/dialog_size.h"

#include <QCheckBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace acuerdo {

RecommendationDialog::RecommendationDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_isNew(true)
    , m_form(new RecommendationForm(session.pillars(), session.language()))
{
    build(tr("New recommendation"));
    Recommendation empty;
    if (!session.pillars().isEmpty()) {
        empty.pillar = session.pillars().first().id;
        empty.source = session.pillars().first().source;
    }
    m_form->show(empty);
    m_form->focusTitle();
}

RecommendationDialog::RecommendationDialog(Session &session, const Recommendation &recommendation, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_isNew(false)
    , m_before(recommendation)
    , m_form(new RecommendationForm(session.pillars(), session.language()))
{
    build(tr("Edit %1").arg(recommendation.code));
    m_form->setPillarEditable(false);
    m_form->show(recommendation);
    m_form->focusTitle();
}

void RecommendationDialog::build(const QString &title)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_message = new WrappedText(TextSize::Body);
    m_anyway = new FlatButton(TextSize::Body, TextLabel::Ink::Accent);
    m_save = new QPushButton(tr("Save"));
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *rows = new QVBoxLayout(this);
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    rows->addWidget(scroll, 1);
    if (m_isNew) {
        auto *line = new QHBoxLayout;
        auto *asked = new TextLabel(TextSize::Body, TextLabel::Ink::Muted);
        asked->setText(tr("Who is asked to act"));
        line->addWidget(asked);
        for (const auto &[side, key] : allKeys<Side>()) {
            auto *box = new QCheckBox(label(side, Wording(m_session.language())));
            box->setChecked(side == Side::UnitedStates || side == Side::Mexico);
            m_sides += box;
            line->addWidget(box);
        }
        line->addStretch();
        rows->addLayout(line);
    }
    rows->addWidget(m_message);
    rows->addWidget(m_anyway, 0, Qt::AlignLeft);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    rows->addLayout(foot);
    say(QString());
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &RecommendationDialog::save);
    connect(m_anyway, &QAbstractButton::clicked, this, [this] {
        if (const auto now = recommendation(m_session.store(), m_before.id)) {
            const Recommendation ours = m_form->recommendation();
            m_form->show(mergedInto(*now, m_before, ours));
            m_before = *now;
            saveEdit();
        }
    });
    resizeDialog(*this, 840, 620);
}

void RecommendationDialog::say(const QString &sentence, const QString &link)
{
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
    m_anyway->setText(link);
    m_anyway->setVisible(!link.isEmpty());
}

void RecommendationDialog::save()
{
    return m_isNew ? saveNew() : saveEdit();
}

void RecommendationDialog::saveNew()
{
    AddRecommendation command{.recommendation = m_form->recommendation()};
    for (const Pillar &pillar : m_session.pillars()) {
        if (pillar.id == command.recommendation.pillar)
            command.recommendation.source = pillar.source;
    }
    for (qsizetype i = 0; i < m_sides.size(); ++i) {
        if (m_sides[i]->isChecked())
            command.sides += allKeys<Side>()[size_t(i)].value;
    }
    const auto receipt = m_session.perform(command);
    if (!receipt)
        return say(receipt.error().message);
    Q_EMIT saved(receipt->subject);
    accept();
}

// Fields that only one of us has touched are merged; the same field asks.
bool RecommendationDialog::isContested()
{
    m_session.workspace().checkForForeignChanges();
    const auto now = recommendation(m_session.store(), m_before.id);
    if (!now || *now == m_before)
        return false;
    const Recommendation ours = m_form->recommendation();
    const QList<FieldDifference> both = conflicts(m_before, ours, *now);
    if (both.isEmpty()) {
        m_form->show(mergedInto(*now, m_before, ours));
        m_before = *now;
        return false;
    }
    QStringList lines{tr("Somebody else has changed this since you opened it:")};
    for (const FieldDifference &field : both)
        lines += tr("%1 — theirs: “%2”; yours: “%3”", "field, two texts").arg(field.field, field.theirs, field.ours);
    say(lines.join(u'\n'), tr("Save mine in place of theirs"));
    return true;
}

void RecommendationDialog::saveEdit()
{
    if (isContested())
        return;
    const Recommendation after = m_form->recommendation();
    if (after == m_before)
        return accept();
    const auto receipt = m_session.perform(EditRecommendation{.before = m_before, .after = after});
    if (!receipt)
        return say(receipt.error().message);
    Q_EMIT saved(m_before.code);
    accept();
}

} // namespace acuerdo
