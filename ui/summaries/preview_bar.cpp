// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/summaries/preview_bar.h"

#include "ui/summaries/page_preview.h"
#include "ui/theme/painting.h"
#include "ui/theme/panel.h"
#include "ui/theme/small_button.h"

#include <QHBoxLayout>
#include <QPainter>

namespace acuerdo {

PreviewBar::PreviewBar(PagePreview &preview, QWidget *parent)
    : QWidget(parent)
    , m_preview(preview)
    , m_place(new TextLabel(TextSize::Small, TextLabel::Ink::Muted))
    , m_work(new TextLabel(TextSize::Small, TextLabel::Ink::Muted))
    , m_stop(SmallButton::link())
    , m_smaller(new SmallButton(QStringLiteral("minus")))
    , m_zoom(new TextLabel(TextSize::Small, TextLabel::Ink::Muted))
    , m_larger(new SmallButton(QStringLiteral("plus")))
    , m_fit(new SmallButton(QString()))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 8, 24, 8);
    row->setSpacing(8);
    row->addWidget(m_place);
    row->addSpacing(16);
    row->addWidget(m_work);
    row->addWidget(m_stop);
    row->addStretch();
    row->addWidget(m_smaller);
    row->addWidget(m_zoom);
    row->addWidget(m_larger);
    row->addWidget(m_fit);
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setMinimumWidth(Typography::current().length(40));
    setWork({});
    connect(m_stop, &QPushButton::clicked, this, &PreviewBar::stopped);
    connect(m_smaller, &QPushButton::clicked, &preview, &PagePreview::zoomOut);
    connect(m_larger, &QPushButton::clicked, &preview, &PagePreview::zoomIn);
    connect(m_fit, &QPushButton::clicked, &preview, &PagePreview::zoomToWidth);
    connect(&preview, &PagePreview::currentPageChanged, this, &PreviewBar::showPlace);
    connect(&preview, &PagePreview::zoomChanged, this, &PreviewBar::showZoom);
}

void PreviewBar::retranslate()
{
    m_stop->setText(tr("Stop"));
    m_smaller->setToolTip(tr("Smaller (Ctrl+−)"));
    m_smaller->setAccessibleName(tr("Smaller"));
    m_larger->setToolTip(tr("Larger (Ctrl++)"));
    m_larger->setAccessibleName(tr("Larger"));
    m_fit->setText(tr("Fit width"));
    m_fit->setToolTip(tr("As wide as the window (Ctrl+0)"));
    showPlace();
    showZoom();
}

void PreviewBar::setWork(const QString &text)
{
    m_work->setText(text);
    m_work->setVisible(!text.isEmpty());
    m_stop->setVisible(!text.isEmpty());
}

void PreviewBar::showPlace()
{
    const QString place = m_preview.pageCount() == 0 ? QString()
                                                     : tr("Page %1 of %2")
                                                           .arg(QLocale().toString(m_preview.currentPage()),
                                                                QLocale().toString(m_preview.pageCount()));
    m_place->setText(place);
    m_preview.setAccessibleDescription(place);
}

void PreviewBar::showZoom()
{
    m_zoom->setText(QLocale().toString(m_preview.zoom()) + QStringLiteral("\u00A0%"));
    m_zoom->setAccessibleName(tr("Size: %1").arg(m_zoom->text()));
}

void PreviewBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRule(painter, rect(), Theme::of(palette()).line);
}

} // namespace acuerdo
