// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/id.h"
#include "ui/shell/fuzzy_match.h"

#include <QAbstractListModel>
#include <QColor>
#include <QPointer>

#include <vector>

class QAction;

namespace acuerdo {

class Session;

/// One thing that the palette can go to or do.
struct PaletteEntry {
    QString key{};    ///< Stable, for what was used recently: "action:Undo", "item:TRD-02".
    QString code{};   ///< In front, for recommendations.
    QString text{};   ///< What is shown and matched.
    QString detail{}; ///< At the right: the kind of thing.
    QString keys{};   ///< Its shortcut.
    QString icon{};   ///< A drawing, or with `glyph` a status glyph.
    QString glyph{};
    QColor color{}; ///< Of the glyph.
    QPointer<QAction> action{};
    RecommendationId recommendation{};
    ChartId chart{};
    std::vector<int> places{}; ///< Matched characters of code + space + text.
};

/// The entries that fit what is typed, best first; with nothing typed, what was used recently and then the actions.
/// ">" in front restricts to actions.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    PaletteModel(Session &session, QList<QAction *> actions, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    const PaletteEntry &entry(int row) const { return m_shown[size_t(row)]; }
    void setPattern(const QString &text);
    /// Remembers that an entry was used.
    static void noteUse(const PaletteEntry &entry);

private:
    void collectActions(const QList<QAction *> &actions);
    void collectItems();
    void collectCharts();
    void addFound(const QString &pattern, bool onlyActions);
    PaletteEntry itemEntry(qsizetype position) const;

    Session &m_session;
    std::vector<PaletteEntry> m_all;
    std::vector<QString> m_folded;
    std::vector<PaletteEntry> m_shown;
};

} // namespace acuerdo
