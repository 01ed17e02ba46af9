// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pdf/pdf_resources.h"

#include <QPaintEngine>
#include <QPainterPath>

class QGlyphRun;

namespace acuerdo {

/// What a QPainter draws, as operators of PDF: shapes stay shapes, text stays text in the font it was measured with.
/// Gradients and patterns are drawn in one colour; nothing that we draw has them.
class PdfPaintEngine : public QPaintEngine
{
public:
    explicit PdfPaintEngine(PdfResources &resources);

    bool begin(QPaintDevice *device) override;
    bool end() override;
    void updateState(const QPaintEngineState &state) override;
    void drawPath(const QPainterPath &path) override;
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override;
    void drawPixmap(const QRectF &target, const QPixmap &pixmap, const QRectF &source) override;
    void drawImage(const QRectF &target, const QImage &image, const QRectF &source,
                   Qt::ImageConversionFlags flags) override;
    void drawTextItem(const QPointF &baseline, const QTextItem &item) override;
    Type type() const override { return User; }

    /// Text at the left end of its baseline, in the units of the canvas, as QTextLayout sets it.
    void writeText(QPointF baseline, const QString &text, const QFont &font, const QColor &color, bool isRightToLeft);

    QByteArray &content() { return m_content; }

private:
    void beginState();
    void endState() { m_content += "Q\n"; }
    void writePath(const QPainterPath &path);
    void writePen();
    void fillAndStroke(const QPainterPath &path, bool fills);
    void useOpacity(double opacity);
    /// The glyphs of a text; false, with nothing written, when it would need its words beside it and may wait.
    bool writeRuns(const QList<QGlyphRun> &runs, const QString &text, QPointF origin, double spacing, bool inAnyCase);

    PdfResources &m_resources;
    QByteArray m_content{};
    QTransform m_transform{};
    QPen m_pen{};
    QBrush m_brush{};
    double m_opacity = 1;
    QPainterPath m_clip{}; ///< In the units of the canvas.
    bool m_hasClip = false;
    bool m_clipEnabled = true;
};

} // namespace acuerdo
