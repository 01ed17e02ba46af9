// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/data_package.h"
#include "core/store/reading.h"
#include "tests/core/store/sample_workspace.h"
#include "ui/theme/theme.h"

#include <QTest>

#include <cmath>

using namespace acuerdo;

/// Every pair of colours that a person has to tell apart, in both themes: WCAG 2 asks 4.5 of text and 3 of what is
/// drawn.
class TestContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blackOnWhiteIsTwentyOne();
    void aPairIsFarEnoughApart_data();
    void aPairIsFarEnoughApart();
    void everyPillarIsSeen_data();
    void everyPillarIsSeen();
    void seriesAreToldApartWithoutColour();
    void statusFamiliesHaveTheirOwnColours();
    void theRolesOfThePaletteAreTheTokens();
};

namespace {

constexpr double text = 4.5;
constexpr double drawn = 3.0;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

struct Ground {
    const char *name;
    QColor color;
};

std::array<Ground, 3> groundsOf(const Theme &theme)
{
    return {{{"surface", theme.surface}, {"window", theme.window}, {"selection", theme.selection}}};
}

// A tint of `share` over a ground, as a painter lays it.
QColor laidOver(const QColor &tint, double share, const QColor &ground)
{
    const auto mixed = [share](float over, float under) { return float(over * share + under * (1.0 - share)); };
    return QColor::fromRgbF(mixed(tint.redF(), ground.redF()), mixed(tint.greenF(), ground.greenF()),
                            mixed(tint.blueF(), ground.blueF()));
}

// What a chart is drawn on beside the surface: the band of a tolerance, a stretch of
// time that is being chosen.
std::array<Ground, 3> groundsOfCharts(const Theme &theme)
{
    return {{{"tolerance", laidOver(theme.muted, 0.14, theme.surface)},
             {"chosen stretch", laidOver(theme.accent, 0.16, theme.surface)},
             {"surface", theme.surface}}};
}

QString rowName(const Theme &theme, const QString &what, const char *ground)
{
    return QStringLiteral("%1: %2 on %3")
        .arg(theme.isDark ? QStringLiteral("dark") : QStringLiteral("light"), what, QLatin1String(ground));
}

void addPair(const Theme &theme, const QString &what, const QColor &color, const Ground &ground, double least)
{
    QTest::newRow(qPrintable(rowName(theme, what, ground.name))) << color << ground.color << least;
}

void addPairs(const Theme &theme)
{
    for (const Ground &ground : groundsOf(theme)) {
        addPair(theme, QStringLiteral("text"), theme.text, ground, text);
        addPair(theme, QStringLiteral("muted text, axes and the sixth series"), theme.muted, ground, text);
        addPair(theme, QStringLiteral("accent: links and the ring of focus"), theme.accent, ground, text);
        for (const auto &role : allKeys<StatusRole>())
            addPair(theme, QStringLiteral("status ") + role.text, theme.status(role.value), ground, text);
        for (qsizetype i = 0; i < qsizetype(theme.series.size()); ++i)
            addPair(theme, QStringLiteral("series %1 drawn").arg(i + 1), theme.seriesStyle(i).color, ground, drawn);
    }
    for (qsizetype i = 0; i <= qsizetype(theme.series.size()); ++i) // the names at the lines, in the lines' colours
        addPair(theme, QStringLiteral("name of series %1").arg(i + 1), theme.seriesStyle(i).color,
                {"surface", theme.surface}, text);
    for (const Ground &ground : groundsOfCharts(theme)) {
        addPair(theme, QStringLiteral("text of a chart"), theme.text, ground, text);
        addPair(theme, QStringLiteral("axes and notes of a chart"), theme.muted, ground, text);
        for (qsizetype i = 0; i <= qsizetype(theme.series.size()); ++i)
            addPair(theme, QStringLiteral("chart series %1").arg(i + 1), theme.seriesStyle(i).color, ground, drawn);
        for (const auto &role : allKeys<StatusRole>())
            addPair(theme, QStringLiteral("mark of ") + role.text, theme.status(role.value), ground, drawn);
    }
    for (const Ground &ground : {Ground{"surface", theme.surface}, Ground{"window", theme.window}})
        addPair(theme, QStringLiteral("border of fields, zero line"), theme.border, ground, drawn);
    addPair(theme, QStringLiteral("text"), theme.text, {"tool tip and readout", theme.alternate}, text);
    addPair(theme, QStringLiteral("text"), theme.text, {"hovered row", theme.hover}, text);
    addPair(theme, QStringLiteral("muted text"), theme.muted, {"hovered row", theme.hover}, text);
    addPair(theme, QStringLiteral("text of the primary button"), theme.onAccent, {"accent", theme.accent}, text);
    for (const auto &role : allKeys<StatusRole>()) // glyph and number within a bar
        addPair(theme, QStringLiteral("surface"), theme.surface,
                {qPrintable(QStringLiteral("bar of ") + role.text), theme.status(role.value)}, text);
}

} // namespace

void TestContrast::blackOnWhiteIsTwentyOne()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01); // as WCAG's own examples have it
}

void TestContrast::aPairIsFarEnoughApart_data()
{
    QTest::addColumn<QColor>("color");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    addPairs(Theme::light());
    addPairs(Theme::dark());
}

void TestContrast::aPairIsFarEnoughApart()
{
    QFETCH(QColor, color);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double found = contrast(color, ground);
    QVERIFY2(found >= least, qPrintable(QStringLiteral("%1 : 1").arg(found, 0, 'f', 2)));
}

void TestContrast::everyPillarIsSeen_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestContrast::everyPillarIsSeen()
{
    QFETCH(bool, isDark);
    const Theme &theme = isDark ? Theme::dark() : Theme::light();
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("w.acuerdo"));
    VERIFY_RESULT(createFromPackage(path, QStringLiteral(ACUERDO_SOURCE "/resources/convocation")));
    const auto store = Store::open(path, Access::ReadOnly);
    VERIFY_RESULT(store);
    const auto all = pillars(*store);
    VERIFY_RESULT(all);
    QVERIFY(!all->isEmpty());
    for (const Pillar &pillar : *all) {
        for (const Ground &ground : groundsOf(theme))
            QVERIFY2(contrast(theme.pillar(pillar), ground.color) >= drawn, qPrintable(pillar.key));
    }
}

void TestContrast::seriesAreToldApartWithoutColour()
{
    for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
        for (qsizetype i = 0; i < qsizetype(theme->series.size()); ++i) {
            for (qsizetype k = 0; k < i; ++k) {
                const SeriesStyle one = theme->seriesStyle(i);
                const SeriesStyle other = theme->seriesStyle(k);
                QVERIFY(one.marker != other.marker);
                QVERIFY(one.color != other.color);
            }
        }
        QCOMPARE(theme->seriesStyle(5).color, theme->muted); // the sixth is grey
        QCOMPARE(theme->seriesStyle(17).color, theme->muted);
    }
}

void TestContrast::statusFamiliesHaveTheirOwnColours()
{
    for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
        for (const auto &one : allKeys<StatusRole>()) {
            for (const auto &other : allKeys<StatusRole>())
                QVERIFY(one.value == other.value || theme->status(one.value) != theme->status(other.value));
        }
    }
}

void TestContrast::theRolesOfThePaletteAreTheTokens()
{
    for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
        const QPalette palette = theme->palette();
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
            QVERIFY(contrast(palette.color(group, QPalette::Text), palette.color(group, QPalette::Base)) >= text);
            QVERIFY(contrast(palette.color(group, QPalette::WindowText), palette.color(group, QPalette::Window))
                    >= text);
            QVERIFY(contrast(palette.color(group, QPalette::ButtonText), palette.color(group, QPalette::Button))
                    >= text);
            QVERIFY(contrast(palette.color(group, QPalette::HighlightedText), palette.color(group, QPalette::Highlight))
                    >= text);
            QVERIFY(contrast(palette.color(group, QPalette::PlaceholderText), palette.color(group, QPalette::Base))
                    >= text);
            QVERIFY(contrast(palette.color(group, QPalette::ToolTipText), palette.color(group, QPalette::ToolTipBase))
                    >= text);
        }
    }
}

QTEST_GUILESS_MAIN(TestContrast)
#include "test_contrast.moc"
