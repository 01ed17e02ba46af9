// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/evidence/chart_places.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

namespace acuerdo {

/// A chart on the screen. The pointer, or the arrow keys, move a cursor through its values, and a label says the value
/// there with its flag. Dragging over a stretch of time, the wheel with Ctrl, and the keys + and − narrow the time
/// axis; Esc, 0 or a double click show all of it again. Shift moves along a narrowed axis, with an arrow or by
/// dragging.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(ChartSize size = ChartSize::Large, QWidget *parent = nullptr);
    ~ChartView() override;

    /// Null shows nothing.
    void setSpec(std::shared_ptr<const ChartSpec> spec);
    /// What is shown; null for nothing.
    const ChartSpec *spec() const;
    /// Which words stand in the picture itself; the others are the page's.
    void setWords(bool title, bool subtitle, bool notes, bool source);

    std::optional<ChartPlace> place() const { return m_place; }
    /// Puts the cursor on a value; nothing takes it away.
    void setPlace(std::optional<ChartPlace> place);
    /// Puts it on the value of a period: of the series it is on, else of the first that has one.
    void setPeriod(const Period &period);
    /// What the label at the cursor says: "New method, 2019: 29,500 case files"; empty without a cursor.
    QString placeText() const;

    /// Narrows or widens the time axis around a day; 1 is no change.
    void zoom(double factor, double day);
    void showAll();
    /// Narrows the time axis to a stretch of days, at least twenty.
    void showRange(double from, double to);
    bool isNarrowed() const;
    double from() const;
    double to() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The cursor is on a value of this period; null when there is none.
    void periodChanged(const acuerdo::Period &period);
    /// The time axis shows another stretch, in days.
    void rangeChanged(double from, double to);
    /// A press without a drag, or Enter.
    void activated();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void restyle();
    void redraw();
    void takeBack();
    void drag(const QPointF &position);
    void move(int step);
    void changeSeries(int step);
    ChartPlaces places() const;
    void updateWordsHeight();

    std::unique_ptr<ChartPicture> m_picture;
    ChartStyle m_style;
    QPixmap m_pixmap; ///< The picture as it was drawn last; the cursor is drawn over it.
    std::optional<ChartPlace> m_place;
    std::optional<QPointF> m_pressed;
    double m_pressedFrom = 0.0;
    std::optional<QPointF> m_dragged; ///< Where a drag has come to that chooses a stretch of time.
    bool m_isDragging = false;
    bool m_pans = false;
};

} // namespace acuerdo
