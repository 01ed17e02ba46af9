// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/status_word.h"

#include <QWidget>

namespace acuerdo {

/// All status words in use, by class, each with the key that picks it: 1 to 9, 0, then a letter of its own.
class StatusPicker : public QWidget
{
    Q_OBJECT

public:
    explicit StatusPicker(QWidget *parent = nullptr);

    void setWords(const QList<StatusWord> &words, Language language);
    void setCurrent(const QString &status);
    const QString &current() const { return m_current; }
    /// Picks the word of a key, if there is one.
    bool pickByKey(const QString &key);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A person has picked a word; `byKey` when with its own key.
    void picked(const QString &status, bool byKey);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Entry {
        StatusWord word;
        QString text;
        QString key;
        int column = 0;
        int row = 0;
    };
    void assignKeys();
    QList<int> columnWidths(int available) const;
    QRect entryRect(const Entry &entry) const;
    void paintEntry(QPainter &painter, const Entry &entry) const;
    int entryAt(const QPoint &place) const;
    int currentEntry() const;
    void pick(int entry, bool byKey);
    void move(int columns, int rows);
    void announce();

    QList<Entry> m_entries;
    QStringList m_heads;
    QString m_current;
    int m_hovered = -1;
};

} // namespace acuerdo
