// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/origin_bar.h"

#include "core/store/reading.h"
#include "ui/shell/session.h"
#include "ui/theme/panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace acuerdo {
namespace {

const QString newEvidence = QStringLiteral("+");

TextLabel *muted(const QString &text)
{
    auto *label = new TextLabel(TextSize::Body, TextLabel::Ink::Muted);
    label->setText(text);
    return label;
}

} // namespace

OriginBar::OriginBar(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_source(new QComboBox)
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    m_source->setAccessibleName(tr("Source"));
    m_source->addItem(tr("As each indicator says"), QString());
    m_source->addItem(tr("New evidence"), newEvidence);
    for (const Evidence &evidence : allEvidence(m_session.store()).value_or(QList<Evidence>()))
        m_source->addItem(QStringLiteral("%1 – %2").arg(evidence.key, evidence.title.left(60)), evidence.key);
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->setMinimumContentsLength(24);
    columns->addWidget(muted(tr("Source")));
    columns->addWidget(m_source, 2);
    m_title = addField(tr("Title of the source"), tr("Title of the source"));
    m_url = addField(tr("Address (https://…)"), tr("Address (https://…)"));
    columns->addWidget(muted(tr("Release")));
    m_release = addField(m_session.today().toString(Qt::ISODate), tr("Name of the release"));
    m_title->hide();
    m_url->hide();
    connect(m_source, &QComboBox::activated, this, [this] {
        const bool isNew = m_source->currentData().toString() == newEvidence;
        m_title->setVisible(isNew);
        m_url->setVisible(isNew);
        Q_EMIT chosen();
    });
}

QLineEdit *OriginBar::addField(const QString &placeholder, const QString &name)
{
    auto *field = new QLineEdit;
    field->setPlaceholderText(placeholder);
    field->setAccessibleName(name);
    static_cast<QHBoxLayout *>(layout())->addWidget(field, 2);
    connect(field, &QLineEdit::editingFinished, this, &OriginBar::chosen);
    return field;
}

void OriginBar::fill(FigureRecipe &recipe) const
{
    const QString key = m_source->currentData().toString();
    const QString title = m_title->text().trimmed();
    recipe.evidence = key == newEvidence ? QString() : key;
    recipe.newEvidence.reset();
    if (key == newEvidence && !title.isEmpty())
        recipe.newEvidence = Evidence{.kind = EvidenceKind::DataSet,
                                      .title = title,
                                      .url = m_url->text().trimmed(),
                                      .retrieved = PartialDate::day(m_session.today())};
    recipe.release = m_release->text().trimmed();
}

} // namespace acuerdo
