// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/chart_dialog.h"

#include "core/store/reading.h"
#include "ui/evidence/chart_form.h"
#include "ui/evidence/chart_view.h"
#include "ui/shell/session.h"
#include "ui/theme/dialog_size.h"
#include "ui/theme/panel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace acuerdo {
namespace {

constexpr int typingPause = 150; // milliseconds before the preview follows

} // namespace

ChartDialog::ChartDialog(Session &session, QWidget *parent)
    : ChartDialog(session, WholeChart(), parent)
{}

ChartDialog::ChartDialog(Session &session, const WholeChart &whole, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_before(whole)
    , m_form(new ChartForm(session))
    , m_preview(new ChartView)
    , m_message(new TextLabel(TextSize::Body))
    , m_save(new QPushButton(tr("Save")))
    , m_later(new QTimer(this))
{
    build(whole.chart.id ? tr("Edit chart") : tr("New chart"));
    m_form->show(whole);
    refresh();
    m_form->title().setFocus();
}

void ChartDialog::build(const QString &title)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_preview->setWords(true, true, true, true);
    m_message->setWordWrap(true);
    m_message->hide();
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *picture = new QScrollArea;
    auto *ground = new QWidget;
    auto *around = new QVBoxLayout(ground);
    around->setContentsMargins(16, 16, 16, 16);
    around->addWidget(m_preview);
    picture->setWidget(ground);
    picture->setWidgetResizable(true);
    picture->setFrameShape(QFrame::NoFrame);
    picture->setFocusPolicy(Qt::NoFocus);
    picture->viewport()->setBackgroundRole(QPalette::Base);
    auto *panes = new QSplitter;
    panes->addWidget(scroll);
    panes->addWidget(picture);
    panes->setChildrenCollapsible(false);
    panes->setSizes({1, 1});
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(panes, 1);
    rows->addWidget(m_message);
    auto *foot = new QHBoxLayout;
    if (m_before.chart.id) {
        auto *remove = new QPushButton(tr("Take the chart away"));
        remove->setAutoDefault(false);
        connect(remove, &QPushButton::clicked, this, &ChartDialog::remove);
        foot->addWidget(remove);
    }
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    rows->addLayout(foot);
    m_later->setSingleShot(true);
    m_later->setInterval(typingPause);
    connect(m_form, &ChartForm::changed, m_later, qOverload<>(&QTimer::start));
    connect(m_later, &QTimer::timeout, this, &ChartDialog::refresh);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ChartDialog::save);
    resizeDialog(*this, 1160, 700);
}

void ChartDialog::say(const QString &sentence)
{
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
}

// Notes that are not finished yet are left out.
Result<ChartSpec> ChartDialog::specOf(WholeChart whole) const
{
    whole.notes.removeIf([](const ChartNote &note) { return note.at.isNull() || note.text.isEmpty(); });
    return chartSpec(m_session.store(), whole, {.language = m_session.language(), .asOf = m_session.asOf()});
}

void ChartDialog::refresh()
{
    m_later->stop();
    WholeChart levels = m_form->chart();
    levels.chart.kind = ChartKind::Line;
    levels.chart.transform = ChartTransform::Level;
    if (const auto plain = specOf(levels))
        m_form->offer(*plain);
    const auto spec = specOf(m_form->chart());
    if (!spec)
        return say(spec.error().message);
    say(QString());
    m_preview->setSpec(std::make_shared<const ChartSpec>(*spec));
}

void ChartDialog::save()
{
    refresh(); // what was typed last counts for the forms that fit
    const WholeChart whole = m_form->chart();
    const bool isNew = !whole.chart.id;
    if (whole == m_before)
        return accept();
    const auto receipt =
        m_session.perform(SetChart{.whole = whole, .before = isNew ? std::nullopt : std::optional(m_before)});
    if (!receipt)
        return say(receipt.error().message);
    Q_EMIT saved(receipt->subject);
    accept();
}

void ChartDialog::remove()
{
    WholeChart empty{.chart = m_before.chart};
    const auto receipt = m_session.perform(SetChart{.whole = empty, .before = m_before});
    if (!receipt)
        return say(receipt.error().message);
    Q_EMIT saved(QString());
    accept();
}

} // namespace acuerdo
