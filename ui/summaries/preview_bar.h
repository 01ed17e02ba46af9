// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace acuerdo {

class PagePreview;
class SmallButton;
class TextLabel;

/// Above the preview: which page is in sight, how large, and what the summary is about to do.
class PreviewBar : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewBar(PagePreview &preview, QWidget *parent = nullptr);
    void retranslate();
    /// Says what is being done and how far it is; an empty text is nothing.
    void setWork(const QString &text);

Q_SIGNALS:
    void stopped();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showPlace();
    void showZoom();

    PagePreview &m_preview;
    TextLabel *m_place;
    TextLabel *m_work;
    SmallButton *m_stop;
    SmallButton *m_smaller;
    TextLabel *m_zoom;
    SmallButton *m_larger;
    SmallButton *m_fit;
};

} // namespace acuerdo
