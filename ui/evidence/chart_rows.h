// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/chart.h"
#include "core/domain/indicator.h"

#include <QWidget>

#include <array>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QToolButton;

namespace acuerdo {

/// One row of a list in the form of a chart: what it holds, and a button that takes it away.
class ChartRow : public QWidget
{
    Q_OBJECT

public:
    explicit ChartRow(QWidget *parent = nullptr);

Q_SIGNALS:
    /// A person changed something in it.
    void changed();
    void removed();
    /// Asks to stand one place earlier.
    void raised();

protected:
    QHBoxLayout *fields() const { return m_fields; }
    /// Both languages of one short text; `name` tells them apart for a screen reader.
    std::array<QLineEdit *, 2> addTexts(const QString &name, const LocalizedText &text);
    /// A button that raises the row, named so.
    QToolButton *addRaise(const QString &name);
    void finish(const QString &removeName);

private:
    QToolButton *addButton(const QString &icon, const QString &name);

    QHBoxLayout *m_fields;
};

/// A series: which release of an indicator, and its name at the line.
class SeriesRow : public ChartRow
{
    Q_OBJECT

public:
    SeriesRow(const ChartSeries &series, const QString &title, const QList<Vintage> &releases, Language language);
    ChartSeries series() const;
    /// The first row has nothing to rise above.
    void setFirst(bool isFirst);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    ChartSeries m_series;
    QToolButton *m_raise = nullptr;
    QComboBox *m_release;
    std::array<QLineEdit *, 2> m_names{};
};

/// A note, a break in method or an event.
class NoteRow : public ChartRow
{
    Q_OBJECT

public:
    NoteRow(const ChartNote &note, Language language);
    ChartNote note() const;

private:
    ChartNote m_note;
    QComboBox *m_kind;
    QLineEdit *m_at;
    std::array<QLineEdit *, 2> m_texts{};
};

/// What the chart says of a recommendation.
class LinkRow : public ChartRow
{
    Q_OBJECT

public:
    LinkRow(const ChartLink &link, const QString &name, Language language);
    ChartLink link() const;

private:
    ChartLink m_link;
    QComboBox *m_role;
};

} // namespace acuerdo
