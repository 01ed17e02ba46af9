// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/summaries/summary_maker.h"

#include "core/store/store.h"
#include "core/summary/issued_summaries.h"

#include <QPromise>
#include <QtConcurrent>

#include <algorithm>

namespace acuerdo {
namespace {

using Answer = Result<SummaryMaker::Made>;

Result<Document> openIssued(const Store &store, int number)
{
    ACUERDO_TRY_VALUE(issued, issuedSummaries(store));
    const auto found = std::ranges::find(issued, number, &IssuedSummary::number);
    if (found == issued.end())
        return failure(SummaryMaker::tr("There is no issued summary No. %1 any more.").arg(number));
    return documentOf(*found);
}

Answer make(QPromise<Answer> &promise, const SummaryRequest &request)
{
    ACUERDO_TRY_VALUE(store, Store::open(request.workspace, Access::ReadOnly));
    const auto report = [&promise](qint64 done, qint64 total) {
        promise.setProgressRange(0, int(total));
        promise.setProgressValue(int(done));
        return !promise.isCanceled();
    };
    auto made = std::make_shared<MadeSummary>();
    ACUERDO_TRY_VALUE(document, request.issued > 0 ? openIssued(store, request.issued)
                                                   : makeProgressSummary(store, request.options, report));
    if (request.isToBeIssued)
        made->toBeIssued = toBeIssued(document, request.options);
    made->document = std::move(document);
    made->layout = layOut(made->document, request.paper);
    return SummaryMaker::Made(made);
}

} // namespace

SummaryMaker::SummaryMaker(QObject *parent)
    : QObject(parent)
{}

SummaryMaker::~SummaryMaker()
{
    cancel();
}

void SummaryMaker::start(const SummaryRequest &request)
{
    cancel();
    auto *watcher = new QFutureWatcher<Answer>(this);
    m_watcher = watcher;
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this, watcher](int value) { Q_EMIT progressed(value, watcher->progressMaximum()); });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] { take(watcher); });
    watcher->setFuture(
        QtConcurrent::run([request](QPromise<Answer> &promise) { promise.addResult(make(promise, request)); }));
}

void SummaryMaker::cancel()
{
    if (!m_watcher)
        return;
    m_watcher->disconnect(this);
    m_watcher->cancel();
    m_watcher->deleteLater();
    m_watcher = nullptr;
}

void SummaryMaker::take(QFutureWatcher<Answer> *watcher)
{
    m_watcher = nullptr;
    watcher->deleteLater();
    const Answer answer = watcher->result();
    if (answer)
        Q_EMIT made(*answer);
    else
        Q_EMIT failed(answer.error().message);
}

} // namespace acuerdo
