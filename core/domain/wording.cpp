// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/wording.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

#include <vector>

namespace acuerdo {
namespace {

using Translators = std::vector<std::unique_ptr<QTranslator>>;

Translators loadTranslators(Language language)
{
    Translators translators;
    const QDir folder(QStringLiteral(":/i18n"));
    const QStringList files = folder.entryList({QStringLiteral("*_%1.qm").arg(languageKey(language))});
    for (const QString &file : files) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(folder.filePath(file)))
            translators.push_back(std::move(translator));
    }
    return translators;
}

// Loaded once per language: the files are compiled in and do not change.
const Translators &translatorsOf(Language language)
{
    static const Translators english = loadTranslators(Language::English);
    static const Translators spanish = loadTranslators(Language::Spanish);
    return language == Language::Spanish ? spanish : english;
}

QString withNumber(QString text, Language language, int n)
{
    return n < 0 ? text : text.replace(QStringLiteral("%n"), localeOf(language).toString(n));
}

} // namespace

Wording::Wording(Language language)
    : m_language(language)
{}

QString Wording::translate(const char *context, const char *source, const char *comment, int n) const
{
    for (const auto &translator : translatorsOf(m_language)) {
        const QString found = translator->translate(context, source, comment, n);
        if (!found.isEmpty())
            return withNumber(found, m_language, n);
    }
    return withNumber(QString::fromUtf8(source), m_language, n);
}

QString Wording::list(const QStringList &items) const
{
    if (items.size() < 2)
        return items.join(QString());
    const QString &last = items.last();
    QString conjunction = translate("Wording", "and");
    const bool soundsLikeI = last.startsWith(u'i', Qt::CaseInsensitive)
                             || (last.startsWith(QStringLiteral("hi"), Qt::CaseInsensitive)
                                 && !last.startsWith(QStringLiteral("hie"), Qt::CaseInsensitive));
    if (m_language == Language::Spanish && soundsLikeI)
        conjunction = QStringLiteral("e");
    return items.mid(0, items.size() - 1).join(QStringLiteral(", ")) + u' ' + conjunction + u' ' + last;
}

void installTranslations(Language language)
{
    static Translators installed;
    for (const auto &translator : installed)
        QCoreApplication::removeTranslator(translator.get());
    installed.clear();
    auto qtsOwn = std::make_unique<QTranslator>();
    if (qtsOwn->load(localeOf(language), QStringLiteral("qtbase"), QStringLiteral("_"),
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        installed.push_back(std::move(qtsOwn));
    for (auto &ours : loadTranslators(language)) // what is installed later is asked first
        installed.push_back(std::move(ours));
    for (const auto &translator : installed)
        QCoreApplication::installTranslator(translator.get());
    QLocale::setDefault(localeOf(language));
}

} // namespace acuerdo
