// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/figures/figure_recipe.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace acuerdo {

class Session;

/// Which evidence figures come from, and what their release is called.
class OriginBar : public QWidget
{
    Q_OBJECT

public:
    explicit OriginBar(Session &session, QWidget *parent = nullptr);

    /// Puts what is chosen into a recipe.
    void fill(FigureRecipe &recipe) const;

Q_SIGNALS:
    void chosen();

private:
    QLineEdit *addField(const QString &placeholder, const QString &name);

    Session &m_session;
    QComboBox *m_source;
    QLineEdit *m_title;
    QLineEdit *m_url;
    QLineEdit *m_release;
};

} // namespace acuerdo
