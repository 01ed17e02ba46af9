// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/recommendation.h"

#include <QDialog>

class QCheckBox;
class QPushButton;

namespace acuerdo {

class FlatButton;
class WrappedText;
class RecommendationForm;
class Session;

/// Writes a recommendation's own fields: of a new one, or of one that is there. When somebody else has changed the same
/// field meanwhile it shows both and asks.
class RecommendationDialog : public QDialog
{
    Q_OBJECT

public:
    /// For a new one.
    explicit RecommendationDialog(Session &session, QWidget *parent);
    /// For one that is there.
    RecommendationDialog(Session &session, const Recommendation &recommendation, QWidget *parent);

    RecommendationForm &form() const { return *m_form; }
    void save();

Q_SIGNALS:
    /// It is in the file.
    void saved(const QString &code);

private:
    void build(const QString &title);
    void saveNew();
    void saveEdit();
    void say(const QString &sentence, const QString &link = QString());
    bool isContested();

    Session &m_session;
    bool m_isNew;
    Recommendation m_before;
    RecommendationForm *m_form;
    QList<QCheckBox *> m_sides;
    WrappedText *m_message;
    FlatButton *m_anyway;
    QPushButton *m_save;
};

} // namespace acuerdo
