// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/update_row.h"

#include "ui/recommendations/flat_button.h"
#include "ui/recommendations/list_painting.h"
#include "ui/recommendations/row_texts.h"
#include "ui/recommendations/status_label.h"
#include "ui/recommendations/wrapped_text.h"
#include "ui/theme/drawings.h"

#include <QVBoxLayout>

namespace acuerdo {
namespace {

constexpr int gutter = 24;

/// Date in bold, status in its colour, side and author muted: one line, the last part elided.
class UpdateHead : public QWidget
{
public:
    UpdateHead(const QString &date, const StatusWord &word, const QString &status, const QString &rest)
        : m_date(date)
        , m_word(word)
        , m_status(status)
        , m_rest(rest)
    {
        setAccessibleName(date + QStringLiteral(", ") + status + QStringLiteral(", ") + rest);
        setToolTip(plainToolTip(accessibleName()));
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        return {Typography::current().length(160), Typography::current().lineHeight(TextSize::Small)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::current();
        const QFont bold = Typography::current().font(TextSize::SmallStrong);
        const QFont small = Typography::current().font(TextSize::Small);
        int left = 0;
        const auto write = [&](const QString &text, const QFont &font, const QColor &color) {
            paintText(painter, QRect(left, 0, width() - left, height()), text, font, color);
            left += QFontMetrics(font).horizontalAdvance(text) + 6;
        };
        write(m_date, bold, theme.text);
        write(m_status, small, theme.status(m_word.role));
        write(m_rest, small, theme.muted);
    }

private:
    QString m_date;
    StatusWord m_word;
    QString m_status;
    QString m_rest;
};

} // namespace

UpdateRow::UpdateRow(const Details &details, const StatusUpdate &update, const QList<AddresseeId> &addressees,
                     bool isLast, const Formatting &formatting, QWidget *parent)
    : QWidget(parent)
    , m_word(details.word(update.status))
    , m_isLast(isLast)
{
    const Language language = formatting.language();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gutter - FlatButton::halo, 0, 0, 4);
    column->setSpacing(0);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(FlatButton::halo, 0, 0, 0);
    words->setSpacing(0);
    column->addLayout(words);
    QStringList names;
    for (const AddresseeId addressee : addressees) {
        if (const SideDetails *side = details.side(addressee))
            names += shortSide(side->addressee.side);
    }
    QStringList rest{formatting.wording().list(names)};
    const auto part = std::ranges::find(details.parts, update.part, &Part::id);
    if (part != details.parts.end())
        rest += tr("part %1").arg(part->key);
    rest += tr("by %1", "author").arg(update.author);
    QString status = m_word.label.shown(language);
    if (update.progress)
        status += u' ' + formatting.percent(*update.progress);
    words->addWidget(
        new UpdateHead(formatting.date(update.effective), m_word, status, rest.join(QStringLiteral(" · "))));
    if (!update.reason.isEmpty()) {
        auto *reason = new WrappedText(TextSize::Body);
        reason->setText(update.reason.shown(language));
        words->addWidget(reason);
    }
    for (const EvidenceId id : update.evidence)
        addEvidence(column, details.evidence.value(id), update.verification, formatting);
}

// "Federal Register · document": what it is stays in sight when the name is long.
void UpdateRow::addEvidence(QVBoxLayout *column, const Evidence &evidence, Verification verification,
                            const Formatting &formatting)
{
    auto *link = new FlatButton(TextSize::Small, TextLabel::Ink::Accent);
    const QString what = verification == Verification::None ? label(evidence.kind, formatting.wording())
                                                            : shortVerification(verification);
    link->setIconName(QStringLiteral("link"));
    link->setText(evidenceOrigin(evidence));
    link->setSuffix(QStringLiteral("· ") + what.toLower());
    link->setHint(evidenceHint(evidence, formatting));
    connect(link, &QAbstractButton::clicked, this, [this, id = evidence.id, link] { Q_EMIT evidenceChosen(id, link); });
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(link);
    line->addStretch();
    column->addLayout(line);
}

void UpdateRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::current();
    const Typography type = Typography::current();
    const int size = type.length(14);
    const QRect mark(1, 1, size, size);
    paintGlyph(painter, mark, m_word.glyph, theme.status(m_word.role));
    if (!m_isLast)
        painter.fillRect(QRect(mark.left() + size / 2, mark.bottom() + 5, 1, height() - size - 8), theme.line);
}

QString evidenceOrigin(const Evidence &evidence)
{
    return evidence.publisher.isEmpty() ? evidence.title : evidence.publisher;
}

QString evidenceHint(const Evidence &evidence, const Formatting &formatting)
{
    QStringList lines{evidence.title};
    if (evidence.published)
        lines += formatting.date(evidence.published);
    if (!evidence.url.isEmpty())
        lines += evidence.url;
    return lines.join(u'\n');
}

} // namespace acuerdo
