// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSplitter>

namespace acuerdo {

class ChartGallery;
class ChartPanel;
class NumberTable;

/// The three panes of the page side by side: gallery, chart, numbers. Where there is little room the numbers stand
/// below the chart. What a person dragged is kept.
class EvidencePanes : public QSplitter
{
    Q_OBJECT

public:
    /// The parts that the panes are measured by.
    struct Parts {
        ChartGallery *gallery = nullptr;
        ChartPanel *panel = nullptr;
        NumberTable *table = nullptr;
    };
    EvidencePanes(QWidget *gallery, QWidget *middle, QWidget *numbers, const Parts &parts);
    ~EvidencePanes() override;

    /// Shares out the width of the page.
    void arrange(int width);

private:
    void placeNumbers(bool isNarrow);
    void keepWidths();

    QWidget *m_galleryPane;
    QWidget *m_numbersPane;
    Parts m_parts;
    // The widths that a person chose by dragging, in pixels of the look; -1: none.
    int m_galleryWidth;
    int m_numbersWidth;
    bool m_isNarrow = false;
};

} // namespace acuerdo
