// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/scenes.h"

#include "app/window/chart_sheet.h"
#include "app/window/pages.h"
#include "app/window/stage.h"
#include "core/store/reading.h"
#include "ui/evidence/chart_panel.h"
#include "ui/evidence/evidence_page.h"
#include "ui/figures/figure_actions.h"
#include "ui/recommendations/detail_panel.h"
#include "ui/recommendations/list_toolbar.h"
#include "ui/recommendations/recommendation_table.h"
#include "ui/recommendations/recommendations_page.h"
#include "ui/references/evidence_dialog.h"
#include "ui/references/evidence_list.h"
#include "ui/shell/window_actions.h"
#include "ui/summaries/summaries_page.h"
#include "ui/theme/link_menu.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>

namespace acuerdo {
namespace {

void showPage(Stage &stage, const QString &key)
{
    stage.page(key)->takeKeyboard();
}

// As the mockups have it: what was updated last stands first, and an item lower down is open.
void openLowerDown(Stage &stage)
{
    stage.recommendations().table().sortByColumn(RecommendationModel::Updated, Qt::DescendingOrder);
    stage.openItem(QStringLiteral("MIG-01"));
}

void groupByPillar(Stage &stage)
{
    stage.session().setDensity(Density::Compact);
    Q_EMIT stage.recommendations().toolbar().groupingChosen(Grouping::Pillar);
    stage.openItem(QStringLiteral("SEC-09"));
    for (const Pillar &pillar : stage.session().pillars()) {
        if (pillar.key != QStringLiteral("security"))
            stage.recommendations().model().setFolded(QStringLiteral("pillar:%1").arg(pillar.id.value), true);
    }
}

void showAs(Stage &stage, ListView view)
{
    Q_EMIT stage.recommendations().toolbar().viewChosen(view);
}

void quickUpdate(Stage &stage, const QString &code)
{
    stage.recommendations();
    stage.openItem(code);
    stage.press(Qt::Key_Space);
}

void typeQuickUpdate(Stage &stage)
{
    quickUpdate(stage, QStringLiteral("TRD-01"));
    stage.press(Qt::Key_5);
    stage.type(QStringLiteral("First joint review ended without agreement to renew"));
    for (int step = 0; step < 2; ++step)
        stage.press(Qt::Key_Tab);
    stage.type(QStringLiteral("https://www.boursel.com/article/us-declines-to-renew-usmca"));
}

void filter(Stage &stage, const QString &text)
{
    stage.recommendations();
    stage.session().setFilter(text);
}

void menu(Stage &stage, const QString &path)
{
    stage.recommendations();
    QMenu *menu = stage.window().actions().menu();
    menu->popup(stage.window().mapToGlobal(QPoint(8, 44)));
    for (const QChar step : path) {
        for (int down = 0; down < step.digitValue(); ++down)
            stage.press(Qt::Key_Down);
        stage.press(Qt::Key_Right);
    }
}

// The Convocation package comes with one entry of history; a workspace in use has more.
void changeALittle(Stage &stage)
{
    Session &session = stage.session();
    const qsizetype position = session.list().positionOf(QStringLiteral("TRD-02"));
    const RecommendationId id = session.list().row(position).id;
    const auto item = recommendation(session.store(), id);
    const auto sides = addressees(session.store(), id);
    if (!item || !sides || sides->isEmpty())
        return;
    const auto perform = [&session](const Command &command) { static_cast<void>(session.perform(command)); };
    perform(SetTargetDate{.addressee = sides->first().id, .date = *PartialDate::parse(QStringLiteral("2027-Q1"))});
    perform(SetResponse{.addressee = sides->first().id,
                        .response = Response::Accepted,
                        .note = {QStringLiteral("Announced by both."), QStringLiteral("Lo anunciaron ambos.")}});
    Recommendation renamed = *item;
    renamed.title.in(Language::English) = QStringLiteral("Hold the economic dialogue and joint cabinets every year");
    renamed.priority = Priority::High;
    perform(EditRecommendation{.before = *item, .after = renamed});
    perform(SetStatus{.recommendation = id,
                      .sides = {sides->first().side},
                      .status = QStringLiteral("stalled"),
                      .reason = {QStringLiteral("No meeting since 2023."), QStringLiteral("Sin reunión desde 2023.")}});
    static_cast<void>(session.undo());
}

void readHistory(Stage &stage, const QString &filter)
{
    changeALittle(stage);
    auto *page = stage.page(QStringLiteral("history"));
    page->takeKeyboard();
    if (!filter.isEmpty())
        page->findChild<QLineEdit *>()->setText(filter);
    stage.settle();
    stage.press(Qt::Key_Down);
}

void issue(Stage &stage)
{
    stage.page(QStringLiteral("summaries"));
    stage.settle();
    stage.window().findChild<SummariesPage *>()->findChild<QAction *>(QStringLiteral("issue"))->trigger();
    stage.settle();
}

void readIssued(Stage &stage)
{
    issue(stage);
    for (const auto &[code, status] : {std::pair{"INS-02", "stalled"}, std::pair{"MIG-01", "implemented"}}) {
        const qsizetype position = stage.session().list().positionOf(QLatin1StringView(code));
        static_cast<void>(
            stage.session().perform(SetStatus{.recommendation = stage.session().list().row(position).id,
                                              .sides = {Side::Joint},
                                              .status = QLatin1StringView(status),
                                              .reason = {QStringLiteral("As agreed."), QStringLiteral("Se acordó.")},
                                              .effective = PartialDate::day(stage.session().today())}));
    }
    auto *page = stage.window().findChild<SummariesPage *>();
    page->openIssued(0);
    issue(stage);
    page->findChild<QAction *>(QStringLiteral("issued"))->trigger();
}

std::vector<Scene> scenes()
{
    std::vector<Scene> scenes;
    for (const PageKind &kind : allPages())
        scenes.push_back({kind.key, [key = kind.key](Stage &stage) { showPage(stage, key); }});
    const auto add = [&scenes](const char *name, std::function<void(Stage &)> arrange) {
        scenes.push_back({QLatin1StringView(name), std::move(arrange)});
    };
    add("recommendations-lower", &openLowerDown);
    add("recommendations-grouped", &groupByPillar);
    add("recommendations-board", [](Stage &stage) { showAs(stage, ListView::Board); });
    add("recommendations-sides", [](Stage &stage) { showAs(stage, ListView::TwoSides); });
    add("recommendations-past", [](Stage &stage) {
        stage.recommendations();
        stage.session().setAsOf({2023, 1, 1});
    });
    scenes.push_back(
        {QStringLiteral("recommendations-read-only"), [](Stage &stage) { stage.recommendations(); }, Access::ReadOnly});
    add("recommendations-filtered", [](Stage &stage) { filter(stage, QStringLiteral("pillar:security water")); });
    add("quick-update", [](Stage &stage) { quickUpdate(stage, QStringLiteral("SEC-02")); });
    add("quick-update-typed", &typeQuickUpdate);
    add("recommendation-dialog", [](Stage &stage) {
        stage.recommendations();
        stage.openItem(QStringLiteral("SEC-02"));
        stage.recommendations().detail().editAction()->trigger();
    });
    add("history-changes", [](Stage &stage) { readHistory(stage, {}); });
    add("history-filtered", [](Stage &stage) { readHistory(stage, QStringLiteral("ortiz trd-02")); });
    add("chart-dialog", [](Stage &stage) {
        stage.page(QStringLiteral("evidence"))->takeKeyboard();
        stage.window().findChild<EvidencePage *>()->editChartAction()->trigger();
    });
    add("chart-kinds", &showChartSheet);
    add("evidence-list",
        [](Stage &stage) { (new EvidenceList(stage.session(), stage.page(QStringLiteral("evidence"))))->open(); });
    add("evidence-dialog", [](Stage &stage) {
        auto *page = stage.page(QStringLiteral("evidence"));
        const auto all = allEvidence(stage.session().store());
        if (all && !all->isEmpty())
            (new EvidenceDialog(stage.session(), all->first(), page))->open();
    });
    add("indicator-dialog", [](Stage &stage) {
        stage.page(QStringLiteral("evidence"))->takeKeyboard();
        auto *page = stage.window().findChild<EvidencePage *>();
        if (const auto chart = chartByKey(stage.session().store(), QStringLiteral("fentanyl-ports")))
            page->showChart(chart->id); // of one indicator: there is no choice to make
        page->figures().editIndicator->trigger();
    });
    add("source-links", [](Stage &stage) {
        stage.page(QStringLiteral("evidence"))->takeKeyboard();
        ChartPanel &panel = stage.window().findChild<EvidencePage *>()->panel();
        panel.makeLinkMenu()->popup(panel.mapToGlobal(QPoint(40, 200)));
    });
    add("summary-issued", &issue);
    add("summary-template", [](Stage &stage) {
        Q_EMIT stage.page(QStringLiteral("summaries"))->findChild<SummaryChoicesPane *>()->newPlanAsked();
    });
    add("issued-summaries", &readIssued);
    add("palette", [](Stage &stage) {
        stage.recommendations();
        stage.window().openPalette();
    });
    add("palette-typed", [](Stage &stage) {
        stage.recommendations();
        stage.window().openPalette();
        stage.type(QStringLiteral("port"));
    });
    add("keys", [](Stage &stage) {
        stage.recommendations();
        stage.window().actions().keyboardSheet->trigger();
    });
    add("menu", [](Stage &stage) { menu(stage, QStringLiteral("3")); });
    add("as-of", [](Stage &stage) {
        stage.recommendations();
        stage.window().actions().asOf->trigger();
    });
    return scenes;
}

} // namespace

const std::vector<Scene> &allScenes()
{
    static const std::vector<Scene> all = scenes();
    return all;
}

} // namespace acuerdo
