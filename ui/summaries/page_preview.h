// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/summaries/summary_maker.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

namespace acuerdo {

/// The pages of a summary as they will be printed, one below the other. Draws only those in sight, and keeps them.
class PagePreview : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);

    /// The page in sight stays in sight.
    void setSummary(const SummaryMaker::Made &summary);
    qsizetype pageCount() const;
    /// The page that most of the view shows, from 1; 0 for none.
    qsizetype currentPage() const;
    void showPage(qsizetype number);

    /// Per cent of paper size at 96 dpi.
    int zoom() const;
    bool fitsWidth() const { return m_percent == 0; }

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void zoomToPaper();
    void zoomToWidth();

Q_SIGNALS:
    void currentPageChanged();
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    qreal scale() const;
    QSize pageSize() const;
    int pageStep() const;
    QRect pageRect(qsizetype index) const;
    void zoomTo(int percent);
    void fitScrollBars();
    const QPixmap &picture(qsizetype index);

    SummaryMaker::Made m_summary;
    int m_percent = 0; ///< 0: as wide as the view.
    QCache<qsizetype, QPixmap> m_pictures;
};

} // namespace acuerdo
