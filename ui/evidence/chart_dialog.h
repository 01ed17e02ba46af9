// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/chart.h"
#include "core/summary/chart_spec.h"

#include <QDialog>

class QPushButton;
class QTimer;

namespace acuerdo {

class ChartForm;
class ChartView;
class Session;
class TextLabel;

/// Builds a chart, or edits one that is there: the fields at the left, the chart as it would be at the right. Saving is
/// one step that undo takes back; so is taking the chart away.
class ChartDialog : public QDialog
{
    Q_OBJECT

public:
    /// For a new one.
    explicit ChartDialog(Session &session, QWidget *parent);
    /// For one that is there.
    ChartDialog(Session &session, const WholeChart &whole, QWidget *parent);

    ChartForm &form() const { return *m_form; }
    ChartView &preview() const { return *m_preview; }
    /// Draws the preview anew at once.
    void refresh();
    void save();
    void remove();

Q_SIGNALS:
    /// It is in the file, under this key.
    void saved(const QString &key);

private:
    void build(const QString &title);
    Result<ChartSpec> specOf(WholeChart whole) const;
    void say(const QString &sentence);

    Session &m_session;
    WholeChart m_before;
    ChartForm *m_form;
    ChartView *m_preview;
    TextLabel *m_message;
    QPushButton *m_save;
    QTimer *m_later;
};

} // namespace acuerdo
