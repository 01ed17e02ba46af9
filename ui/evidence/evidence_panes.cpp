// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/evidence_panes.h"

#include "ui/evidence/chart_gallery.h"
#include "ui/evidence/chart_panel.h"
#include "ui/evidence/number_table.h"
#include "ui/theme/setting.h"
#include "ui/theme/typography.h"

namespace acuerdo {
namespace {

const Setting<int> galleryWidthSetting{"evidence/gallery-width", -1};
const Setting<int> numbersWidthSetting{"evidence/numbers-width", -1};

// Of the look, in its pixels: below the first the numbers stand under the chart, from the second on the gallery has two
// columns.
constexpr int narrowWidth = 960;
constexpr int wideWidth = 1200;
constexpr int numbersWidth = 284; // that two series have room for their names

} // namespace

EvidencePanes::EvidencePanes(QWidget *gallery, QWidget *middle, QWidget *numbers, const Parts &parts)
    : QSplitter(Qt::Horizontal)
    , m_galleryPane(gallery)
    , m_numbersPane(numbers)
    , m_parts(parts)
    , m_galleryWidth(galleryWidthSetting.value())
    , m_numbersWidth(numbersWidthSetting.value())
{
    addWidget(gallery);
    addWidget(middle);
    addWidget(numbers);
    setStretchFactor(1, 1);
    setCollapsible(1, false);
    connect(this, &QSplitter::splitterMoved, this, &EvidencePanes::keepWidths);
}

EvidencePanes::~EvidencePanes()
{
    galleryWidthSetting.setValue(m_galleryWidth);
    numbersWidthSetting.setValue(m_numbersWidth);
}

// Side by side, three panes need room for the middle one; it takes what the others leave. A column of the gallery is a
// card, and beside the last one is the scroll bar.
void EvidencePanes::arrange(int width)
{
    const Typography typography = Typography::current();
    const auto isBelow = [&](int pixels) { return width < typography.length(pixels); };
    placeNumbers(isBelow(narrowWidth));
    const int columns = isBelow(wideWidth) ? 1 : 2;
    const int gallery = m_galleryWidth >= 0
                            ? typography.length(m_galleryWidth)
                            : 16 + columns * m_parts.gallery->cardWidth() + m_parts.gallery->scrollBarWidth();
    m_galleryPane->setMinimumWidth(16 + m_parts.gallery->cardWidth() + m_parts.gallery->scrollBarWidth());
    m_numbersPane->setMinimumWidth(m_isNarrow ? 0 : typography.length(180));
    QList<int> widths{gallery, width - gallery};
    if (!m_isNarrow) {
        const int numbers = typography.length(m_numbersWidth >= 0 ? m_numbersWidth : numbersWidth);
        widths = {gallery, std::max(1, width - gallery - numbers), numbers};
    }
    setSizes(widths);
}

void EvidencePanes::placeNumbers(bool isNarrow)
{
    m_parts.table->setMinimumHeight(isNarrow ? Typography::current().length(280) : 0);
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    if (isNarrow)
        m_parts.panel->addBelow(m_numbersPane);
    else
        addWidget(m_numbersPane);
    m_numbersPane->show();
}

void EvidencePanes::keepWidths()
{
    const QList<int> widths = sizes();
    const qreal pixel = Typography::current().length(1000) / 1000.0;
    m_galleryWidth = qRound(widths[0] / pixel);
    if (!m_isNarrow)
        m_numbersWidth = qRound(widths.last() / pixel);
}

} // namespace acuerdo
