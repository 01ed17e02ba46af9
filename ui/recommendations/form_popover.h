// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/edit/commands.h"
#include "ui/recommendations/popover.h"

#include <functional>

class QGridLayout;

namespace acuerdo {

class KeyButton;
class WrappedText;
class Session;
class TextLabel;

/// A small form over the page for one change: Enter saves, Esc leaves. What is refused is said inside, and what was
/// typed stays.
class FormPopover : public Popover
{
    Q_OBJECT

public:
    /// What the form says to do, or why it cannot be done.
    using MakeCommand = std::function<Result<Command>()>;

    FormPopover(Session &session, QWidget *host, const QString &title);

    /// A row with a label; the first field gets the keyboard.
    void addField(const QString &label, QWidget *field);
    /// Small muted words below the last field.
    WrappedText *addHint(const QString &text);
    void setCommand(MakeCommand makeCommand) { m_makeCommand = std::move(makeCommand); }
    /// Opens below `anchor`, a widget of the host, and goes for good when it closes.
    void open(QWidget *anchor);
    void save();

    QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void say(const QString &sentence);

    Session &m_session;
    MakeCommand m_makeCommand;
    QGridLayout *m_fields;
    TextLabel *m_title;
    WrappedText *m_message;
    KeyButton *m_cancel;
    KeyButton *m_save;
    QWidget *m_first = nullptr;
    QRect m_anchor;
};

} // namespace acuerdo
