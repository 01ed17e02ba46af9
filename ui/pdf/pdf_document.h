// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pdf/pdf_canvas.h"
#include "ui/pdf/pdf_structure.h"

#include <QDate>
#include <QLocale>

#include <functional>
#include <memory>

namespace acuerdo {

/// What a PDF says of itself.
struct PdfInfo {
    QString title{};
    QString author{}; ///< Empty for nobody.
    QString subject{};
    QString language{}; ///< BCP 47.
    QDate date{};       ///< Stands as its date: the clock is not of it.
};

/// A tagged PDF, page by page: every stretch of a page belongs to a tag or is marked as no part of the text.
///
/// Why an engine of our own. Qt's writer knows no tags, no outline and no language. Cairo (1.16 in Debian 12) writes
/// tags and outlines, but gives a tag no alternative text, no scope of a table's head and no language, and marks
/// nothing as an artifact: a screen reader would find figures that say nothing and read every page's footer. Pango
/// would also set the text anew, and the file would break lines elsewhere than the preview. Here the glyphs are those
/// of Qt's own layout, in subsets that HarfBuzz makes of the very fonts that Qt measured with, and the preview is the
/// file.
class PdfDocument
{
public:
    PdfDocument(const PdfInfo &info, std::vector<PdfTag> tags);
    ~PdfDocument();
    PdfDocument(const PdfDocument &) = delete;
    PdfDocument &operator=(const PdfDocument &) = delete;

    /// Size in units of 1/96 inch, as for everything here.
    void beginPage(QSizeF size);
    /// What is drawn next belongs to `tag`; below 0, to none: it is an artifact. `language` when it is another.
    void beginContent(int tag, const QString &language = {});
    void endContent();
    void addText(QPointF baseline, const QString &text, const QFont &font, const QColor &color);
    /// Draws with a QPainter.
    void paint(const std::function<void(QPainter &)> &draw);
    /// A drawing that comes again and again under the same key.
    void addDrawing(const QByteArray &key, const QRectF &rect, const std::function<void(QPainter &)> &draw);
    /// The next content up to endLink() leads to an address, or with "#" to a place of the document.
    int addLinkTag(int parent);
    void addLink(int tag, const QRectF &rect, const QString &target, const QString &words);
    void addPlace(const QString &name, QPointF at);
    /// The heading of this tag stands here.
    void addOutline(int tag, QPointF at);
    void endPage();

    QByteArray finish();

private:
    struct Page {
        int object = 0;
        int content = 0;
        int key = 0;
        QSizeF size{};
        QByteArray annotations{};
    };
    struct Entry {
        int level = 1;
        QString title{};
        int page = 0; ///< Object.
        double top = 0;
    };
    QByteArray destination(int page, double top) const;
    int writeOutline();
    int writeNames();
    int writeMetadata();
    void writePages(int pagesObject, int resources);

    PdfInfo m_info;
    PdfFile m_file{};
    PdfResources m_resources{};
    PdfStructure m_structure;
    std::unique_ptr<PdfCanvas> m_canvas{};
    std::vector<Page> m_pages{};
    std::vector<Entry> m_outline{};
    QMap<QString, QByteArray> m_places{};
    QHash<QByteArray, QByteArray> m_drawings{};
    bool m_hasLanguage = false;
};

} // namespace acuerdo
