// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/evidence_field.h"

#include "core/domain/folded_text.h"
#include "core/domain/formatting.h"
#include "ui/theme/drawings.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QRegularExpression>
#include <QStringListModel>
#include <QUrl>

namespace acuerdo {
namespace {

QString withoutScheme(const QUrl &url)
{
    return url.toString(QUrl::RemoveScheme | QUrl::RemoveUserInfo | QUrl::StripTrailingSlash).mid(2);
}

QString publisherOf(const QUrl &url)
{
    const QString host = url.host();
    return host.startsWith(QStringLiteral("www.")) ? host.mid(4) : host;
}

QString listed(const Evidence &evidence)
{
    return evidence.key + QStringLiteral(" · ") + evidence.title;
}

} // namespace

QUrl webAddress(const QString &text)
{
    static const QRegularExpression bare(QStringLiteral("\\A[\\w-]+(\\.[\\w-]+)*\\.[A-Za-z]{2,}(:\\d+)?(/\\S*)?\\z"));
    QString address = text.trimmed();
    if (bare.match(address).hasMatch())
        address.prepend(QStringLiteral("https://"));
    const QUrl url(address, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QStringLiteral("https") || url.scheme() == QStringLiteral("http");
    return isWeb && url.isValid() && !url.host().isEmpty() ? url : QUrl();
}

EvidenceField::EvidenceField(QWidget *parent)
    : QLineEdit(parent)
{
    addAction(themedIcon(QStringLiteral("link")), QLineEdit::LeadingPosition);
}

void EvidenceField::setEvidence(const QList<Evidence> &evidence)
{
    m_evidence = evidence;
    QStringList lines;
    for (const Evidence &each : evidence)
        lines += listed(each);
    auto *completer = new QCompleter(lines, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(6);
    delete this->completer();
    setCompleter(completer);
}

const Evidence *EvidenceField::existing() const
{
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return nullptr;
    const QUrl url = webAddress(typed);
    const QString plain = folded(typed);
    for (const Evidence &each : m_evidence) {
        const bool isSamePage = url.isValid() && withoutScheme(QUrl(each.url)) == withoutScheme(url);
        if (isSamePage || plain == folded(each.key) || plain == folded(each.title) || typed == listed(each))
            return &each;
    }
    return nullptr;
}

bool EvidenceField::isUnderstood() const
{
    return text().trimmed().isEmpty() || existing() || webAddress(text()).isValid();
}

std::optional<EvidenceInput> EvidenceField::input(QDate today) const
{
    if (const Evidence *evidence = existing())
        return EvidenceInput{.existing = evidence->id};
    const QUrl url = webAddress(text());
    if (!url.isValid())
        return std::nullopt;
    Evidence added{.kind = EvidenceKind::News,
                   .title = withoutScheme(url),
                   .publisher = publisherOf(url),
                   .url = url.toString(QUrl::FullyEncoded),
                   .retrieved = PartialDate::day(today)};
    return EvidenceInput{.added = added};
}

// What kind of evidence it is says how well it shows a status; a page just pasted has not been looked at by anybody.
Verification EvidenceField::verification() const
{
    const Evidence *evidence = existing();
    if (!evidence)
        return Verification::None;
    switch (evidence->kind) {
    case EvidenceKind::Law:
    case EvidenceKind::Agreement:
    case EvidenceKind::Document:
        return Verification::PrimaryDocument;
    case EvidenceKind::DataSet:
        return Verification::OperationalData;
    case EvidenceKind::Statement:
        return Verification::OfficialStatement;
    case EvidenceKind::News:
    case EvidenceKind::Search:
        return Verification::None;
    }
    Q_UNREACHABLE();
}

QString EvidenceField::understood(const Formatting &formatting) const
{
    const Wording &wording = formatting.wording();
    if (text().trimmed().isEmpty())
        return tr("A link, or the key or title of evidence that is here already.");
    if (const Evidence *evidence = existing()) {
        const QString kind = label(evidence->kind, wording).toLower();
        const QString shown =
            verification() == Verification::None ? tr("not yet verified") : label(verification(), wording).toLower();
        return tr("%1, %2: supports, %3.", "key, kind of evidence, how well it shows").arg(evidence->key, kind, shown);
    }
    if (const QUrl url = webAddress(text()); url.isValid())
        return tr("New link to %1. It will be added as news, supports, not yet verified.").arg(publisherOf(url));
    return tr("Neither a web address nor evidence that is here. Paste a link, or leave it empty.");
}

} // namespace acuerdo
