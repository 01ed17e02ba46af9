// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;

namespace acuerdo {

class TextLabel;

/// A field with its name above it, and perhaps small buttons below; gone as a whole when it is hidden.
class NamedField : public QWidget
{
    Q_OBJECT

public:
    explicit NamedField(QWidget *field, QWidget *parent = nullptr);

    /// The name that stands above, which a screen reader says of the field.
    void setName(const QString &name);
    /// A further line below the field.
    void addBelow(QWidget *widget);
    /// Small buttons side by side below the field.
    void addButtons(const QList<QWidget *> &buttons);

private:
    QWidget *m_field;
    TextLabel *m_name;
};

} // namespace acuerdo
