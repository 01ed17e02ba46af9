// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recommendations/status_label.h"

#include "ui/recommendations/list_painting.h"
#include "ui/recommendations/row_texts.h"
#include "ui/theme/drawings.h"

namespace acuerdo {
namespace {

constexpr int pipCount = 4;
constexpr int pipSize = 5;
constexpr int pipStep = 7;

int filledPips(Verification verification)
{
    switch (verification) {
    case Verification::None:
    case Verification::Disputed:
        return 0;
    case Verification::OfficialStatement:
        return 1;
    case Verification::PrimaryDocument:
        return 2;
    case Verification::OperationalData:
        return 3;
    case Verification::IndependentlyVerified:
        return 4;
    }
    Q_UNREACHABLE();
}

} // namespace

StatusLabel::StatusLabel(TextSize size, int glyphSize, QWidget *parent)
    : QWidget(parent)
    , m_size(size)
    , m_glyphSize(glyphSize)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StatusLabel::setStatus(const StatusWord &word, Language language)
{
    m_word = word;
    m_text = word.label.shown(language);
    setAccessibleName(m_text);
    setToolTip(plainToolTip(word.definition.shown(language)));
    updateGeometry();
    update();
}

QSize StatusLabel::sizeHint() const
{
    const Typography type = Typography::current();
    const int text = QFontMetrics(type.font(m_size)).horizontalAdvance(m_text);
    return {type.length(m_glyphSize) + 6 + text + 1, type.lineHeight(m_size) + 2};
}

void StatusLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Typography type = Typography::current();
    paintStatus(painter, rect(), m_word, m_text, type.font(m_size), type.length(m_glyphSize), Theme::current());
}

VerificationPips::VerificationPips(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void VerificationPips::setVerification(Verification verification, const Wording &wording)
{
    m_verification = verification;
    m_text = shortVerification(verification);
    setAccessibleName(label(verification, wording));
    setToolTip(plainToolTip(label(verification, wording)));
    updateGeometry();
    update();
}

QSize VerificationPips::sizeHint() const
{
    const Typography type = Typography::current();
    const int text = QFontMetrics(type.font(TextSize::Small)).horizontalAdvance(m_text);
    return {pipCount * type.length(pipStep) + 4 + text + 1, type.lineHeight(TextSize::Small) + 2};
}

void VerificationPips::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const Typography type = Typography::current();
    QPainter painter(this);
    int textLeft = pipCount * type.length(pipStep) + 4;
    if (m_verification == Verification::Disputed) {
        const int size = type.length(14);
        paintIcon(painter, glyphRect(rect(), size), QStringLiteral("differ"), theme.status(StatusRole::Back));
        textLeft = size + 4;
    } else {
        const int size = type.length(pipSize);
        for (int pip = 0; pip < pipCount; ++pip) {
            const QRect square(pip * type.length(pipStep), (height() - size) / 2 + 1, size, size);
            if (pip < filledPips(m_verification)) {
                painter.fillRect(square, theme.muted);
            } else {
                painter.setPen(theme.muted);
                painter.drawRect(square.adjusted(0, 0, -1, -1));
            }
        }
    }
    paintText(painter, rect().adjusted(textLeft, 0, 0, 0), m_text, type.font(TextSize::Small), theme.text);
}

QString shortVerification(Verification verification)
{
    switch (verification) {
    case Verification::None:
        return VerificationPips::tr("None", "how well a status is shown");
    case Verification::OfficialStatement:
        return VerificationPips::tr("Statement", "how well a status is shown");
    case Verification::PrimaryDocument:
        return VerificationPips::tr("Document", "how well a status is shown");
    case Verification::OperationalData:
        return VerificationPips::tr("Data", "how well a status is shown");
    case Verification::IndependentlyVerified:
        return VerificationPips::tr("Verified", "how well a status is shown");
    case Verification::Disputed:
        return VerificationPips::tr("Disputed", "how well a status is shown");
    }
    Q_UNREACHABLE();
}

QString shortResponse(Response response)
{
    switch (response) {
    case Response::NoneRecorded:
        return StatusLabel::tr("None recorded", "response");
    case Response::Awaiting:
        return StatusLabel::tr("Awaiting", "response");
    case Response::Accepted:
        return StatusLabel::tr("Accepted", "response");
    case Response::AcceptedInPart:
        return StatusLabel::tr("In part", "response");
    case Response::AcceptedInPrinciple:
        return StatusLabel::tr("In principle", "response");
    case Response::Noted:
        return StatusLabel::tr("Noted", "response");
    case Response::Rejected:
        return StatusLabel::tr("Rejected", "response");
    case Response::Withdrawn:
        return StatusLabel::tr("Withdrawn", "response");
    }
    Q_UNREACHABLE();
}

} // namespace acuerdo
