// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/style.h"

#include "ui/theme/drawings.h"
#include "ui/theme/painting.h"
#include "ui/theme/typography.h"

#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

namespace acuerdo {
namespace {

bool isSmall(const QWidget *widget)
{
    return widget && widget->property("small").toBool();
}

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property("primary").toBool();
}

int controlHeight(const QWidget *widget)
{
    return Typography::current().length(isSmall(widget) ? 24 : 32);
}

bool isFlatButton(const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    return button && (button->features & QStyleOptionButton::Flat);
}

void paintButton(QPainter &painter, const QStyleOption &option, const QWidget *widget, bool isFlat)
{
    const Theme &theme = Theme::current();
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isDown = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isHovered = isEnabled && (option.state & QStyle::State_MouseOver);
    QColor fill = isFlat ? QColor() : theme.surface;
    QColor edge = isFlat ? QColor() : isEnabled ? theme.border : theme.line;
    if (isPrimary(widget) && isEnabled) {
        fill = isDown || isHovered ? theme.accent.darker(theme.isDark ? 90 : 115) : theme.accent;
        edge = QColor();
    } else if (isDown) {
        fill = theme.selection;
    } else if (isHovered) {
        fill = theme.hover;
    }
    paintBox(painter, option.rect, fill, edge);
}

void paintField(QPainter &painter, const QStyleOption &option)
{
    const Theme &theme = Theme::current();
    const bool isEnabled = option.state & QStyle::State_Enabled;
    paintBox(painter, option.rect, isEnabled ? theme.surface : theme.window, isEnabled ? theme.border : theme.line);
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(painter, option.rect);
}

void paintMark(QPainter &painter, const QStyleOption &option, bool isRound)
{
    const Theme &theme = Theme::current();
    const bool isOn = option.state & QStyle::State_On;
    const bool isPartly = option.state & QStyle::State_NoChange;
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const QColor ink = isEnabled ? theme.accent : theme.muted;
    const qreal radius = isRound ? option.rect.width() / 2.0 : 3;
    paintBox(painter, option.rect, isOn || isPartly ? ink : theme.surface, isOn || isPartly ? ink : theme.border,
             radius);
    if (isOn && isRound)
        paintBox(painter, option.rect.adjusted(5, 5, -5, -5), theme.onAccent, QColor(), radius);
    else if (isOn)
        paintIcon(painter, option.rect.adjusted(1, 1, -1, -1), QStringLiteral("check"), theme.onAccent);
    else if (isPartly)
        painter.fillRect(option.rect.adjusted(4, option.rect.height() / 2 - 1, -4, -option.rect.height() / 2 + 1),
                         theme.onAccent);
}

// Icon, 8 px, words; together in the middle, or at the left where a menu's chevron stands at the right.
void paintButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const Theme &theme = Theme::current();
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isFilled = isPrimary(widget) && isEnabled;
    const bool isOn = option.state & (QStyle::State_On | QStyle::State_MouseOver);
    const bool hasMenu = option.features & QStyleOptionButton::HasMenu;
    QFont font = painter.font();
    font.setBold(font.bold() || isFilled);
    const QString words = QString(option.text).remove(u'&');
    const int chevron = hasMenu ? 20 : 0;
    const int icon = option.icon.isNull() ? 0 : option.iconSize.width();
    const int gap = icon > 0 && !words.isEmpty() ? (isSmall(widget) ? 6 : 8) : 0;
    const int width = icon + gap + QFontMetrics(font).horizontalAdvance(words);
    QRect rest = option.rect.adjusted(4, 0, -4 - chevron, 0);
    rest.setLeft(rest.left() + std::max(0, (rest.width() - width) / 2));
    if (icon > 0) {
        const QRect place(rest.left(), rest.center().y() - icon / 2 + 1, icon, icon);
        option.icon.paint(&painter, place, Qt::AlignCenter,
                          isEnabled ? isOn ? QIcon::Active : QIcon::Normal : QIcon::Disabled);
        rest.setLeft(place.right() + 1 + gap);
    }
    const QColor ink = !isEnabled ? theme.muted : isFilled ? theme.onAccent
                                                           : option.palette.color(QPalette::ButtonText);
    paintText(painter, rest, words, font, ink);
    if (hasMenu) {
        const int side = Typography::current().length(12);
        paintIcon(painter, QRect(option.rect.right() - side - 5, option.rect.center().y() - side / 2 + 1, side, side),
                  QStringLiteral("down"), isEnabled ? theme.muted : theme.border);
    }
}

void paintHeaderSection(QPainter &painter, const QStyleOption &option)
{
    const Theme &theme = Theme::current();
    painter.fillRect(option.rect, theme.window);
    paintRule(painter, option.rect, theme.line);
}

void paintHeaderLabel(QPainter &painter, const QStyleOptionHeader &option)
{
    const Theme &theme = Theme::current();
    const Typography typography = Typography::current();
    const bool isSorted = option.sortIndicator != QStyleOptionHeader::None;
    const QFont font = typography.font(isSorted ? TextSize::SmallStrong : TextSize::Small);
    const QRect rect = option.rect;
    const int arrow = isSorted ? typography.length(12) + 4 : 0;
    const int width = std::min(QFontMetrics(font).horizontalAdvance(option.text), rect.width() - arrow);
    const bool isRight = option.textAlignment & Qt::AlignRight;
    const int left = isRight ? rect.right() + 1 - width - arrow : rect.left();
    paintText(painter, QRect(left, rect.top(), width + 1, rect.height()), option.text, font,
              isSorted ? theme.text : theme.muted);
    if (!isSorted)
        return;
    const int side = arrow - 4;
    painter.save();
    painter.translate(left + width + 4 + side / 2.0, rect.center().y() + 0.5);
    if (option.sortIndicator == QStyleOptionHeader::SortUp)
        painter.rotate(180);
    paintIcon(painter, QRectF(-side / 2.0, -side / 2.0, side, side), QStringLiteral("down"), theme.text);
    painter.restore();
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle)
{
    const Theme &theme = Theme::current();
    const bool isActive = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    QColor color = isActive ? theme.muted : theme.border;
    if (!isActive)
        color.setAlpha(150);
    if (option.maximum > option.minimum)
        paintBox(painter, handle.adjusted(2, 2, -2, -2), color, QColor(), 3);
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 10;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_SplitterWidth:
        return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return Typography::current().length(16);
    case PM_HeaderMargin:
        return 8;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 16;
    case PM_ToolTipLabelFrameWidth:
        return 4;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollView_FrameOnlyAroundContents:
    case SH_Widget_Animation_Duration:
    case SH_ComboBox_Popup:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ToolTip_WakeUpDelay:
        return hint == SH_ToolTip_WakeUpDelay ? 400 : 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool hasText = button && !button->text.isEmpty();
        const int margin = isSmall(widget) ? 8 : 12;
        const bool hasIcon = button && !button->icon.isNull();
        const QFontMetrics metrics = option ? option->fontMetrics : QFontMetrics(QApplication::font());
        const int text = hasText ? metrics.horizontalAdvance(QString(button->text).remove(u'&')) : 0;
        const int icon = hasIcon ? button->iconSize.width() + (hasText ? 8 : 0) : 0;
        const int menu = button && (button->features & QStyleOptionButton::HasMenu) ? 20 : 0;
        return {text + icon + menu + 2 * margin, controlHeight(widget)};
    }
    case CT_ToolButton:
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        if (type == CT_LineEdit && widget && widget->parentWidget()
            && (widget->parentWidget()->inherits("QComboBox") || widget->parentWidget()->inherits("QAbstractSpinBox")))
            return size;
        size.setHeight(std::max(controlHeight(widget), option ? option->fontMetrics.height() + 4 : 0));
        if (type == CT_ToolButton)
            size.setWidth(std::max(size.width(), size.height()));
        return size;
    case CT_HeaderSection:
        size.setHeight(Typography::current().length(32));
        return size;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            size.setHeight(Typography::current().length(28));
        return size;
    default:
        return size;
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const int arrow = 28;
        if (part == SC_ComboBoxArrow)
            return {option->rect.right() + 1 - arrow, option->rect.top(), arrow, option->rect.height()};
        if (part == SC_ComboBoxEditField)
            return option->rect.adjusted(isSmall(widget) ? 6 : 8, 2, -arrow, -2);
    }
    if (control == CC_ScrollBar) {
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
            return {};
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar)
            return {};
        const bool isVertical = bar->orientation == Qt::Vertical;
        const int whole = isVertical ? bar->rect.height() : bar->rect.width();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        const int least = std::min(whole, pixelMetric(PM_ScrollBarSliderMin, bar, widget));
        const int length = range > 0 ? std::max(least, int(qint64(whole) * bar->pageStep / (range + bar->pageStep)))
                                     : whole;
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, whole - length,
                                                  bar->upsideDown);
        const auto along = [&](int from, int size) {
            return isVertical ? QRect(0, from, bar->rect.width(), size) : QRect(from, 0, size, bar->rect.height());
        };
        if (part == SC_ScrollBarSlider)
            return along(start, length);
        if (part == SC_ScrollBarSubPage)
            return along(0, start);
        if (part == SC_ScrollBarAddPage)
            return along(start + length, whole - start - length);
        return along(0, whole);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Theme &theme = Theme::current();
    switch (element) {
    case PE_PanelButtonCommand:
        return paintButton(*painter, *option, widget, isFlatButton(*option));
    case PE_PanelButtonTool:
        return paintButton(*painter, *option, widget, option->state & State_AutoRaise);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            paintField(*painter, *option);
        return;
    case PE_FrameLineEdit:
        return paintField(*painter, *option);
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange || !qobject_cast<const QAbstractButton *>(widget))
            paintFocusRing(*painter, option->rect);
        return;
    case PE_IndicatorCheckBox:
        return paintMark(*painter, *option, false);
    case PE_IndicatorRadioButton:
        return paintMark(*painter, *option, true);
    case PE_FrameGroupBox:
    case PE_Frame:
        return paintBox(*painter, option->rect, QColor(), theme.line, 0);
    case PE_PanelItemViewItem:
        if (option->state & State_Selected)
            painter->fillRect(option->rect, theme.selection);
        else if (option->state & State_MouseOver)
            painter->fillRect(option->rect, theme.hover);
        return;
    case PE_IndicatorArrowDown: {
        const int side = Typography::current().length(12);
        QRect rect(0, 0, side, side);
        rect.moveCenter(option->rect.center());
        return paintIcon(*painter, rect, QStringLiteral("down"),
                         option->state & State_Enabled ? theme.muted : theme.border);
    }
    case PE_PanelMenu:
        return painter->fillRect(option->rect, theme.surface);
    case PE_FrameMenu:
        return paintBox(*painter, option->rect, QColor(), theme.border, 0);
    default:
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const Theme &theme = Theme::current();
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return paintHeaderSection(*painter, *option);
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return paintHeaderLabel(*painter, *header);
        break;
    case CE_Splitter:
        return painter->fillRect(option->rect, theme.line);
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return paintButtonLabel(*painter, *button, widget);
        break;
    case CE_PushButtonBevel:
        return paintButton(*painter, *option, widget, isFlatButton(*option));
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            paintScrollBar(*painter, *bar, subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget));
        return;
    }
    if (control == CC_ComboBox) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (combo && combo->editable)
            paintField(*painter, *option);
        else
            paintButton(*painter, *option, widget, combo && !combo->frame);
        QStyleOption arrow = *option;
        arrow.rect = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
        if (option->state & State_HasFocus)
            paintFocusRing(*painter, option->rect);
        return;
    }
    if (control == CC_ToolButton) {
        // A button that only opens a menu shows its icon, not an arrow in the corner.
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            QStyleOptionToolButton plain = *button;
            plain.features &= ~QStyleOptionToolButton::HasMenu;
            return QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void installTheme(bool isDark, int fontPercent)
{
    if (!qobject_cast<Style *>(QApplication::style()))
        QApplication::setStyle(new Style);
    QApplication::setPalette((isDark ? Theme::dark() : Theme::light()).palette());
    const QFont font = applicationFont(fontPercent);
    if (font == QApplication::font())
        return;
    QApplication::setFont(font);
    // Qt tells only those whose own font became another; widgets that set one by the text size would keep it.
    QList<QPointer<QWidget>> widgets;
    for (QWidget *widget : QApplication::allWidgets())
        widgets.append(widget);
    for (const QPointer<QWidget> &widget : widgets) {
        QEvent event(QEvent::FontChange);
        if (widget)
            QCoreApplication::sendEvent(widget, &event);
    }
}

} // namespace acuerdo
