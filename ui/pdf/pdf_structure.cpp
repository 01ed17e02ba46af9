// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pdf/pdf_structure.h"

#include <algorithm>

namespace acuerdo {
namespace {

QByteArray nameOf(const PdfTag &tag)
{
    switch (tag.kind) {
    case PdfTag::Kind::Document:
        return "/Document";
    case PdfTag::Kind::Heading:
        return "/H" + QByteArray::number(std::clamp(tag.level, 1, 6));
    case PdfTag::Kind::Paragraph:
        return "/P";
    case PdfTag::Kind::Table:
        return "/Table";
    case PdfTag::Kind::Row:
        return "/TR";
    case PdfTag::Kind::ColumnHead:
        return "/TH/A<</O/Table/Scope/Column>>";
    case PdfTag::Kind::RowHead:
        return "/TH/A<</O/Table/Scope/Row>>";
    case PdfTag::Kind::Field:
        return "/TD";
    case PdfTag::Kind::Figure:
        return "/Figure";
    case PdfTag::Kind::Link:
        return "/Link";
    }
    Q_UNREACHABLE();
}

} // namespace

PdfStructure::PdfStructure(std::vector<PdfTag> tags)
{
    Q_ASSERT(!tags.empty() && tags.front().kind == PdfTag::Kind::Document);
    for (PdfTag &tag : tags)
        m_nodes.push_back({.tag = std::move(tag)});
    m_nodes.front().isUsed = true;
}

int PdfStructure::add(const PdfTag &tag)
{
    m_nodes.push_back({.tag = tag});
    return int(m_nodes.size()) - 1;
}

int PdfStructure::beginPage(int object)
{
    m_page = object;
    m_pageKey = nextKey();
    m_parents.push_back({.isPage = true});
    return m_pageKey;
}

void PdfStructure::use(int tag)
{
    Node &node = m_nodes[size_t(tag)];
    if (node.isUsed)
        return;
    node.isUsed = true;
    use(node.tag.parent);
    m_nodes[size_t(node.tag.parent)].children.push_back({Child::Kind::Tag, tag, 0});
}

int PdfStructure::addContent(int tag)
{
    use(tag);
    std::vector<int> &ofPage = m_parents[size_t(m_pageKey)].tags;
    const int number = int(ofPage.size());
    ofPage.push_back(tag);
    m_nodes[size_t(tag)].children.push_back({Child::Kind::Content, number, m_page});
    return number;
}

int PdfStructure::addAnnotation(int tag, int object)
{
    use(tag);
    m_nodes[size_t(tag)].children.push_back({Child::Kind::Annotation, object, m_page});
    m_parents.push_back({.tags = {tag}});
    return nextKey() - 1;
}

QByteArray PdfStructure::childrenOf(const Node &node) const
{
    QByteArray list;
    for (const Child &child : node.children) {
        switch (child.kind) {
        case Child::Kind::Tag:
            list += pdfReference(m_nodes[size_t(child.value)].object) + ' ';
            break;
        case Child::Kind::Content:
            list += "<</Type/MCR/Pg " + pdfReference(child.page) + "/MCID " + QByteArray::number(child.value) + ">>";
            break;
        case Child::Kind::Annotation:
            list += "<</Type/OBJR/Pg " + pdfReference(child.page) + "/Obj " + pdfReference(child.value) + ">>";
            break;
        }
    }
    return '[' + list + ']';
}

QByteArray PdfStructure::bodyOf(const Node &node, int parent) const
{
    QByteArray body =
        "<</Type/StructElem/S" + nameOf(node.tag) + "/P " + pdfReference(parent) + "/K" + childrenOf(node);
    if (!node.tag.alternative.isEmpty())
        body += "/Alt" + pdfText(node.tag.alternative);
    return body + ">>";
}

int PdfStructure::write(PdfFile &file)
{
    const int root = file.reserve();
    for (Node &node : m_nodes) {
        if (node.isUsed)
            node.object = file.reserve();
    }
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        const Node &node = m_nodes[i];
        if (node.isUsed)
            file.write(node.object, bodyOf(node, i == 0 ? root : m_nodes[size_t(node.tag.parent)].object));
    }
    QByteArray numbers;
    for (size_t key = 0; key < m_parents.size(); ++key) {
        numbers += QByteArray::number(key) + ' ';
        QByteArray tags;
        for (const int tag : m_parents[key].tags)
            tags += pdfReference(m_nodes[size_t(tag)].object) + ' ';
        numbers += m_parents[key].isPage ? pdfReference(file.add('[' + tags + ']')) + ' ' : tags;
    }
    const int tree = file.add("<</Nums[" + numbers + "]>>");
    file.write(root, "<</Type/StructTreeRoot/K " + pdfReference(m_nodes.front().object) + "/ParentTree "
                         + pdfReference(tree) + "/ParentTreeNextKey " + QByteArray::number(nextKey()) + ">>");
    return root;
}

} // namespace acuerdo
