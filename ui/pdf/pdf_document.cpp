// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pdf/pdf_document.h"

#include <QPainter>
#include <QUrl>

namespace acuerdo {
namespace {

constexpr double pointsPerUnit = 72.0 / 96;

QByteArray dateText(QDate date)
{
    return "(D:" + date.toString(QStringLiteral("yyyyMMdd")).toLatin1() + "000000Z)";
}

QByteArray rectText(const QRectF &rect, double pageHeight)
{
    return '[' + pdfNumber(rect.left() * pointsPerUnit) + ' ' + pdfNumber((pageHeight - rect.bottom()) * pointsPerUnit)
           + ' ' + pdfNumber(rect.right() * pointsPerUnit) + ' ' + pdfNumber((pageHeight - rect.top()) * pointsPerUnit)
           + ']';
}

// An address in the ASCII that a PDF asks for, between parentheses that nothing in it ends.
QByteArray addressText(const QString &address)
{
    QByteArray text = QUrl(address).toEncoded();
    text.replace('\\', "%5C").replace('(', "%28").replace(')', "%29");
    return '(' + text + ')';
}

} // namespace

PdfDocument::PdfDocument(const PdfInfo &info, std::vector<PdfTag> tags)
    : m_info(info)
    , m_structure(std::move(tags))
{}

PdfDocument::~PdfDocument() = default;

void PdfDocument::beginPage(QSizeF size)
{
    m_canvas = std::make_unique<PdfCanvas>(size, m_resources);
    Page page{.object = m_file.reserve(), .size = size};
    page.key = m_structure.beginPage(page.object);
    // From here on a unit is 1/96 inch, and y runs down.
    m_canvas->content() = pdfNumber(pointsPerUnit) + " 0 0 " + pdfNumber(-pointsPerUnit) + " 0 "
                          + pdfNumber(size.height() * pointsPerUnit) + " cm\n";
    m_pages.push_back(page);
}

void PdfDocument::beginContent(int tag, const QString &language)
{
    QByteArray &content = m_canvas->content();
    if (tag < 0)
        content += "/Artifact BMC\n";
    else
        content += "/Span<</MCID " + QByteArray::number(m_structure.addContent(tag)) + ">>BDC\n";
    m_hasLanguage = !language.isEmpty();
    if (m_hasLanguage)
        content += "/Span<</Lang" + pdfText(language) + ">>BDC\n";
}

void PdfDocument::endContent()
{
    m_canvas->content() += m_hasLanguage ? "EMC\nEMC\n" : "EMC\n";
    m_hasLanguage = false;
}

void PdfDocument::addText(QPointF baseline, const QString &text, const QFont &font, const QColor &color)
{
    m_canvas->engine().writeText(baseline, text, font, color, false);
}

void PdfDocument::paint(const std::function<void(QPainter &)> &draw)
{
    QPainter painter(m_canvas.get());
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter);
}

void PdfDocument::addDrawing(const QByteArray &key, const QRectF &rect, const std::function<void(QPainter &)> &draw)
{
    QByteArray &name = m_drawings[key];
    if (name.isEmpty()) {
        PdfCanvas canvas(rect.size(), m_resources);
        QPainter painter(&canvas);
        draw(painter);
        painter.end();
        name = m_resources.form(rect.width(), rect.height(), canvas.content());
    }
    m_canvas->content() +=
        "q 1 0 0 1 " + pdfNumber(rect.left()) + ' ' + pdfNumber(rect.top()) + " cm " + name + " Do Q\n";
}

int PdfDocument::addLinkTag(int parent)
{
    return m_structure.add({.kind = PdfTag::Kind::Link, .parent = parent});
}

void PdfDocument::addLink(int tag, const QRectF &rect, const QString &target, const QString &words)
{
    Page &page = m_pages.back();
    const QByteArray action =
        target.startsWith(u'#') ? "/Dest" + pdfText(target.mid(1)) : "/A<</S/URI/URI" + addressText(target) + ">>";
    const int object = m_file.reserve();
    const int key = m_structure.nextKey();
    m_file.write(object, "<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect" + rectText(rect, page.size.height())
                             + action + "/Contents" + pdfText(words) + "/StructParent " + QByteArray::number(key)
                             + ">>");
    m_structure.addAnnotation(tag, object);
    page.annotations += pdfReference(object) + ' ';
}

QByteArray PdfDocument::destination(int page, double top) const
{
    return '[' + pdfReference(page) + "/XYZ null " + pdfNumber(top) + " null]";
}

void PdfDocument::addPlace(const QString &name, QPointF at)
{
    const Page &page = m_pages.back();
    if (!m_places.contains(name))
        m_places.insert(name, destination(page.object, (page.size.height() - at.y()) * pointsPerUnit));
}

void PdfDocument::addOutline(int tag, QPointF at)
{
    const PdfTag &heading = m_structure.tag(tag);
    const Page &page = m_pages.back();
    m_outline.push_back({.level = heading.level,
                         .title = heading.title,
                         .page = page.object,
                         .top = (page.size.height() - at.y()) * pointsPerUnit});
}

void PdfDocument::endPage()
{
    m_pages.back().content = m_file.addStream({}, m_canvas->content());
    m_canvas.reset();
}

int PdfDocument::writeOutline()
{
    if (m_outline.empty())
        return 0;
    struct Item {
        int object = 0;
        int parent = -1; ///< Position; below 0: the root.
        int first = -1, last = -1, previous = -1, next = -1;
        int count = 0;
    };
    std::vector<Item> items(m_outline.size());
    Item root{.object = m_file.reserve()};
    std::vector<int> open; // the way down to the last item
    for (int i = 0; i < int(items.size()); ++i) {
        items[size_t(i)].object = m_file.reserve();
        while (!open.empty() && m_outline[size_t(open.back())].level >= m_outline[size_t(i)].level)
            open.pop_back();
        Item &parent = open.empty() ? root : items[size_t(open.back())];
        items[size_t(i)].parent = open.empty() ? -1 : open.back();
        items[size_t(i)].previous = parent.last;
        if (parent.last >= 0)
            items[size_t(parent.last)].next = i;
        else
            parent.first = i;
        parent.last = i;
        ++parent.count;
        open.push_back(i);
    }
    const auto link = [&](const char *key, int item) {
        return item < 0 ? QByteArray() : key + pdfReference(items[size_t(item)].object);
    };
    for (size_t i = 0; i < items.size(); ++i) {
        const Item &item = items[i];
        const int parent = item.parent < 0 ? root.object : items[size_t(item.parent)].object;
        QByteArray body = "<</Title" + pdfText(m_outline[i].title) + "/Parent " + pdfReference(parent) + "/Dest"
                          + destination(m_outline[i].page, m_outline[i].top) + link("/Prev ", item.previous)
                          + link("/Next ", item.next) + link("/First ", item.first) + link("/Last ", item.last);
        if (item.count > 0)
            body += "/Count " + QByteArray::number(-item.count); // closed
        m_file.write(item.object, body + ">>");
    }
    m_file.write(root.object, "<</Type/Outlines" + link("/First ", root.first) + link("/Last ", root.last) + "/Count "
                                  + QByteArray::number(root.count) + ">>");
    return root.object;
}

int PdfDocument::writeNames()
{
    // In the order of the names as they are written, which the tree asks for.
    QMap<QByteArray, QByteArray> sorted;
    for (auto place = m_places.cbegin(); place != m_places.cend(); ++place)
        sorted.insert(pdfText(place.key()), place.value());
    QByteArray names;
    for (auto place = sorted.cbegin(); place != sorted.cend(); ++place)
        names += place.key() + place.value();
    return m_file.add("<</Dests<</Names[" + names + "]>>>>");
}

int PdfDocument::writeMetadata()
{
    const QString day = m_info.date.toString(Qt::ISODate) + QStringLiteral("T00:00:00Z");
    QString people;
    if (!m_info.author.isEmpty())
        people = QStringLiteral("<dc:creator><rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq></dc:creator>")
                     .arg(m_info.author.toHtmlEscaped());
    const QString packet =
        QStringLiteral(
            "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
            "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
            "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
            "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">"
            "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>%2"
            "<dc:language><rdf:Bag><rdf:li>%3</rdf:li></rdf:Bag></dc:language>"
            "<xmp:CreateDate>%4</xmp:CreateDate><xmp:CreatorTool>Acuerdo</xmp:CreatorTool>"
            "<pdfuaid:part>1</pdfuaid:part></rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>")
            .arg(m_info.title.toHtmlEscaped(), people, m_info.language.toHtmlEscaped(), day);
    return m_file.addPlainStream("/Type/Metadata/Subtype/XML", packet.toUtf8());
}

void PdfDocument::writePages(int pagesObject, int resources)
{
    QByteArray kids;
    for (const Page &page : m_pages) {
        QByteArray body = "<</Type/Page/Parent " + pdfReference(pagesObject) + "/MediaBox[0 0 "
                          + pdfNumber(page.size.width() * pointsPerUnit) + ' '
                          + pdfNumber(page.size.height() * pointsPerUnit) + "]/Resources " + pdfReference(resources)
                          + "/Contents " + pdfReference(page.content) + "/StructParents " + QByteArray::number(page.key)
                          + "/Tabs/S";
        if (!page.annotations.isEmpty())
            body += "/Annots[" + page.annotations + ']';
        m_file.write(page.object, body + ">>");
        kids += pdfReference(page.object) + ' ';
    }
    m_file.write(pagesObject, "<</Type/Pages/Count " + QByteArray::number(m_pages.size()) + "/Kids[" + kids + "]>>");
}

QByteArray PdfDocument::finish()
{
    const int resources = m_resources.write(m_file);
    const int pages = m_file.reserve();
    writePages(pages, resources);
    const int structure = m_structure.write(m_file);
    QByteArray catalog = "<</Type/Catalog/Pages " + pdfReference(pages) + "/StructTreeRoot " + pdfReference(structure)
                         + "/MarkInfo<</Marked true>>/Lang" + pdfText(m_info.language) + "/Metadata "
                         + pdfReference(writeMetadata()) + "/ViewerPreferences<</DisplayDocTitle true>>/Names "
                         + pdfReference(writeNames());
    if (const int outline = writeOutline())
        catalog += "/Outlines " + pdfReference(outline) + "/PageMode/UseOutlines";
    const int root = m_file.add(catalog + ">>");
    QByteArray info = "<</Title" + pdfText(m_info.title) + "/Subject" + pdfText(m_info.subject) + "/Creator(Acuerdo)"
                      + "/Producer(Acuerdo)/CreationDate" + dateText(m_info.date);
    if (!m_info.author.isEmpty())
        info += "/Author" + pdfText(m_info.author);
    return m_file.finish(root, m_file.add(info + ">>"));
}

} // namespace acuerdo
