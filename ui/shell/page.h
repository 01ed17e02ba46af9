// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/workspace.h"

#include <QWidget>

namespace acuerdo {

class Session;

/// Keys that a page understands beside those of its actions, for the keyboard sheet.
struct KeyHint {
    QString keys{};
    QString what{};
};

/// One page of the window. It shows what the session holds and reads nothing while it is hidden: what came meanwhile is
/// delivered as one change when it is shown. Made only when first shown, with a workspace open.
///
/// Actions that a page adds to itself (QWidget::addAction), with text and keys, stand in the palette and on the
/// keyboard sheet while it is shown. A page overrides refresh(), retranslate(), restyle() and applyFilter(); it need
/// not connect to the session for what they bring. The first show calls retranslate(), restyle() and
/// refresh(everything), in this order.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Session &session, QWidget *parent = nullptr);

    Session &session() const { return m_session; }
    /// The word on its tab, translated.
    virtual QString title() const = 0;
    /// Name of a drawing in resources/icons.
    virtual QString icon() const = 0;

    /// Selects an item and brings it in sight, for links from other pages and the palette.
    virtual void showRecommendation(RecommendationId) {}
    virtual void showChart(ChartId) {}
    /// Begins a summary that compares with a day.
    virtual void startSummary(const QDate &comparedWith) { Q_UNUSED(comparedWith); }
    /// Whether the filter of the top bar narrows this page; from another, Enter in it leads to the recommendations.
    virtual bool usesFilter() const { return false; }
    virtual QList<KeyHint> keyHints() const { return {}; }
    /// Whether something it shows is still being read or drawn in the background.
    virtual bool isBusy() const { return false; }
    /// Gives the keyboard to the page's main list.
    virtual void takeKeyboard() { setFocus(); }

Q_SIGNALS:
    /// Asks the window for another page.
    void openRecommendation(acuerdo::RecommendationId id);
    void openChart(acuerdo::ChartId id);
    /// Asks for the page of recommendations with this text in the filter field.
    void openFilter(const QString &queryText);
    /// Asks for the page of summaries, comparing with this day.
    void makeSummary(const QDate &comparedWith);
    /// A line for the status bar, gone after a while.
    void statusMessage(const QString &text);
    /// A sentence for the message bar under the top bar.
    void failed(const QString &sentence);

protected:
    /// Shows what `change` touched anew; the session's list has it already.
    virtual void refresh(const acuerdo::Change &change) = 0;
    /// Sets every text that is not data again.
    virtual void retranslate() {}
    /// Takes fonts and colours of its own again: the theme or the text size is another one.
    virtual void restyle() {}
    /// The filter of the top bar is another one; `queryText` is a valid query (see Session::filter()).
    virtual void applyFilter(const QString &queryText) { Q_UNUSED(queryText); }

    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void take(const Change &change);
    void deliver();

    Session &m_session;
    Change m_pending{.everything = true};
    bool m_hasPending = true;
    bool m_needsWords = true;
    bool m_needsStyle = true;
    bool m_needsFilter = true;
    bool m_isDelivering = false;
};

} // namespace acuerdo
