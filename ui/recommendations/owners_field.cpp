// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/owners_field.h"

#include "core/domain/folded_text.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>

namespace acuerdo {
namespace {

QString shownName(const Owner &owner)
{
    return owner.shortName.isEmpty() ? owner.name.english : owner.shortName;
}

QString listed(const Owner &owner)
{
    return shownName(owner) + QStringLiteral(" · ") + owner.name.shown(Language::English);
}

} // namespace

OwnersField::OwnersField(const QHash<OwnerId, Owner> &owners, QWidget *parent)
    : QLineEdit(parent)
    , m_owners(owners)
{
    QStringList lines;
    for (const Owner &owner : owners)
        lines += listed(owner);
    lines.sort(Qt::CaseInsensitive);
    m_completer = new QCompleter(lines, this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(6);
    m_completer->setWidget(this); // not setCompleter(): that one replaces the whole line
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &OwnersField::complete);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_completer->setCompletionPrefix(lastName());
        if (lastName().isEmpty())
            m_completer->popup()->hide();
        else
            m_completer->complete();
    });
}

QString OwnersField::lastName() const
{
    return text().section(u',', -1).trimmed();
}

void OwnersField::complete(const QString &name)
{
    QStringList names = text().split(u',');
    names.last() = name.section(QStringLiteral(" · "), 0, 0);
    for (QString &each : names)
        each = each.trimmed();
    setText(names.join(QStringLiteral(", ")));
}

void OwnersField::keyPressEvent(QKeyEvent *event)
{
    const bool isCompleting = m_completer->popup()->isVisible();
    const bool isForList = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
                           || event->key() == Qt::Key_Tab || event->key() == Qt::Key_Escape;
    if (isCompleting && isForList)
        return event->ignore(); // the list of completions takes it
    QLineEdit::keyPressEvent(event);
}

void OwnersField::setOwners(const QList<OwnerId> &owners)
{
    QStringList names;
    for (const OwnerId id : owners)
        names += shownName(m_owners.value(id));
    setText(names.join(QStringLiteral(", ")));
}

Result<QList<OwnerId>> OwnersField::owners() const
{
    QList<OwnerId> found;
    for (const QString &typed : text().split(u',', Qt::SkipEmptyParts)) {
        const QString name = folded(typed.trimmed());
        if (name.isEmpty())
            continue;
        const auto owner = std::ranges::find_if(m_owners, [&](const Owner &each) {
            return name == folded(each.shortName) || name == folded(each.key) || name == folded(each.name.english)
                   || name == folded(each.name.spanish);
        });
        if (owner == m_owners.end())
            return failure(tr("There is no owner “%1” in this workspace.").arg(typed.trimmed()));
        if (!found.contains(owner->id))
            found += owner->id;
    }
    return found;
}

} // namespace acuerdo
