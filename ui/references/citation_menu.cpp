// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/references/citation_menu.h"

#include "core/domain/citation.h"

#include <QClipboard>
#include <QGuiApplication>

namespace acuerdo {

CitationMenu::CitationMenu(std::function<QList<Evidence>()> works, Language first, QWidget *parent)
    : QMenu(parent)
{
    setTitle(tr("Copy citation"));
    const Language other = first == Language::English ? Language::Spanish : Language::English;
    for (const Language language : {first, other}) {
        if (language == other)
            addSeparator();
        for (const Key<CitationStyle> &style : allKeys<CitationStyle>()) {
            const QString name = label(style.value, Wording(first));
            QAction *copy = addAction(language == Language::English ? tr("%1, in English").arg(name)
                                                                    : tr("%1, in Spanish").arg(name));
            connect(copy, &QAction::triggered, this, [works, language, value = style.value] {
                const QList<Evidence> cited = works();
                QGuiApplication::clipboard()->setText(citation(cited, value, Formatting(language)));
            });
        }
    }
}

} // namespace acuerdo
