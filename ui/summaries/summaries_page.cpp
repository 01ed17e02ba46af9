// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/summaries/summaries_page.h"

#include "core/domain/formatting.h"
#include "core/store/reading.h"
#include "core/summary/issued_summaries.h"
#include "core/summary/kept_plans.h"
#include "ui/shell/session.h"
#include "ui/summaries/page_preview.h"
#include "ui/summaries/preview_bar.h"
#include "ui/summaries/summary_sending.h"
#include "ui/theme/setting.h"

#include <QAction>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>

namespace acuerdo {
namespace {

const Setting<QString> paperSetting{"summaries/paper", QStringLiteral("letter")};
const Setting<QString> formatSetting{"summaries/format", QStringLiteral("pdf")};
const Setting<QString> preparerSetting{"summaries/preparer"};
const Setting<QString> planSetting{"summaries/template", QStringLiteral("progress")};

constexpr int pauseBeforeMaking = 150; // milliseconds: a quick second choice costs no second summary

QString asFileName(QString text)
{
    static const QRegularExpression unfit(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    return text.replace(unfit, QStringLiteral(" ")).simplified().left(80);
}

} // namespace

SummariesPage::SummariesPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_side(new QWidget)
    , m_pane(new SummaryChoicesPane)
    , m_preview(new PagePreview)
    , m_bar(new PreviewBar(*m_preview))
    , m_strip(nullptr)
    , m_save(new QPushButton)
    , m_issue(new QPushButton)
    , m_print(new QPushButton)
    , m_copy(new QPushButton)
    , m_folder(new QPushButton)
    , m_issuedButton(new QPushButton)
    , m_sending(new SummarySending(*this))
{
    build();
    makeActions();
    connectWork();
    connectSending();
    recallChoices();
}

SummariesPage::~SummariesPage() = default;

void SummariesPage::connectWork()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeMaking);
    connect(&m_pause, &QTimer::timeout, this, &SummariesPage::make);
    connect(m_pane, &SummaryChoicesPane::changed, this, &SummariesPage::takeChoices);
    connect(m_pane, &SummaryChoicesPane::usualDateAsked, this, [this] {
        m_hasOwnDate = false;
        followSession();
        makeSoon();
    });
    connect(m_pane, &SummaryChoicesPane::newPlanAsked, this, [this] {
        SummaryPlan own = plan();
        own.key.clear();
        own.name.clear();
        editPlan(own);
    });
    connect(m_pane, &SummaryChoicesPane::planEditAsked, this, [this] { editPlan(plan()); });
    connect(&m_maker, &SummaryMaker::made, this, &SummariesPage::takeSummary);
    connect(&m_maker, &SummaryMaker::failed, this, [this](const QString &sentence) {
        m_bar->setWork({});
        enableActions();
        Q_EMIT failed(sentence);
    });
    connect(&m_maker, &SummaryMaker::progressed, this, [this](qint64 done, qint64 total) {
        m_bar->setWork(tr("Making the summary: %1 of %2").arg(QLocale().toString(done), QLocale().toString(total)));
    });
    connect(m_bar, &PreviewBar::stopped, this, &SummariesPage::stopWork);
}

void SummariesPage::connectSending()
{
    connect(m_sending, &SummarySending::progressed, this, [this](qint64 done, qint64 total) {
        m_bar->setWork(tr("Saving: %1 of %2").arg(QLocale().toString(done), QLocale().toString(total)));
    });
    connect(m_sending, &SummarySending::ended, this, [this] {
        m_bar->setWork({});
        enableActions();
    });
    connect(m_sending, &SummarySending::saved, this, &SummariesPage::saved);
    connect(m_sending, &SummarySending::told, this, &SummariesPage::statusMessage);
    connect(m_sending, &SummarySending::failed, this, &SummariesPage::failed);
}

void SummariesPage::recallChoices()
{
    m_choices.language = session().language();
    m_choices.paper = fromKey<Paper>(paperSetting.value()).value_or(Paper::Letter);
    m_choices.format = fromKey<SummaryFormat>(formatSetting.value()).value_or(SummaryFormat::Pdf);
    m_choices.preparer = preparerSetting.value();
    m_choices.plan = planSetting.value();
    readPlans();
    m_pane->show(m_choices, {}, session().language());
}

QString SummariesPage::title() const
{
    return tr("Summaries");
}

QString SummariesPage::icon() const
{
    return QStringLiteral("doc");
}

void SummariesPage::takeKeyboard()
{
    m_preview->setFocus();
}

void SummariesPage::startSummary(const QDate &comparedWith)
{
    m_hasOwnPeriod = comparedWith.isValid();
    m_choices.period = SummaryPeriod::Day;
    m_choices.from = comparedWith;
    m_opened = 0;
    if (isVisible()) {
        followSession();
        makeSoon();
    }
}

// What was not chosen here is that of the window.
void SummariesPage::followSession()
{
    if (!m_hasOwnDate)
        m_choices.asOf = session().statusDate();
    if (!m_hasOwnLanguage)
        m_choices.language = session().language();
    followPeriod();
    m_pane->show(m_choices, session().today(), session().language());
    showScope();
    showStrip();
}

// A summary starts from the one issued last, or else from a year before.
void SummariesPage::followPeriod()
{
    const auto last = lastIssuedBefore(m_issued, m_choices.asOf);
    m_pane->setLastIssued(last ? last->number : 0);
    if (!m_hasOwnPeriod)
        m_choices.period = last ? SummaryPeriod::Issued : SummaryPeriod::Year;
    if (m_choices.period == SummaryPeriod::Day && m_choices.from.isValid() && m_choices.from < m_choices.asOf)
        return;
    if (m_choices.period == SummaryPeriod::Issued && last) {
        m_choices.from = last->asOf.last();
        return;
    }
    m_choices.period = SummaryPeriod::Year;
    const Result<QDate> day = defaultCompareDate(session().store(), m_choices.asOf);
    m_choices.from = day ? *day : QDate();
}

void SummariesPage::takeChoices(const SummaryChoices &choices)
{
    SummaryChoices unseen = choices; // the format is not seen on the pages
    unseen.format = m_choices.format;
    const bool changesPages = unseen != m_choices;
    m_hasOwnDate = m_hasOwnDate || choices.asOf != m_choices.asOf;
    m_hasOwnPeriod = m_hasOwnPeriod || choices.period != m_choices.period || choices.from != m_choices.from;
    m_hasOwnLanguage = m_hasOwnLanguage || choices.language != m_choices.language;
    unseen.paper = m_choices.paper;
    if (unseen != m_choices) // another choice is about the one being made; the paper and the format fit both
        m_opened = 0;
    m_choices = choices;
    paperSetting.setValue(keyOf(choices.paper));
    formatSetting.setValue(keyOf(choices.format));
    preparerSetting.setValue(choices.preparer);
    planSetting.setValue(choices.plan);
    followSession();
    retranslate();
    m_sending->setFileName(suggestedName());
    if (changesPages)
        makeSoon();
}

void SummariesPage::readSubjects()
{
    SummaryChoicesPane::Subjects named;
    SummaryChoicesPane::Subjects codes;
    const Language language = session().language();
    const auto all = owners(session().store());
    for (const Owner &owner : all ? *all : QList<Owner>()) {
        const QString name = owner.name.shown(language);
        const bool hasShort = !owner.shortName.isEmpty() && owner.shortName != name;
        named.append({hasShort ? QStringLiteral("%1 – %2").arg(owner.shortName, name) : name, owner.key});
    }
    std::ranges::sort(named);
    for (qsizetype i = 0; i < session().list().size(); ++i) {
        const QString code = session().list().code(i);
        codes.append({QStringLiteral("%1 – %2").arg(code, session().list().title(i, language)), code});
    }
    std::ranges::sort(codes);
    m_pane->setSubjects(named, codes);
    m_choices.subject = m_pane->choices().subject;
}

void SummariesPage::readPlans()
{
    if (!session().isOpen())
        return;
    const auto kept = keptPlans(session().store());
    m_keptPlans = kept ? *kept : QList<SummaryPlan>();
    m_choices.plan = plan().key; // one that was taken away gives way to the usual one
    m_pane->setKeptPlans(m_keptPlans, !session().isReadOnly());
    if (!kept)
        Q_EMIT failed(kept.error().message);
}

SummaryPlan SummariesPage::plan() const
{
    const auto kept = std::ranges::find(m_keptPlans, m_choices.plan, &SummaryPlan::key);
    if (kept != m_keptPlans.end())
        return *kept;
    return readyMadePlan(m_choices.plan).value_or(*readyMadePlan(QStringLiteral("progress")));
}

void SummariesPage::refresh(const Change &)
{
    readIssued();
    readPlans();
    readSubjects();
    followSession();
    retranslate();
    if (m_opened == 0)
        makeSoon();
}

void SummariesPage::applyFilter(const QString &)
{
    showScope();
    if (m_opened == 0)
        makeSoon();
}

void SummariesPage::showScope()
{
    const auto fitting = session().list().select(session().filter());
    const auto all = int(session().list().size());
    const QString filter = session().filterText().trimmed();
    if (filter.isEmpty())
        m_pane->setScope(tr("All %n recommendations", nullptr, all));
    else
        m_pane->setScope(tr("%1 of %n recommendations: %2", nullptr, all)
                             .arg(QLocale().toString(fitting ? qlonglong(fitting->size()) : 0), filter));
}

void SummariesPage::makeSoon()
{
    m_pause.start();
}

SummaryOptions SummariesPage::options() const
{
    SummaryOptions options{.filter = session().filterText(),
                           .asOf = m_choices.asOf,
                           .from = m_choices.from,
                           .language = m_choices.language,
                           .preparer = m_choices.preparer,
                           .plan = plan(),
                           .audience = m_choices.audience,
                           .opening = m_choices.opening,
                           .subject = m_choices.subject,
                           .bothLanguages = m_choices.bothLanguages};
    const auto last = lastIssuedBefore(m_issued, m_choices.asOf);
    if (m_choices.period == SummaryPeriod::Issued && last)
        options.since = sinceOf(*last);
    return options;
}

void SummariesPage::make()
{
    if (!session().isOpen() || !m_choices.asOf.isValid())
        return;
    m_maker.start(
        {.workspace = session().store().path(), .options = options(), .paper = m_choices.paper, .issued = m_opened});
    enableActions();
}

void SummariesPage::takeSummary(const SummaryMaker::Made &summary)
{
    m_bar->setWork({});
    m_summary = summary;
    m_sending->show(summary, suggestedName(), m_choices.paper);
    m_preview->setSummary(summary);
    if (m_opened == 0 && !summary->toBeIssued)
        showDraft();
    enableActions();
    if (summary->toBeIssued)
        keepIssued(*summary->toBeIssued);
    Q_EMIT previewReady();
}

// While nothing is written by hand, the paragraph of the summary is the first draft of what could be.
void SummariesPage::showDraft()
{
    if (!m_choices.opening.isEmpty())
        return;
    for (const Block &block : m_summary->document.blocks) {
        const auto *paragraph = std::get_if<ParagraphBlock>(&block);
        if (paragraph && paragraph->key == QStringLiteral("opening"))
            return m_pane->setDraft(plainText(paragraph->text));
    }
    m_pane->setDraft({});
}

void SummariesPage::stopWork()
{
    m_maker.cancel();
    m_sending->stop();
    m_bar->setWork({});
    enableActions();
}

QString SummariesPage::suggestedName() const
{
    const QString languages = m_choices.bothLanguages ? QStringLiteral("en-es") : languageKey(m_choices.language);
    QString what = m_choices.subject.isEmpty() ? plan().key : m_choices.subject;
    QString day = m_choices.asOf.toString(Qt::ISODate);
    if (m_opened > 0 && m_summary) {
        what = tr("No. %1").arg(m_opened);
        day = m_summary->document.masthead.asOf.toString(Qt::ISODate);
    }
    const Language language = m_opened > 0 && m_summary ? m_summary->document.language : m_choices.language;
    return QStringLiteral("%1 %2 %3 %4.%5")
        .arg(asFileName(session().info().title.shown(language)), asFileName(what), day,
             m_opened > 0 ? languageKey(language) : languages, keyOf(m_choices.format));
}

void SummariesPage::saveAs(const QString &path)
{
    m_sending->saveAs(path);
    enableActions();
}

} // namespace acuerdo
