// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/xlsx_sheet.h"

#include "core/summary/visible_text.h"

#include <QRegularExpression>

#include <xlsxwriter.h>

namespace acuerdo {
namespace {

lxw_format *newFormat(lxw_workbook *workbook)
{
    lxw_format *format = workbook_add_format(workbook);
    format_set_font_name(format, "Noto Sans");
    format_set_font_size(format, 10);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    return format;
}

lxw_row_t row(int value)
{
    return lxw_row_t(value);
}

lxw_col_t column(int value)
{
    return lxw_col_t(value);
}

} // namespace

XlsxFormats::XlsxFormats(lxw_workbook *workbook)
{
    title = newFormat(workbook);
    format_set_bold(title);
    format_set_font_size(title, 16);
    bold = newFormat(workbook);
    format_set_bold(bold);
    head = newFormat(workbook);
    format_set_bold(head);
    format_set_bottom(head, LXW_BORDER_THIN);
    format_set_text_wrap(head);
    text = newFormat(workbook);
    wrapped = newFormat(workbook);
    format_set_text_wrap(wrapped);
    date = newFormat(workbook);
    format_set_num_format(date, "yyyy-mm-dd");
    format_set_align(date, LXW_ALIGN_LEFT);
    number = newFormat(workbook);
    format_set_num_format(number, "#,##0.######");
    boldNumber = newFormat(workbook);
    format_set_bold(boldNumber);
    format_set_num_format(boldNumber, "#,##0");
}

XlsxSheet::XlsxSheet(lxw_workbook *workbook, const QString &name, const XlsxFormats &formats)
    : m_formats(formats)
    , m_name(name)
{
    m_sheet = workbook_add_worksheet(workbook, name.toUtf8().constData());
    worksheet_set_landscape(m_sheet);
    worksheet_fit_to_pages(m_sheet, 1, 0);
}

void XlsxSheet::setWidths(const std::vector<XlsxColumn> &columns)
{
    for (size_t i = 0; i < columns.size(); ++i)
        worksheet_set_column(m_sheet, column(int(i)), column(int(i)), columns[i].width, m_formats.text);
}

void XlsxSheet::setColumns(const std::vector<XlsxColumn> &columns)
{
    setWidths(columns);
    m_columns = int(columns.size());
    for (int i = 0; i < m_columns; ++i)
        write(0, i, columns[size_t(i)].title, m_formats.head);
    worksheet_freeze_panes(m_sheet, 1, 1);
    worksheet_repeat_rows(m_sheet, 0, 0);
    m_row = 1;
}

void XlsxSheet::add(const std::vector<XlsxValue> &values, lxw_format *format)
{
    for (size_t i = 0; i < values.size(); ++i)
        write(m_row, int(i), values[i], format);
    ++m_row;
}

void XlsxSheet::setHeight(int lines)
{
    constexpr double lineHeight = 15; // in points
    worksheet_set_row(m_sheet, row(m_row), lines * lineHeight, nullptr);
}

void XlsxSheet::write(int at, int place, const XlsxValue &value, lxw_format *format)
{
    if (const QString *text = std::get_if<QString>(&value)) {
        if (!text->isEmpty())
            worksheet_write_string(m_sheet, row(at), column(place), xlsxText(*text).toUtf8().constData(),
                                   format ? format : m_formats.text);
    } else if (const double *number = std::get_if<double>(&value)) {
        worksheet_write_number(m_sheet, row(at), column(place), *number, format ? format : m_formats.number);
    } else if (const PartialDate *date = std::get_if<PartialDate>(&value); date && *date) {
        if (date->precision() == PartialDate::Precision::Day && date->first().year() >= 1900) {
            lxw_datetime day = {date->first().year(), date->first().month(), date->first().day(), 0, 0, 0};
            worksheet_write_datetime(m_sheet, row(at), column(place), &day, m_formats.date);
        } else { // half a date is no day: it stays what it is
            write(at, place, date->text(), format);
        }
    }
}

void XlsxSheet::finish()
{
    if (m_columns > 0 && m_row > 1)
        worksheet_autofilter(m_sheet, 0, 0, row(m_row - 1), column(m_columns - 1));
}

QString xlsxText(const QString &text)
{
    // A reader takes _x0041_ for a character by its number, so that such a text needs its own first sign written so.
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    QString shown = visibleText(text);
    shown.replace(escape, QStringLiteral("_x005F_"));
    constexpr qsizetype longest = 32'767; // of a cell
    constexpr qsizetype kept = 32'700;
    if (shown.size() <= longest)
        return shown;
    const qsizetype whole = shown.size();
    shown.truncate(shown[kept - 1].isHighSurrogate() ? kept - 1 : kept);
    return shown + QStringLiteral(" […] (%1/%2)").arg(shown.size()).arg(whole);
}

} // namespace acuerdo
