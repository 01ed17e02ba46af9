// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/evidence.h"
#include "core/domain/result.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace acuerdo {

/// The fields of a piece of evidence. For a search that found nothing it asks what was looked for, where, when and by
/// whom, and hides the rest.
class EvidenceForm : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceForm(Language language, QWidget *parent = nullptr);

    void show(const Evidence &evidence);
    /// What was shown, with what was typed since; an error where a date is none.
    Result<Evidence> evidence() const;
    void focusFirst();

private:
    struct Row {
        QLabel *name = nullptr;
        QWidget *field = nullptr;
        bool ofSearches = false;
    };
    QLineEdit *addLine(bool ofSearches = false);
    QPlainTextEdit *addText(bool ofSearches = false);
    void addRow(QWidget *field, bool ofSearches);
    void arrange();
    bool isSearch() const;

    Evidence m_before;
    QFormLayout *m_layout;
    QList<Row> m_rows;
    QComboBox *m_kind;
    QLineEdit *m_title;
    QLineEdit *m_publisher;
    QLineEdit *m_published;
    QLineEdit *m_place;
    QLineEdit *m_retrieved;
    QLineEdit *m_table;
    QLineEdit *m_url;
    QLineEdit *m_archiveUrl;
    QLineEdit *m_language;
    QLineEdit *m_licence;
    QPlainTextEdit *m_quote;
    QLineEdit *m_processingEnglish;
    QLineEdit *m_processingSpanish;
    QPlainTextEdit *m_noteEnglish;
    QPlainTextEdit *m_noteSpanish;
};

} // namespace acuerdo
