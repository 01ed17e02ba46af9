// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/recommendation.h"
#include "core/domain/source.h"

#include <QWidget>

#include <array>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;

namespace acuerdo {

class TextLabel;

/// The fields of a recommendation in both languages, side by side.
class RecommendationForm : public QWidget
{
    Q_OBJECT

public:
    RecommendationForm(const QList<Pillar> &pillars, Language language, QWidget *parent = nullptr);

    void show(const Recommendation &recommendation);
    /// What was shown, with what was typed since.
    Recommendation recommendation() const;
    void setPillarEditable(bool editable);
    void focusTitle();

private:
    struct Pair {
        std::array<QWidget *, 2> fields{};
        QString text(int language) const;
        void setText(const LocalizedText &text) const;
        LocalizedText localized() const { return {text(0), text(1)}; }
    };
    Pair addPair(const QString &label, int lines);
    TextLabel *nameOf(const QString &label, QWidget *field) const;
    void addRow(const QList<std::pair<QString, QWidget *>> &fields);

    Recommendation m_before;
    QGridLayout *m_rows;
    QComboBox *m_pillar;
    QLineEdit *m_code;
    QComboBox *m_kind;
    QComboBox *m_priority;
    QLineEdit *m_tags;
    Pair m_title;
    Pair m_text;
    Pair m_doneWhen;
    Pair m_priorityReason;
};

/// A field of a recommendation, for saying which one two people have changed.
struct FieldDifference {
    QString field{}; ///< Its label.
    QString theirs{};
    QString ours{};
};
/// The fields that differ between `before` and `ours` and have another value in `theirs`: both have changed them.
QList<FieldDifference> conflicts(const Recommendation &before, const Recommendation &ours,
                                 const Recommendation &theirs);
/// `theirs` with every field that `ours` has changed since `before`.
Recommendation mergedInto(const Recommendation &theirs, const Recommendation &before, const Recommendation &ours);

} // namespace acuerdo
