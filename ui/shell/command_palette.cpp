// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/command_palette.h"

#include "ui/theme/drawings.h"
#include "ui/theme/painting.h"
#include "ui/theme/typography.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>

namespace acuerdo {
namespace {

constexpr int paletteWidth = 640;
constexpr int rows = 12;
constexpr int margin = 12;
constexpr int iconSize = 16;

class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, Typography::current().length(32)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *model = qobject_cast<const PaletteModel *>(index.model());
        const PaletteEntry &entry = model->entry(index.row());
        const Theme &theme = Theme::current();
        const Typography typography = Typography::current();
        if (option.state & QStyle::State_Selected) {
            painter->fillRect(option.rect, theme.selection);
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.accent);
        } else if (option.state & QStyle::State_MouseOver) {
            painter->fillRect(option.rect, theme.hover);
        }
        QRect rest = option.rect.adjusted(margin, 0, -margin, 0);
        const QRect mark(rest.left(), rest.center().y() - iconSize / 2 + 1, iconSize, iconSize);
        if (entry.glyph.isEmpty())
            paintIcon(*painter, mark, entry.icon, theme.muted);
        else
            paintGlyph(*painter, mark, entry.glyph, entry.color);
        rest.setLeft(mark.right() + 9);
        const QFont small = typography.font(TextSize::Small);
        const QString right = entry.keys.isEmpty() ? entry.detail : entry.keys;
        const int rightWidth = QFontMetrics(small).horizontalAdvance(right);
        paintText(*painter, rest, right, small, theme.muted, Qt::AlignRight | Qt::AlignVCenter);
        rest.setRight(rest.right() - rightWidth - margin);
        paintMatched(*painter, rest, entry, typography);
    }

private:
    // Matched characters stand bold, in runs, so that letters keep their spacing.
    static void paintMatched(QPainter &painter, QRect rest, const PaletteEntry &entry, const Typography &typography)
    {
        const QString whole = entry.code.isEmpty() ? entry.text : entry.code + u' ' + entry.text;
        const auto isMatched = [&entry](int place) { return std::ranges::binary_search(entry.places, place); };
        for (int start = 0; start < whole.size() && rest.width() > 8;) {
            int end = start + 1;
            while (end < whole.size() && isMatched(end) == isMatched(start))
                ++end;
            const QFont font = typography.font(isMatched(start) ? TextSize::Strong : TextSize::Body);
            const QString run = whole.mid(start, end - start);
            paintText(painter, rest, run, font, Theme::current().text);
            rest.setLeft(rest.left() + QFontMetrics(font).horizontalAdvance(run));
            start = end;
        }
    }
};

} // namespace

CommandPalette::CommandPalette(Session &session, const QList<QAction *> &actions, QWidget *window)
    : QFrame(window)
    , m_model(new PaletteModel(session, actions, this))
    , m_field(new QLineEdit)
    , m_view(new QListView)
    , m_before(QApplication::focusWidget())
{
    setObjectName(QStringLiteral("palette"));
    setAccessibleName(tr("Go to anything"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_field);
    layout->addWidget(m_view);
    m_field->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_field->setPlaceholderText(tr("An action, a recommendation, a page or a chart; > for actions only"));
    m_field->setAccessibleName(tr("Go to"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new EntryDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(tr("Matches"));
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setPattern(text);
        m_view->setCurrentIndex(m_model->index(0));
    });
    connect(m_view, &QListView::clicked, this, &CommandPalette::choose);
    m_view->setCurrentIndex(m_model->index(0));
}

void CommandPalette::openOver()
{
    const Typography typography = Typography::current();
    const QWidget *window = parentWidget();
    const int wide = std::min(typography.length(paletteWidth), window->width() - 32);
    const int top = typography.length(48);
    const int high = std::min(typography.length(32) * (rows + 1) + 32, window->height() - top - 32);
    setGeometry((window->width() - wide) / 2, top, wide, high);
    show();
    raise();
    m_field->setFocus();
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    paintBox(painter, rect(), theme.surface, theme.border, 6);
}

bool CommandPalette::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            return step(1), true;
        case Qt::Key_Up:
            return step(-1), true;
        case Qt::Key_PageDown:
            return step(rows), true;
        case Qt::Key_PageUp:
            return step(-rows), true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return choose(m_view->currentIndex()), true;
        case Qt::Key_Escape:
            if (m_before)
                m_before->setFocus();
            return deleteLater(), true;
        default:
            break;
        }
    }
    if (object == m_field && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        deleteLater();
    if (object == parentWidget() && event->type() == QEvent::Resize)
        deleteLater();
    return QFrame::eventFilter(object, event);
}

void CommandPalette::step(int by)
{
    const int last = m_model->rowCount() - 1;
    if (last >= 0)
        m_view->setCurrentIndex(m_model->index(std::clamp(m_view->currentIndex().row() + by, 0, last)));
}

// The palette closes first: what it starts may open something of its own.
void CommandPalette::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const PaletteEntry entry = m_model->entry(index.row());
    PaletteModel::noteUse(entry);
    hide();
    deleteLater();
    if (m_before)
        m_before->setFocus();
    if (entry.action)
        QTimer::singleShot(0, entry.action.data(), &QAction::trigger);
    else if (entry.recommendation)
        Q_EMIT itemChosen(entry.recommendation);
    else if (entry.chart)
        Q_EMIT chartChosen(entry.chart);
}

} // namespace acuerdo
