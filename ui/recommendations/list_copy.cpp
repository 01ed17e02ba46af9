// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/list_copy.h"

namespace acuerdo {
namespace {

QString tabCell(QString text)
{
    text.replace(u'\t', u' ').replace(u'\n', u' ');
    static const QString formulaStarts = QStringLiteral("=+-@");
    return !text.isEmpty() && formulaStarts.contains(text.at(0)) ? u'\'' + text : text;
}

QString dateOr(const PackedDate &date, const QString &text)
{
    return date.isNull() ? text : date.date().text();
}

QString cellForSheet(const RecommendationModel &model, qint32 position, int column)
{
    const ListRow &row = model.list()->row(position);
    if (column == RecommendationModel::Due)
        return dateOr(row.due, QString());
    if (column == RecommendationModel::Updated)
        return dateOr(row.updated, QString());
    return tabCell(model.cellText(position, column));
}

QString htmlRow(const QStringList &cells, const QString &tag)
{
    QString row = QStringLiteral("<tr>");
    for (const QString &cell : cells)
        row += u'<' + tag + u'>' + cell.toHtmlEscaped() + QStringLiteral("</") + tag + u'>';
    return row + QStringLiteral("</tr>\n");
}

} // namespace

std::unique_ptr<QMimeData> copyOfRows(const RecommendationModel &model, const QList<int> &rows,
                                      const QList<int> &columns)
{
    QStringList heads;
    for (const int column : columns)
        heads += model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QString sheet = heads.join(u'\t') + u'\n';
    QString table = QStringLiteral("<meta charset=\"utf-8\"><table>\n") + htmlRow(heads, QStringLiteral("th"));
    for (const int row : rows) {
        const qint32 position = model.rows().position(row);
        if (position < 0)
            continue;
        QStringList plain;
        QStringList formatted;
        for (const int column : columns) {
            plain += cellForSheet(model, position, column);
            formatted += model.cellText(position, column);
        }
        sheet += plain.join(u'\t') + u'\n';
        table += htmlRow(formatted, QStringLiteral("td"));
    }
    auto data = std::make_unique<QMimeData>();
    data->setText(sheet);
    data->setHtml(table + QStringLiteral("</table>\n"));
    return data;
}

} // namespace acuerdo
