// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/references/evidence_links.h"

#include "ui/shell/session.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace acuerdo {

EvidenceLinks::EvidenceLinks(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_lines(new QWidget)
    , m_code(new QLineEdit)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    auto *lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_lines);
    auto *foot = new QHBoxLayout;
    m_code->setPlaceholderText(tr("Code of a recommendation: TRD-02"));
    m_code->setAccessibleName(tr("Code of another recommendation"));
    auto *add = new QPushButton(tr("Add"));
    add->setAutoDefault(false);
    foot->addWidget(m_code, 1);
    foot->addWidget(add);
    rows->addLayout(foot);
    connect(add, &QPushButton::clicked, this, &EvidenceLinks::addTyped);
}

void EvidenceLinks::addTyped()
{
    const QString code = m_code->text().trimmed().toUpper();
    const qsizetype position = m_session.list().positionOf(code);
    if (position < 0) {
        Q_EMIT failed(tr("There is no recommendation “%1”.").arg(code));
        return;
    }
    add(m_session.list().row(position).id);
    m_code->clear();
}

void EvidenceLinks::add(RecommendationId id)
{
    const bool isThere = std::ranges::any_of(m_rows, [id](const Row &row) {
        return !row.removed && row.before.recommendation == id && !row.before.addressee;
    });
    if (!isThere)
        addRow({.recommendation = id});
}

void EvidenceLinks::show(const QList<EvidenceLink> &links)
{
    for (const Row &row : std::as_const(m_rows))
        row.line->deleteLater();
    m_rows.clear();
    for (const EvidenceLink &link : links)
        addRow(link);
}

void EvidenceLinks::addRow(const EvidenceLink &link)
{
    const RecommendationList &list = m_session.list();
    const qsizetype position = list.positionOf(link.recommendation);
    const QString code = position < 0 ? QString() : list.code(position);
    Row row{.before = link, .line = new QWidget, .stance = new QComboBox, .note = new QLineEdit};
    auto *cells = new QHBoxLayout(row.line);
    cells->setContentsMargins(0, 0, 0, 0);
    auto *name =
        new QLabel(position < 0 ? code : code + QStringLiteral(" · ") + list.title(position, m_session.language()));
    name->setTextFormat(Qt::PlainText);
    for (const Key<Stance> &stance : allKeys<Stance>())
        row.stance->addItem(label(stance.value, Wording(m_session.language())), QString(stance.text));
    row.stance->setCurrentIndex(row.stance->findData(keyOf(link.stance)));
    row.stance->setAccessibleName(tr("Stance on %1").arg(code));
    row.note->setText(link.note.in(m_session.language()));
    row.note->setPlaceholderText(tr("Note"));
    row.note->setAccessibleName(tr("Note on %1").arg(code));
    auto *remove = new QPushButton(tr("Take off"));
    remove->setAutoDefault(false);
    remove->setAccessibleName(tr("Take off %1").arg(code));
    name->setMinimumWidth(1);
    name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    cells->addWidget(name, 1);
    cells->addWidget(row.stance);
    cells->addWidget(row.note, 1);
    cells->addWidget(remove);
    m_lines->layout()->addWidget(row.line);
    m_rows += row;
    connect(remove, &QPushButton::clicked, this, [this, line = row.line] {
        for (Row &one : m_rows) {
            if (one.line == line)
                one.removed = true;
        }
        line->hide();
    });
}

EvidenceLink EvidenceLinks::linkOf(const Row &row) const
{
    EvidenceLink link = row.before;
    link.stance = fromKey<Stance>(row.stance->currentData().toString()).value_or(link.stance);
    link.note.in(m_session.language()) = row.note->text().trimmed();
    return link;
}

QList<EvidenceLink> EvidenceLinks::added() const
{
    QList<EvidenceLink> links;
    for (const Row &row : m_rows) {
        if (row.before.id == 0 && !row.removed)
            links += linkOf(row);
    }
    return links;
}

QList<Command> EvidenceLinks::changes() const
{
    QList<Command> commands;
    for (const Row &row : m_rows) {
        if (row.before.id == 0)
            continue;
        if (row.removed)
            commands += UnlinkEvidence{row.before};
        else if (linkOf(row) != row.before)
            commands += EditEvidenceLink{row.before, linkOf(row)};
    }
    return commands;
}

} // namespace acuerdo
