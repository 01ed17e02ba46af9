// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/reading_bar.h"

#include "ui/theme/panel.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace acuerdo {
namespace {

struct Separator {
    char character;
    const char *name;
};
constexpr Separator separators[] = {{',', QT_TRANSLATE_NOOP("acuerdo::ReadingBar", "Comma")},
                                    {';', QT_TRANSLATE_NOOP("acuerdo::ReadingBar", "Semicolon")},
                                    {'\t', QT_TRANSLATE_NOOP("acuerdo::ReadingBar", "Tab")},
                                    {'|', QT_TRANSLATE_NOOP("acuerdo::ReadingBar", "Bar (|)")}};

/// As people and their spreadsheets call it.
QString encodingText(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringLiteral("UTF-8");
    case TextEncoding::Utf16LittleEndian:
        return QStringLiteral("UTF-16 LE");
    case TextEncoding::Utf16BigEndian:
        return QStringLiteral("UTF-16 BE");
    case TextEncoding::Windows1252:
        return QStringLiteral("Windows-1252");
    case TextEncoding::Latin1:
        return QStringLiteral("ISO 8859-1");
    case TextEncoding::MacRoman:
        return QStringLiteral("Mac Roman");
    }
    Q_UNREACHABLE();
}

} // namespace

ReadingBar::ReadingBar(QWidget *parent)
    : QWidget(parent)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    auto *bytes = new QHBoxLayout; // two lines, so that no box is cut in a narrow window
    auto *meaning = new QHBoxLayout;
    rows->addLayout(bytes);
    rows->addLayout(meaning);
    m_sheet = add(*bytes, tr("Sheet"));
    m_encoding = add(*bytes, tr("Characters"));
    for (const auto &[encoding, key] : allKeys<TextEncoding>())
        m_encoding->addItem(encodingText(encoding), int(encoding));
    m_delimiter = add(*bytes, tr("Separator"));
    for (const Separator &separator : separators)
        m_delimiter->addItem(tr(separator.name), int(separator.character));
    m_header = add(*bytes, tr("Names of the columns"));
    m_shape = add(*meaning, tr("A row is"));
    m_shape->addItem(tr("a period; series side by side"), int(TableShape::SeriesAcross));
    m_shape->addItem(tr("a series; periods side by side"), int(TableShape::PeriodsAcross));
    m_shape->addItem(tr("a year; months side by side"), int(TableShape::MonthsAcross));
    m_shape->addItem(tr("one figure that names its series"), int(TableShape::Long));
    bytes->addStretch(1);
    meaning->addStretch(1);
}

// A label and its box come and go together.
QComboBox *ReadingBar::add(QHBoxLayout &line, const QString &name)
{
    auto *pair = new QWidget;
    auto *columns = new QHBoxLayout(pair);
    columns->setContentsMargins(0, 0, 0, 0);
    auto *label = new TextLabel(TextSize::Body, TextLabel::Ink::Muted);
    label->setText(name);
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    label->setBuddy(box);
    columns->addWidget(label);
    columns->addWidget(box);
    line.addWidget(pair);
    connect(box, &QComboBox::activated, this, &ReadingBar::chosen);
    return box;
}

void ReadingBar::show(const TableFile &file, const TableReading &reading, TableShape shape)
{
    m_shown = reading;
    for (QComboBox *box : {m_encoding, m_delimiter})
        box->parentWidget()->setVisible(!file.isWorkbook());
    m_sheet->parentWidget()->setVisible(!file.sheets().isEmpty());
    nameSheets(file.isPackage() ? tr("Table") : tr("Sheet"));
    m_sheet->clear();
    for (const SheetInfo &sheet : file.sheets())
        m_sheet->addItem(sheet.hidden ? tr("%1 (hidden)").arg(sheet.name) : sheet.name, sheet.name);
    m_sheet->setCurrentIndex(m_sheet->findData(reading.sheet));
    m_encoding->setCurrentIndex(m_encoding->findData(int(reading.encoding)));
    m_delimiter->setCurrentIndex(m_delimiter->findData(int(reading.dialect.delimiter)));
    m_shape->setCurrentIndex(m_shape->findData(int(shape)));
    m_header->clear();
    m_header->addItem(tr("none"), 0);
    const int last = std::max(12, int(reading.headerLine));
    for (int line = 1; line <= last; ++line)
        m_header->addItem(tr("line %1").arg(line), line);
    m_header->setCurrentIndex(int(reading.headerLine));
    QWidget::show();
}

void ReadingBar::nameSheets(const QString &name)
{
    m_sheet->parentWidget()->findChild<TextLabel *>()->setText(name);
    m_sheet->setAccessibleName(name);
}

TableReading ReadingBar::reading() const
{
    TableReading reading = m_shown;
    reading.sheet = m_sheet->currentData().toString();
    reading.encoding = TextEncoding(m_encoding->currentData().toInt());
    reading.dialect.delimiter = char(m_delimiter->currentData().toInt());
    reading.headerLine = m_header->currentData().toInt();
    reading.headerRows = reading.headerLine > 0 ? std::max(1, m_shown.headerRows) : 0;
    return reading;
}

TableShape ReadingBar::shape() const
{
    return TableShape(m_shape->currentData().toInt());
}

} // namespace acuerdo
