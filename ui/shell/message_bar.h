// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace acuerdo {

class TextLabel;

/// A calm line under the top bar: what failed, or what was done by itself. Never a box in the way.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Failure, Notice };

    explicit MessageBar(QWidget *parent = nullptr);
    void show(Kind kind, const QString &sentence);
    QString sentence() const;
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Kind m_kind = Kind::Notice;
    TextLabel *m_text;
    QPushButton *m_close;
};

/// The strip that says that a past day is looked at, with the way back.
class AsOfStrip : public QWidget
{
    Q_OBJECT

public:
    explicit AsOfStrip(QWidget *parent = nullptr);
    void setWords(const QString &sentence, const QString &backText);

Q_SIGNALS:
    void back();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QBoxLayout *m_row;
    TextLabel *m_text;
    QPushButton *m_back;
};

} // namespace acuerdo
