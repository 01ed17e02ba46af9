// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/style.h"

#include "ui/theme/control_painting.h"
#include "ui/theme/drawings.h"
#include "ui/theme/painting.h"
#include "ui/theme/typography.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTableView>
#include <QTextEdit>
#include <QToolButton>

namespace acuerdo {
namespace {

// Fields' actions are small buttons inside them, at the left or at the right.
bool hasIconAt(const QLineEdit &field, bool isLeft)
{
    const auto buttons = field.findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly);
    return std::ranges::any_of(buttons, [&](const QToolButton *button) {
        return !button->isHidden() && (button->geometry().center().x() < field.width() / 2) == isLeft;
    });
}

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
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
    if (auto *area = qobject_cast<QPlainTextEdit *>(widget))
        area->document()->setDocumentMargin(6);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 10;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_DefaultFrameWidth: // room for the ring of focus
        return isTextArea(widget) ? 2 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_FocusFrameHMargin: // the text of a cell stands below that of its head
        return qobject_cast<const QTableView *>(widget) ? 7 : QProxyStyle::pixelMetric(metric, option, widget);
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
        const int menu = button && (button->features & QStyleOptionButton::HasMenu) ? menuMarkWidth() : 0;
        return {text + icon + menu + 2 * margin, controlHeight(widget)};
    }
    case CT_ToolButton:
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        if (const auto *field = qobject_cast<const QLineEdit *>(widget); field && isPartOfAnother(*field))
            return size;
        size.setHeight(std::max(controlHeight(widget), option ? option->fontMetrics.height() + 4 : 0));
        if (type == CT_ToolButton)
            size.setWidth(std::max(size.width(), size.height()));
        if (type == CT_ComboBox && option) { // or the arrow would cut the longest choice
            QStyleOptionComboBox box;
            box.rect = QRect(0, 0, 1000, 100);
            const QRect text = subControlRect(CC_ComboBox, &box, SC_ComboBoxEditField, widget);
            size.setWidth(std::max(size.width(), contents.width() + box.rect.width() - text.width() + 2));
        }
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

// Text begins 8 px from the edge; beside an icon the icon keeps it there.
QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *field = element == SE_LineEditContents ? qobject_cast<const QLineEdit *>(widget) : nullptr;
    if (!field || isPartOfAnother(*field))
        return rect;
    constexpr int beside = 6; // and the 2 px that QLineEdit adds
    return rect.adjusted(hasIconAt(*field, true) ? 4 : beside, 0, hasIconAt(*field, false) ? 0 : -beside, 0);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const int arrow = Typography::current().length(28);
        if (part == SC_ComboBoxArrow)
            return {option->rect.right() + 1 - arrow, option->rect.top(), arrow, option->rect.height()};
        if (part == SC_ComboBoxEditField)
            return option->rect.adjusted(isSmall(widget) ? 6 : 8, 2, -arrow, -2);
    }
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        return bar ? scrollBarPart(*bar, part, pixelMetric(PM_ScrollBarSliderMin, bar, widget)) : QRect();
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
    case PE_Frame:
        if (isTextArea(widget))
            return paintField(*painter, *option);
        [[fallthrough]];
    case PE_FrameGroupBox:
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
    case PE_IndicatorHeaderArrow: // stands beside the head's text, which draws it
        return;
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
