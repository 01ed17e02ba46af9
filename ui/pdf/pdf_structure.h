// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pdf/pdf_file.h"

#include <optional>

namespace acuerdo {

/// What a stretch of the document is, for those who hear it or read it another way.
struct PdfTag {
    enum class Kind { Document, Heading, Paragraph, Table, Row, ColumnHead, RowHead, Field, Figure, Link };
    Kind kind = Kind::Paragraph;
    int parent = 0;        ///< Position of another tag; the first one, the document, is its own.
    int level = 1;         ///< Of a heading.
    QString title{};       ///< Of a heading, for the outline; empty: not in it.
    QString alternative{}; ///< Of a figure: what it shows.
};

/// The tree of tags, and what of the pages belongs to each. Children stand in the order in which their contents were
/// drawn, which is the reading order.
class PdfStructure
{
public:
    explicit PdfStructure(std::vector<PdfTag> tags);

    const PdfTag &tag(int position) const { return m_nodes[size_t(position)].tag; }
    int add(const PdfTag &tag);
    /// A page begins; `object` is its number in the file. Gives the key of its place in the parent tree.
    int beginPage(int object);
    /// A stretch of the page belongs to `tag`. Gives the number that marks it on its page.
    int addContent(int tag);
    /// A link of the page belongs to `tag`; `object` is its annotation. Gives the key of its place in the parent tree.
    int addAnnotation(int tag, int object);
    /// The key that addAnnotation() will give: it has to stand in the annotation itself.
    int nextKey() const { return int(m_parents.size()); }

    /// Writes the tree, and gives the number of its root.
    int write(PdfFile &file);

private:
    struct Child {
        enum class Kind { Tag, Content, Annotation };
        Kind kind = Kind::Tag;
        int value = 0;
        int page = 0; ///< Object.
    };
    struct Node {
        PdfTag tag{};
        std::vector<Child> children{};
        bool isUsed = false;
        int object = 0;
    };
    /// What one key of the parent tree leads to: the tags of a page's contents, or the one of an annotation.
    struct Parents {
        std::vector<int> tags{};
        bool isPage = false;
    };
    void use(int tag);
    QByteArray childrenOf(const Node &node) const;
    QByteArray bodyOf(const Node &node, int parent) const;

    std::vector<Node> m_nodes{};
    std::vector<Parents> m_parents{};
    int m_page = 0;
    int m_pageKey = 0;
};

} // namespace acuerdo
