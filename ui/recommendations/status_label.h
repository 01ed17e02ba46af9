// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/status_word.h"
#include "ui/theme/typography.h"

#include <QWidget>

namespace acuerdo {

/// A status as glyph, word and colour on one line.
class StatusLabel : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLabel(TextSize size, int glyphSize, QWidget *parent = nullptr);

    void setStatus(const StatusWord &word, Language language);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextSize m_size;
    int m_glyphSize;
    StatusWord m_word;
    QString m_text;
};

/// How well a status is shown: none to four squares and a word; disputed is ≠ and the word.
class VerificationPips : public QWidget
{
    Q_OBJECT

public:
    explicit VerificationPips(QWidget *parent = nullptr);

    void setVerification(Verification verification, const Wording &wording);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Verification m_verification = Verification::None;
    QString m_text;
};

/// "Statement": the word for how well a status is shown, where its label stands beside it.
QString shortVerification(Verification verification);
/// "In principle": the word for a response, where its label stands beside it.
QString shortResponse(Response response);

} // namespace acuerdo
