// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/summaries/print_summary.h"

#include "ui/summaries/page_painter.h"

#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace acuerdo {

void preparePrinter(QPrinter &printer, const PageLayout &layout)
{
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(layout.size * 72 / 96, QPageSize::Point, QString(), QPageSize::FuzzyMatch));
    printer.setDocName(layout.info.title);
    printer.setCreator(QStringLiteral("Acuerdo"));
}

void printPages(QPrinter &printer, const PageLayout &layout)
{
    const int last = int(layout.pages.size());
    const int from = std::clamp(printer.fromPage() == 0 ? 1 : printer.fromPage(), 1, last);
    const int to = std::clamp(printer.toPage() == 0 ? last : printer.toPage(), from, last);
    QPainter painter(&printer);
    painter.scale(printer.resolution() / 96.0, printer.resolution() / 96.0);
    for (int page = from; page <= to; ++page) {
        if (page > from)
            printer.newPage();
        paintPage(painter, layout.pages[size_t(page - 1)]);
    }
}

} // namespace acuerdo
