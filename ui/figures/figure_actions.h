// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QObject>

#include <functional>

namespace acuerdo {

class ImportDialog;
class Session;
struct Indicator;

/// What can be done to bring figures in, as actions for a page: import, paste, a new indicator, the indicators of a
/// chart edited. Files and blocks of cells that are dropped on the page open the assistant.
class FigureActions : public QObject
{
    Q_OBJECT

public:
    /// The actions are added to `page`, and with it to the palette.
    FigureActions(Session &session, QWidget *page);

    QAction *import;
    QAction *paste;
    QAction *newIndicator;
    QAction *editIndicator;

    /// Which indicators “Edit indicator” offers: those of the chart that is shown.
    void setIndicators(std::function<QList<Indicator>()> indicators) { m_indicators = std::move(indicators); }
    void retranslate();
    ImportDialog *openImport();

Q_SIGNALS:
    /// A line for the status bar.
    void done(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void chooseIndicator();
    void edit(const Indicator &indicator);

    Session &m_session;
    QWidget *m_page;
    std::function<QList<Indicator>()> m_indicators{};
};

} // namespace acuerdo
