// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/summary/chart_spec.h"

#include <QObject>

#include <array>
#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace acuerdo {

/// What can be done with a chart as it is shown: save it as a picture or as numbers, copy its numbers or its citation.
/// A saved picture has the light colours on white, whatever the screen shows.
class ChartActions : public QObject
{
    Q_OBJECT

public:
    /// Asks where to save: `suggestion` is a path, `kind` what the dialog offers. Empty: not at all.
    using AskPath = std::function<QString(const QString &suggestion, const QString &kind)>;

    explicit ChartActions(QWidget *host);

    void setSpec(std::shared_ptr<const ChartSpec> spec);
    void setAskPath(AskPath ask) { m_askPath = std::move(ask); }
    void retranslate();

    /// PNG, SVG, PDF, CSV and ZIP, in this order.
    const std::array<QAction *, 5> &saving() const { return m_saving; }
    /// PNG at three times the size, for print.
    QAction *savePrint() const { return m_savePrint; }
    QAction *copyNumbers() const { return m_copyNumbers; }
    QAction *copyCitation() const { return m_copyCitation; }
    void fill(QMenu &menu) const;

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const QString &sentence);

private:
    void save(const QString &ending, double scale = 1.0);

    QWidget *m_host;
    std::shared_ptr<const ChartSpec> m_spec;
    AskPath m_askPath;
    std::array<QAction *, 5> m_saving{};
    QAction *m_savePrint;
    QAction *m_copyNumbers;
    QAction *m_copyCitation;
};

} // namespace acuerdo
