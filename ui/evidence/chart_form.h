// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/chart.h"
#include "core/summary/chart_spec.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QVBoxLayout;

namespace acuerdo {

class ChartRow;
class LinkRow;
class NoteRow;
class SeriesRow;
class Session;

/// Everything of a chart as fields: which figures, in which form, with which words, notes and links.
class ChartForm : public QWidget
{
    Q_OBJECT

public:
    explicit ChartForm(Session &session, QWidget *parent = nullptr);

    void show(const WholeChart &whole);
    /// What was shown, with what was changed since.
    WholeChart chart() const;
    /// Offers the forms and periods that fit these values, and keeps what was chosen as far as it fits.
    void offer(const ChartSpec &levels);

    void addIndicator(IndicatorId id);
    void addNote(const ChartNote &note);
    void addLink(const ChartLink &link);

    QComboBox &indicators() const { return *m_indicators; }
    QComboBox &kinds() const { return *m_kind; }
    QComboBox &transforms() const { return *m_transform; }
    QLineEdit &title() const { return *m_title[0]; }

Q_SIGNALS:
    /// A person changed something.
    void changed();

private:
    using Texts = std::array<QLineEdit *, 2>;
    QVBoxLayout *addGroup(const QString &title);
    Texts addTexts(QGridLayout &grid, const QString &name);
    void addChoice(QGridLayout &grid, const QString &name, QComboBox *box);
    void buildFigures();
    void buildForm();
    void buildWords();
    void buildNotes();
    void buildLinks();
    void addSeries(const ChartSeries &series);
    void raise(SeriesRow *row);
    void markFirst();
    template<typename Row>
    void place(Row *row, QList<Row *> &rows, QVBoxLayout *list);

    Session &m_session;
    WholeChart m_shown;
    QVBoxLayout *m_groups;
    QComboBox *m_indicators;
    QVBoxLayout *m_seriesList = nullptr;
    QList<SeriesRow *> m_series;
    QComboBox *m_transform;
    QComboBox *m_kind;
    QComboBox *m_base;
    QComboBox *m_from;
    QComboBox *m_to;
    QCheckBox *m_zeroBased;
    Texts m_title{};
    Texts m_subtitle{};
    Texts m_note{};
    QVBoxLayout *m_noteList = nullptr;
    QList<NoteRow *> m_notes;
    QComboBox *m_recommendations;
    QVBoxLayout *m_linkList = nullptr;
    QList<LinkRow *> m_links;
};

} // namespace acuerdo
