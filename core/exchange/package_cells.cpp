// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/package_cells.h"

#include "core/domain/plain_text.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <cmath>

namespace acuerdo {

void ColumnLister::addColumn(const QByteArray &name, bool isRequired, const char *type, const QStringList &words)
{
    m_columns += {QString::fromLatin1(name), isRequired, QString::fromLatin1(type), words};
}

void ColumnLister::addAddressee(bool sideRequired)
{
    add<QString>("recommendation", true);
    add<Side>("side", sideRequired);
}

void CellReader::begin(int rowNumber)
{
    m_next = 0;
    m_rowNumber = rowNumber;
    m_whole = true;
}

const QString &CellReader::take(const QByteArray &name)
{
    if (m_next == m_columns.size()) {
        const QString column = QString::fromLatin1(name);
        m_columns.emplace_back(column, m_table.columnOf(column));
    }
    m_current = m_next++;
    m_cell = m_table.cell(m_columns[m_current].second);
    return m_cell;
}

void CellReader::complain(const QString &what)
{
    m_table.addProblem(m_columns[m_current].first, what);
    m_whole = false;
}

void CellReader::complainNotOneOf(const QString &accepted)
{
    complain(
        QCoreApplication::translate("Exchange", "\"%1\" is not accepted here; accepted: %2").arg(m_cell, accepted));
}

void CellReader::complainNoStatus()
{
    complain(QCoreApplication::translate("Exchange", "\"%1\" is not a status; accepted: %2")
                 .arg(m_cell, m_keys.all<StatusWord>().join(QStringLiteral(", "))));
}

void CellReader::complainDangling(const QString &key, const QString &file)
{
    complain(QCoreApplication::translate("Exchange", "\"%1\" is not in %2").arg(key, file));
}

void CellReader::required(const char *name, LocalizedText &value)
{
    read(name, value);
    if (value.isEmpty())
        complain(QCoreApplication::translate("Exchange", "it is empty in both languages, and must not be"));
}

void CellReader::read(const QByteArray &name, QString &value)
{
    value = take(name);
    if (const QString fault = faultInText(value); !fault.isEmpty())
        complain(fault);
}

void CellReader::read(const QByteArray &name, LocalizedText &value)
{
    read(name + "_en", value.english);
    read(name + "_es", value.spanish);
}

void CellReader::read(const QByteArray &name, QStringList &value)
{
    QString text;
    read(name, text);
    value.clear();
    for (const QString &item : text.split(u'|', Qt::SkipEmptyParts))
        value += item.trimmed();
}

void CellReader::read(const QByteArray &name, PartialDate &value)
{
    const QString &text = take(name);
    if (text.isEmpty())
        return;
    if (const auto date = PartialDate::parse(text))
        value = *date;
    else
        complain(
            QCoreApplication::translate("Exchange", "\"%1\" is not a date; write 2027, 2027-Q1, 2027-03 or 2027-03-14")
                .arg(text));
}

void CellReader::read(const QByteArray &name, Period &value)
{
    const QString &text = take(name);
    if (text.isEmpty())
        return;
    if (const auto period = Period::parse(text))
        value = *period;
    else
        complain(QCoreApplication::translate("Exchange",
                                             "\"%1\" is not a period; write 2019, FY2019, FY2020-TD, 2000/01, 2019-Q3, "
                                             "2019-03, 2019-03-14 or 2019-01/2019-09")
                     .arg(text));
}

void CellReader::read(const QByteArray &name, QDateTime &value)
{
    static const QRegularExpression moment(
        QStringLiteral("\\A[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,3})?Z\\z"));
    const QString &text = take(name);
    if (text.isEmpty())
        return;
    // A day alone is its noon in UTC, which is the same day all over America.
    if (const auto date = PartialDate::parse(text); date && date->precision() == PartialDate::Precision::Day)
        value = QDateTime(date->first(), QTime(12, 0), Qt::UTC);
    else if (moment.match(text).hasMatch() && QDateTime::fromString(text, Qt::ISODateWithMs).isValid())
        value = QDateTime::fromString(text, Qt::ISODateWithMs);
    else
        complain(
            QCoreApplication::translate("Exchange", "\"%1\" is not a moment; write 2027-03-14 or 2027-03-14T15:09:26Z")
                .arg(text));
}

void CellReader::read(const QByteArray &name, std::optional<int> &value)
{
    static const QRegularExpression form(QStringLiteral("\\A-?[0-9]{1,9}\\z"));
    const QString &text = take(name);
    if (text.isEmpty())
        return;
    if (form.match(text).hasMatch())
        value = text.toInt();
    else
        complain(QCoreApplication::translate("Exchange", "\"%1\" is not a whole number").arg(text));
}

void CellReader::read(const QByteArray &name, int &value)
{
    std::optional<int> number;
    read(name, number);
    value = number.value_or(value);
}

void CellReader::read(const QByteArray &name, qint64 &value)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9]{1,15}\\z"));
    const QString &text = take(name);
    if (text.isEmpty())
        return;
    if (form.match(text).hasMatch())
        value = text.toLongLong();
    else
        complain(QCoreApplication::translate("Exchange", "\"%1\" is not a count").arg(text));
}

void CellReader::read(const QByteArray &name, std::optional<double> &value)
{
    static const QRegularExpression form(QStringLiteral("\\A-?[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]{1,3})?\\z"));
    const QString &text = take(name);
    if (text.isEmpty())
        return;
    const double number = text.toDouble();
    if (form.match(text).hasMatch() && std::isfinite(number))
        value = number;
    else
        complain(QCoreApplication::translate("Exchange", "\"%1\" is not a number; write 1234.5, without grouping")
                     .arg(text));
}

void CellReader::read(const QByteArray &name, double &value)
{
    std::optional<double> number;
    read(name, number);
    value = number.value_or(value);
}

void CellReader::read(const QByteArray &name, QList<EvidenceId> &value)
{
    QStringList keys;
    read(name, keys);
    value.clear();
    for (const QString &key : std::as_const(keys)) {
        if (const EvidenceId id = referred<Evidence>(key); value.contains(id))
            complain(QCoreApplication::translate("Exchange", "\"%1\" is there twice").arg(key));
        else if (id)
            value += id;
    }
}

void CellReader::flag(const char *name, bool &value, bool ifEmpty)
{
    const QString &text = take(name);
    value = text.isEmpty() ? ifEmpty : text == QStringLiteral("yes");
    if (!text.isEmpty() && !value && text != QStringLiteral("no"))
        complainNotOneOf(QStringLiteral("yes, no"));
}

void CellReader::addressee(AddresseeId &addressee)
{
    addressee = {};
    m_recommendation = {};
    this->addressee(m_recommendation, addressee);
    if (m_cell.isEmpty())
        complain(QCoreApplication::translate("Exchange", "it is empty, and must not be"));
}

void CellReader::addressee(RecommendationId &recommendation, AddresseeId &addressee)
{
    required("recommendation", recommendation);
    std::optional<Side> side;
    if (const QString &text = take("side"); !text.isEmpty()) {
        side = fromKey<Side>(text);
        if (!side)
            complainNotOneOf(acceptedKeys<Side>());
    }
    if (!side || !recommendation)
        return;
    addressee = m_keys.find(recommendation, *side);
    if (!addressee)
        complain(QCoreApplication::translate("Exchange", "%1 has no addressee \"%2\" in addressees.csv")
                     .arg(m_keys.keyOf(recommendation), m_cell));
}

void CellReader::part(PartId &part)
{
    const QString &text = take("part");
    if (text.isEmpty() || !m_recommendation)
        return;
    part = m_keys.find(m_recommendation, text);
    if (!part)
        complain(QCoreApplication::translate("Exchange", "%1 has no part \"%2\" in parts.csv")
                     .arg(m_keys.keyOf(m_recommendation), text));
}

void CellReader::position(int &value)
{
    value = m_rowNumber;
    read("position", value);
}

qint64 CellReader::givenId()
{
    const QString &text = take("id");
    if (text.isEmpty())
        return 0;
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    if (!isNumber || id < 1) {
        complain(QCoreApplication::translate("Exchange", "\"%1\" is not a row number").arg(text));
        return 0;
    }
    return id;
}

namespace {

// The shortest text that gives the same number back.
QString exact(double value)
{
    return QString::number(value, std::abs(value) < 1e15 && (value == 0 || std::abs(value) > 1e-6) ? 'f' : 'e',
                           QLocale::FloatingPointShortest);
}

} // namespace

void CellWriter::write(double value)
{
    m_cells += exact(value);
}

void CellWriter::write(std::optional<double> value)
{
    m_cells += value ? exact(*value) : QString();
}

void CellWriter::write(const QDateTime &value)
{
    m_cells += value.isValid() ? value.toUTC().toString(Qt::ISODateWithMs) : QString();
}

void CellWriter::write(const QList<EvidenceId> &value)
{
    QStringList keys;
    for (const EvidenceId id : value)
        keys += m_keys.keyOf(id);
    m_cells += keys.join(u'|');
}

void CellWriter::flag(const char *, bool value, bool ifEmpty)
{
    m_cells += value ? QStringLiteral("yes") : ifEmpty ? QStringLiteral("no") : QString();
}

void CellWriter::addressee(AddresseeId addressee)
{
    this->addressee(m_keys.addressee(addressee).first, addressee);
}

void CellWriter::addressee(RecommendationId recommendation, AddresseeId addressee)
{
    write(recommendation);
    m_cells += addressee ? acuerdo::keyOf(m_keys.addressee(addressee).second) : QString();
}

} // namespace acuerdo
