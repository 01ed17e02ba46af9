// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/summaries/template_dialog.h"

#include "core/query/query.h"
#include "core/summary/kept_plans.h"
#include "ui/shell/session.h"
#include "ui/summaries/named_field.h"
#include "ui/summaries/ordered_choice.h"
#include "ui/theme/dialog_size.h"
#include "ui/theme/panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace acuerdo {
namespace {

template<typename Value>
QList<OrderedChoice::Option> optionsOf(const Wording &wording)
{
    QList<OrderedChoice::Option> options;
    for (const auto &[value, key] : allKeys<Value>())
        options.append({key, label(value, wording)});
    return options;
}

template<typename Value>
QStringList keysOf(const QList<Value> &values)
{
    QStringList keys;
    for (const Value value : values)
        keys.append(keyOf(value));
    return keys;
}

template<typename Value>
QList<Value> valuesOf(const QStringList &keys)
{
    QList<Value> values;
    for (const QString &key : keys)
        values.append(*fromKey<Value>(key));
    return values;
}

template<typename Value>
void fill(QComboBox &box, Value chosen, const Wording &wording)
{
    for (const auto &[value, key] : allKeys<Value>())
        box.addItem(label(value, wording), QString(key));
    box.setCurrentIndex(box.findData(keyOf(chosen)));
}

NamedField *named(QWidget *field, const QString &name)
{
    auto *whole = new NamedField(field);
    whole->setName(name);
    return whole;
}

} // namespace

TemplateDialog::TemplateDialog(Session &session, const SummaryPlan &plan, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_before(plan)
    , m_name(new QLineEdit)
    , m_subject(new QComboBox)
    , m_query(new QLineEdit)
    , m_grouping(new QComboBox)
    , m_sections(new OrderedChoice)
    , m_columns(new OrderedChoice)
    , m_message(new TextLabel(TextSize::Body))
    , m_save(new QPushButton(tr("Keep")))
{
    const Wording wording(session.language());
    m_name->setText(plan.name);
    m_query->setText(plan.query);
    fill(*m_subject, plan.subject, wording);
    fill(*m_grouping, plan.grouping, wording);
    m_sections->setOptions(optionsOf<SummarySection>(wording), keysOf(plan.sections));
    const QList<RegisterColumn> columns =
        plan.columns.isEmpty() ? readyMadePlan(QStringLiteral("register"))->columns : plan.columns;
    m_columns->setOptions(optionsOf<RegisterColumn>(wording), keysOf(columns));
    build();
    m_name->setFocus();
}

QWidget *TemplateDialog::makeFields()
{
    m_query->setPlaceholderText(tr("Everything"));
    m_sections->setName(tr("Sections, in this order"));
    m_columns->setName(tr("Columns of the register"));
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(named(m_name, tr("Name")));
    left->addWidget(named(m_subject, tr("Speaks of")));
    left->addWidget(named(m_query, tr("Only what fits this query")));
    left->addWidget(named(m_grouping, tr("Grouping of the register")));
    left->addStretch();
    auto *fields = new QWidget;
    auto *row = new QHBoxLayout(fields);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addLayout(left, 3);
    row->addWidget(named(m_sections, tr("Sections, in this order")), 4);
    row->addWidget(named(m_columns, tr("Columns of the register")), 3);
    return fields;
}

void TemplateDialog::build()
{
    setWindowTitle(m_before.key.isEmpty() ? tr("New template") : tr("Template"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_message->setWordWrap(true);
    m_message->hide();
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    if (!m_before.key.isEmpty()) {
        auto *remove = new QPushButton(tr("Take the template away"));
        remove->setAutoDefault(false);
        connect(remove, &QPushButton::clicked, this, &TemplateDialog::remove);
        foot->addWidget(remove);
    }
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(12);
    rows->addWidget(makeFields(), 1);
    rows->addWidget(m_message);
    rows->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &TemplateDialog::save);
    resizeDialog(*this, 900, 560);
}

void TemplateDialog::say(const QString &sentence)
{
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
}

SummaryPlan TemplateDialog::plan() const
{
    return {.key = m_before.key,
            .name = m_name->text().simplified(),
            .sections = valuesOf<SummarySection>(m_sections->chosen()),
            .columns = valuesOf<RegisterColumn>(m_columns->chosen()),
            .grouping = *fromKey<RegisterGrouping>(m_grouping->currentData().toString()),
            .query = m_query->text().trimmed(),
            .subject = *fromKey<PlanSubject>(m_subject->currentData().toString())};
}

QString TemplateDialog::fault(const SummaryPlan &plan, const QList<SummaryPlan> &others) const
{
    if (plan.name.isEmpty())
        return tr("A template needs a name.");
    const Wording wording(m_session.language());
    for (const SummaryPlan &other : readyMadePlans() + others) {
        if (other.key != plan.key && nameOf(other, wording).compare(plan.name, Qt::CaseInsensitive) == 0)
            return tr("There is a template “%1” already. Give this one another name.").arg(plan.name);
    }
    if (plan.sections.isEmpty())
        return tr("A template needs one section at least.");
    if (plan.columns.isEmpty() && plan.sections.contains(SummarySection::Register))
        return tr("The register needs one column at least.");
    const auto query = parseQuery(plan.query, m_session.queryNames(), wording);
    return query ? QString() : query.error().message;
}

void TemplateDialog::save()
{
    const Result<QList<SummaryPlan>> others = keptPlans(m_session.store());
    if (!others)
        return say(others.error().message);
    const SummaryPlan wanted = plan();
    if (const QString sentence = fault(wanted, *others); !sentence.isEmpty())
        return say(sentence);
    const auto receipt = m_session.perform(KeepSummaryTemplate{keptForm(wanted, *others)});
    if (!receipt)
        return say(receipt.error().message);
    Q_EMIT kept(receipt->subject);
    accept();
}

void TemplateDialog::remove()
{
    const auto receipt = m_session.perform(KeepSummaryTemplate{{.key = m_before.key, .name = m_before.name}});
    if (!receipt)
        return say(receipt.error().message);
    Q_EMIT kept(QString());
    accept();
}

} // namespace acuerdo
