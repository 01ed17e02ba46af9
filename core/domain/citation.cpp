// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/citation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace acuerdo {
namespace {

using Precision = PartialDate::Precision;

QString inOneLine(const QString &text)
{
    QString line;
    for (const QChar character : text)
        line += character.isSpace() || character.category() == QChar::Other_Control ? QChar(u' ') : character;
    return line.simplified();
}

// "2026", "2026-07" or "2026-07-02": what the precision allows; a quarter is left to its year.
QString isoDate(const PartialDate &date)
{
    return date.precision() == Precision::Quarter ? QString::number(date.first().year()) : date.text();
}

QString longDate(const PartialDate &date, const Formatting &formatting)
{
    return date.precision() == Precision::Day ? formatting.longDate(date.first()) : formatting.date(date);
}

// ---- Text

QString withStop(const QString &text)
{
    return text.isEmpty() || QStringLiteral(".?!…").contains(text.back()) ? text : text + u'.';
}

QString textCitation(const Evidence &work, const Formatting &formatting)
{
    const Wording &wording = formatting.wording();
    const QString date =
        work.published ? longDate(work.published, formatting) : wording.translate("Citation", "n.d.", "no date");
    const QString title = inOneLine(work.title);
    QStringList sentences;
    if (work.publisher.isEmpty())
        sentences << QStringLiteral("%1 (%2).").arg(title, date);
    else
        sentences << QStringLiteral("%1 (%2).").arg(inOneLine(work.publisher), date) << withStop(title);
    for (const QString &where : {work.tableTitle, work.place}) {
        if (!where.isEmpty())
            sentences << withStop(inOneLine(where));
    }
    if (work.retrieved && !work.url.isEmpty())
        sentences << wording.translate("Citation", "Retrieved %1 from %2", "date, address")
                         .arg(longDate(work.retrieved, formatting), work.url);
    else if (!work.url.isEmpty())
        sentences << work.url;
    if (!work.archiveUrl.isEmpty())
        sentences << wording.translate("Citation", "(archived: %1)").arg(work.archiveUrl);
    return sentences.join(u' ');
}

// ---- BibTeX

QString escapedForTex(const QString &text)
{
    QString escaped;
    const QString line = inOneLine(text);
    for (const QChar character : line) {
        if (QStringLiteral("&%$#_{}").contains(character))
            escaped += QStringLiteral("\\") + character;
        else if (character == u'\\')
            escaped += QStringLiteral("\\textbackslash{}");
        else if (character == u'~')
            escaped += QStringLiteral("\\textasciitilde{}");
        else if (character == u'^')
            escaped += QStringLiteral("\\textasciicircum{}");
        else
            escaped += character;
    }
    return escaped;
}

QString verbatimForTex(const QString &address)
{
    QString verbatim = inOneLine(address);
    return verbatim.replace(u'{', QStringLiteral("%7B"))
        .replace(u'}', QStringLiteral("%7D"))
        .replace(u'\\', QStringLiteral("%5C"));
}

QString bibKey(const QString &key)
{
    static const QRegularExpression others(QStringLiteral("[^A-Za-z0-9:._-]+"));
    QString clean = key;
    clean.replace(others, QStringLiteral("-"));
    return clean.isEmpty() ? QStringLiteral("evidence") : clean;
}

class BibEntry
{
public:
    void add(const char *name, const QString &value)
    {
        if (!value.isEmpty())
            m_fields += QStringLiteral("  %1 = {%2}").arg(QString::fromLatin1(name), value);
    }
    void addName(const char *name, const QString &value)
    {
        if (!value.isEmpty())
            add(name, u'{' + escapedForTex(value) + u'}');
    }
    void addMonth(const PartialDate &date)
    {
        static constexpr const char *months[] = {"jan", "feb", "mar", "apr", "may", "jun",
                                                 "jul", "aug", "sep", "oct", "nov", "dec"};
        if (date.precision() == Precision::Month || date.precision() == Precision::Day)
            m_fields += QStringLiteral("  month = ") + QString::fromLatin1(months[date.first().month() - 1]);
    }
    QString text(const QString &type, const QString &key) const
    {
        return QStringLiteral("@%1{%2,\n%3\n}\n").arg(type, key, m_fields.join(QStringLiteral(",\n")));
    }

private:
    QStringList m_fields;
};

QString bibTexCitation(const Evidence &work, const Formatting &formatting)
{
    const bool isReport = work.kind == EvidenceKind::Document && !work.publisher.isEmpty();
    BibEntry entry;
    entry.addName("author", work.publisher);
    entry.addName("title", work.title);
    if (isReport)
        entry.addName("institution", work.publisher);
    if (work.published)
        entry.add("year", QString::number(work.published.first().year()));
    entry.addMonth(work.published);
    entry.add("doi", verbatimForTex(doiOf(work.url)));
    entry.add("url", verbatimForTex(work.url));
    entry.add("urldate", isoDate(work.retrieved));
    entry.add("language", escapedForTex(work.language));
    QStringList notes;
    for (const QString &where : {work.tableTitle, work.place}) {
        if (!where.isEmpty())
            notes << escapedForTex(where);
    }
    if (work.retrieved)
        notes << escapedForTex(
            formatting.wording().translate("Citation", "Retrieved %1").arg(longDate(work.retrieved, formatting)));
    entry.add("note", notes.join(QStringLiteral("; ")));
    return entry.text(isReport ? QStringLiteral("techreport") : QStringLiteral("misc"), bibKey(work.key));
}

// ---- RIS

QString risType(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Law:
        return QStringLiteral("STAT");
    case EvidenceKind::Document:
        return QStringLiteral("RPRT");
    case EvidenceKind::DataSet:
        return QStringLiteral("DATA");
    case EvidenceKind::News:
        return QStringLiteral("NEWS");
    case EvidenceKind::Statement:
        return QStringLiteral("ELEC");
    case EvidenceKind::Agreement:
    case EvidenceKind::Search:
        return QStringLiteral("GEN");
    }
    Q_UNREACHABLE();
}

// YYYY/MM/DD/other information, each part empty where it is not known.
QString risDate(const PartialDate &date)
{
    if (!date)
        return {};
    const bool hasMonth = date.precision() == Precision::Month || date.precision() == Precision::Day;
    const QString month = hasMonth ? date.first().toString(QStringLiteral("MM")) : QString();
    const QString day = date.precision() == Precision::Day ? date.first().toString(QStringLiteral("dd")) : QString();
    const QString rest = date.precision() == Precision::Quarter ? date.text().right(2) : QString();
    return QStringLiteral("%1/%2/%3/%4").arg(QString::number(date.first().year()), month, day, rest);
}

QString risCitation(const Evidence &work, const Formatting &formatting)
{
    QString lines;
    const auto add = [&lines](const char *tag, const QString &value) {
        if (!value.isEmpty())
            lines += QString::fromLatin1(tag) + QStringLiteral("  - ") + inOneLine(value) + QStringLiteral("\r\n");
    };
    add("TY", risType(work.kind));
    add("ID", work.key);
    if (!work.publisher.contains(u',')) // a comma would turn an organisation into a person
        add("AU", work.publisher);
    add("TI", work.title);
    add("PB", work.publisher);
    if (work.published)
        add("PY", QString::number(work.published.first().year()));
    add("DA", risDate(work.published));
    add("Y2", risDate(work.retrieved));
    add("DO", doiOf(work.url));
    add("UR", work.url);
    add("L1", work.archiveUrl);
    add("LA", work.language);
    add("M1", work.tableTitle);
    add("SP", work.place);
    if (work.retrieved)
        add("N1", formatting.wording().translate("Citation", "Retrieved %1").arg(longDate(work.retrieved, formatting)));
    return lines + QStringLiteral("ER  - \r\n");
}

// ---- CSL-JSON

QString cslType(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Law:
        return QStringLiteral("legislation");
    case EvidenceKind::Agreement:
        return QStringLiteral("treaty");
    case EvidenceKind::Document:
        return QStringLiteral("report");
    case EvidenceKind::DataSet:
        return QStringLiteral("dataset");
    case EvidenceKind::News:
        return QStringLiteral("article-newspaper");
    case EvidenceKind::Statement:
        return QStringLiteral("webpage");
    case EvidenceKind::Search:
        return QStringLiteral("document");
    }
    Q_UNREACHABLE();
}

QJsonArray dateParts(QDate date, Precision precision)
{
    QJsonArray parts{date.year()};
    if (precision == Precision::Month || precision == Precision::Quarter || precision == Precision::Day)
        parts += date.month();
    if (precision == Precision::Day)
        parts += date.day();
    return parts;
}

// A quarter is the range of its months.
QJsonObject cslDate(const PartialDate &date)
{
    QJsonArray range{dateParts(date.first(), date.precision())};
    if (date.precision() == Precision::Quarter)
        range += dateParts(date.last(), date.precision());
    return {{QStringLiteral("date-parts"), range}};
}

QJsonObject cslCitation(const Evidence &work)
{
    QJsonObject item{{QStringLiteral("id"), work.key}, {QStringLiteral("type"), cslType(work.kind)}};
    const auto add = [&item](const char *name, const QString &value) {
        if (!value.isEmpty())
            item.insert(QLatin1StringView(name), inOneLine(value));
    };
    add("title", work.title);
    add("publisher", work.publisher);
    add("URL", work.url);
    add("DOI", doiOf(work.url));
    add("archive_location", work.archiveUrl);
    add("language", work.language);
    add("section", work.tableTitle);
    add("locator", work.place);
    if (!work.publisher.isEmpty())
        item.insert(QStringLiteral("author"),
                    QJsonArray{QJsonObject{{QStringLiteral("literal"), inOneLine(work.publisher)}}});
    if (work.published)
        item.insert(QStringLiteral("issued"), cslDate(work.published));
    if (work.retrieved)
        item.insert(QStringLiteral("accessed"), cslDate(work.retrieved));
    return item;
}

} // namespace

template<>
std::span<const Key<CitationStyle>> allKeys<CitationStyle>()
{
    static constexpr Key<CitationStyle> keys[] = {
        {CitationStyle::Text, QLatin1StringView("text")},
        {CitationStyle::BibTeX, QLatin1StringView("bibtex")},
        {CitationStyle::Ris, QLatin1StringView("ris")},
        {CitationStyle::CslJson, QLatin1StringView("csl-json")},
    };
    return keys;
}

QString label(CitationStyle value, const Wording &wording)
{
    switch (value) {
    case CitationStyle::Text:
        return wording.translate("Citation", "Text");
    case CitationStyle::BibTeX:
        return QStringLiteral("BibTeX");
    case CitationStyle::Ris:
        return QStringLiteral("RIS");
    case CitationStyle::CslJson:
        return QStringLiteral("CSL-JSON");
    }
    Q_UNREACHABLE();
}

QString citation(std::span<const Evidence> works, CitationStyle style, const Formatting &formatting)
{
    QStringList texts;
    QJsonArray items;
    for (const Evidence &work : works) {
        if (style == CitationStyle::Text)
            texts += textCitation(work, formatting);
        else if (style == CitationStyle::BibTeX)
            texts += bibTexCitation(work, formatting);
        else if (style == CitationStyle::Ris)
            texts += risCitation(work, formatting);
        else
            items += cslCitation(work);
    }
    return style == CitationStyle::CslJson ? QString::fromUtf8(QJsonDocument(items).toJson()) : texts.join(u'\n');
}

QString citation(const Evidence &work, CitationStyle style, const Formatting &formatting)
{
    return citation(std::span(&work, 1), style, formatting);
}

QString doiOf(const QString &address)
{
    static const QRegularExpression form(QStringLiteral("\\Ahttps?://(?:dx\\.)?doi\\.org/(10\\.\\d{4,9}/\\S+)\\z"),
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(address).captured(1);
}

} // namespace acuerdo
