// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/evidence.h"
#include "core/domain/indicator.h"

#include <QDialog>

#include <array>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace acuerdo {

class Session;
class TextLabel;

/// All fields of an indicator, in both languages side by side; for a new one, or for one that is there.
class IndicatorDialog : public QDialog
{
    Q_OBJECT

public:
    explicit IndicatorDialog(Session &session, QWidget *parent = nullptr);
    IndicatorDialog(Session &session, const Indicator &indicator, QWidget *parent = nullptr);

    /// What was shown, with what was typed since; nothing, and a sentence in the dialog, when a field cannot be read.
    std::optional<Indicator> indicator() const;

Q_SIGNALS:
    void saved(const QString &sentence);

private:
    using Lines = std::array<QLineEdit *, 2>;
    using Texts = std::array<QPlainTextEdit *, 2>;
    void build();
    Lines addLines(const QString &label);
    Texts addTexts(const QString &label);
    template<typename Field>
    Field *addField(const QString &label, Field *field, const QString &hint = {});
    void fill(const Indicator &indicator);
    std::optional<double> numberIn(const QLineEdit *field, const QString &label) const;
    void save();

    Session &m_session;
    Indicator m_before{};
    bool m_isNew;
    QGridLayout *m_grid = nullptr;
    QLineEdit *m_key = nullptr;
    Lines m_title{};
    Texts m_definition{};
    Lines m_unit{};
    Lines m_shortUnit{};
    Lines m_place{};
    Texts m_note{};
    QComboBox *m_frequency = nullptr;
    QLineEdit *m_lag = nullptr;
    QComboBox *m_wanted = nullptr;
    QLineEdit *m_baselinePeriod = nullptr;
    QLineEdit *m_baselineValue = nullptr;
    QLineEdit *m_tolerance = nullptr;
    QSpinBox *m_decimals = nullptr;
    QComboBox *m_evidence = nullptr;
    QLineEdit *m_confidence = nullptr;
    TextLabel *m_message = nullptr;
};

} // namespace acuerdo
