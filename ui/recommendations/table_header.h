// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QHeaderView>

namespace acuerdo {

/// The head of the table: columns that can be sorted by, resized, moved and hidden; the title takes what is left.
class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);

    /// Widths for the present size of text, every column shown.
    void resetColumns();
    /// Gives the title column what the others leave of `width`, and never less than it needs: where there is no room,
    /// the columns that can best be spared stand back until there is.
    void fit(int width);
    /// Columns grow and shrink with the text.
    void restyle();
    /// Code, title and the two sides at full width instead of all columns; the columns come back as they were.
    void setTwoSides(bool twoSides);
    /// A menu of the columns, each to be shown or hidden, for the head and for other menus.
    void fillColumnMenu(QMenu &menu);
    /// Widths, order and hidden columns, remembered from session to session.
    void remember();
    bool recall();

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    bool isChosen(int column) const;
    void standBack(int width);
    void fitSides();

    bool m_isFitting = false;
    bool m_twoSides = false;
    int m_width = 0;
    double m_ratio;              ///< Of the text that the widths are for.
    QHash<int, int> m_stoodBack; ///< Columns that found no room, with their widths.
};

} // namespace acuerdo
