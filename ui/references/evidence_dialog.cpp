// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/references/evidence_dialog.h"

#include "core/domain/attached_file.h"
#include "core/exchange/attachment_copy.h"
#include "core/store/reading.h"
#include "ui/references/citation_menu.h"
#include "ui/references/evidence_form.h"
#include "ui/references/evidence_links.h"
#include "ui/shell/session.h"
#include "ui/theme/dialog_size.h"
#include "ui/theme/link_menu.h"
#include "ui/theme/typography.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace acuerdo {
namespace {

QLabel *plainLabel(const QString &text = {})
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QPushButton *plainButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    return button;
}

} // namespace

EvidenceDialog::EvidenceDialog(Session &session, EvidenceKind kind, RecommendationId recommendation, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_form(new EvidenceForm(session.language()))
    , m_links(new EvidenceLinks(session))
{
    const bool isSearch = kind == EvidenceKind::Search;
    build(isSearch ? tr("Looked for, found none") : tr("New evidence"));
    m_before = {.kind = kind, .retrieved = PartialDate::day(session.today())};
    if (isSearch)
        m_before.publisher = session.author().name;
    m_form->show(m_before);
    if (recommendation)
        m_links->add(recommendation);
    updateFile();
}

EvidenceDialog::EvidenceDialog(Session &session, const Evidence &evidence, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_before(evidence)
    , m_form(new EvidenceForm(session.language()))
    , m_links(new EvidenceLinks(session))
{
    build(tr("Evidence %1").arg(evidence.key));
    m_form->show(evidence);
    m_links->show(linksOfEvidence(session.store(), evidence.id).value_or(QList<EvidenceLink>()));
    updateFile();
}

void EvidenceDialog::build(const QString &title)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *body = new QWidget;
    auto *parts = new QVBoxLayout(body);
    parts->addWidget(m_form);
    parts->addWidget(plainLabel(tr("Bears on")));
    parts->addWidget(m_links);
    parts->addWidget(makeFileRow());
    parts->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_message = plainLabel();
    m_message->setWordWrap(true);
    m_message->hide();
    auto *cite = plainButton(tr("Copy citation"));
    cite->setMenu(
        new CitationMenu([this] { return QList{m_form->evidence().value_or(m_before)}; }, m_session.language(), cite));
    auto *link = plainButton(tr("Open link…"));
    auto *cancel = plainButton(tr("Cancel"));
    auto *keep = new QPushButton(tr("Save"));
    keep->setProperty("primary", true);
    keep->setDefault(true);
    keep->setObjectName(QStringLiteral("save"));
    const QString reason = m_session.readOnlyReason();
    keep->setEnabled(reason.isEmpty());
    keep->setToolTip(reason);
    auto *foot = new QHBoxLayout;
    foot->addWidget(cite);
    foot->addWidget(link);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(keep);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(scroll, 1);
    rows->addWidget(m_message);
    rows->addLayout(foot);
    connect(link, &QPushButton::clicked, this, &EvidenceDialog::showLink);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, &EvidenceDialog::save);
    connect(m_links, &EvidenceLinks::failed, this, [this](const QString &sentence) { failWith(sentence); });
    resizeDialog(*this, 760, 720);
    m_form->focusFirst();
}

QWidget *EvidenceDialog::makeFileRow()
{
    auto *row = new QWidget;
    auto *cells = new QHBoxLayout(row);
    cells->setContentsMargins(0, 0, 0, 0);
    m_file = plainLabel();
    m_file->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long name does not widen the dialog
    m_attach = plainButton(tr("Attach a file…"));
    m_saveCopy = plainButton(tr("Save a copy…"));
    m_takeOff = plainButton(tr("Take off"));
    m_takeOff->setAccessibleName(tr("Take the attached copy off"));
    cells->addWidget(m_file, 1);
    for (QPushButton *button : {m_attach, m_saveCopy, m_takeOff})
        cells->addWidget(button);
    connect(m_attach, &QPushButton::clicked, this, &EvidenceDialog::askForFile);
    connect(m_saveCopy, &QPushButton::clicked, this, &EvidenceDialog::askWhereToSave);
    connect(m_takeOff, &QPushButton::clicked, this, [this] {
        Evidence typed = m_form->evidence().value_or(m_before);
        typed.attachment.clear();
        m_path.clear();
        m_form->show(typed);
        updateFile();
    });
    return row;
}

void EvidenceDialog::updateFile()
{
    const QString held = m_form->evidence().value_or(m_before).attachment;
    QString name = cleanFileName(QFileInfo(m_path).fileName());
    if (m_path.isEmpty() && !held.isEmpty())
        name = cleanFileName(attachment(m_session.store(), held).value_or(Attachment()).name);
    const bool isNone = m_path.isEmpty() && held.isEmpty();
    m_file->setText(isNone ? tr("No attached copy.") : tr("Attached copy: %1").arg(name));
    m_saveCopy->setEnabled(!held.isEmpty());
    m_takeOff->setEnabled(!isNone);
}

void EvidenceDialog::chooseFile(const QString &path)
{
    m_path = path;
    updateFile();
}

void EvidenceDialog::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Attach a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &EvidenceDialog::chooseFile);
    dialog->open();
}

void EvidenceDialog::askWhereToSave()
{
    const auto copy = attachment(m_session.store(), m_before.attachment);
    auto *dialog = new QFileDialog(this, tr("Save a copy"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is overwritten: saveCopy() says so
    dialog->selectFile(cleanFileName(copy.value_or(Attachment()).name));
    connect(dialog, &QFileDialog::fileSelected, this, &EvidenceDialog::saveCopy);
    dialog->open();
}

void EvidenceDialog::saveCopy(const QString &path)
{
    const auto done = saveAttachment(m_session.store(), m_before.attachment, path);
    failWith(done ? tr("Saved as %1.").arg(QDir::toNativeSeparators(path)) : done.error().message);
}

void EvidenceDialog::showLink()
{
    const Evidence typed = m_form->evidence().value_or(m_before);
    auto *menu = new LinkMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &address : {typed.url, typed.archiveUrl}) {
        if (!address.isEmpty())
            menu->addLink(typed.title, address);
    }
    if (menu->isEmpty())
        menu->addAction(tr("It has no address."))->setEnabled(false);
    menu->popup(QCursor::pos());
}

bool EvidenceDialog::failWith(const QString &sentence)
{
    m_message->setText(sentence);
    m_message->show();
    return false;
}

bool EvidenceDialog::writeEvidence()
{
    const auto typed = m_form->evidence();
    if (!typed)
        return failWith(typed.error().message);
    QList<Command> commands;
    if (!m_before.id) {
        const auto receipt = m_session.perform(AddEvidence{.evidence = *typed, .links = m_links->added()});
        if (!receipt)
            return failWith(receipt.error().message);
        m_before = evidenceByKey(m_session.store(), receipt->subject).value_or(*typed);
        m_form->show(m_before);
        m_links->show(linksOfEvidence(m_session.store(), m_before.id).value_or(QList<EvidenceLink>()));
        return true;
    }
    if (*typed != m_before)
        commands += EditEvidence{m_before, *typed};
    commands += m_links->changes();
    QList<EvidenceLink> added = m_links->added();
    for (EvidenceLink &link : added) {
        link.evidence = m_before.id;
        commands += LinkEvidence{link};
    }
    for (const Command &command : std::as_const(commands)) {
        if (const auto receipt = m_session.perform(command); !receipt)
            return failWith(receipt.error().message);
        m_before = evidence(m_session.store(), m_before.id).value_or(m_before);
    }
    return true;
}

bool EvidenceDialog::writeFile()
{
    if (m_path.isEmpty())
        return true;
    const auto file = fileToAttach(m_path);
    if (!file)
        return failWith(file.error().message);
    const auto receipt = m_session.perform(AttachFile{m_before.id, file->name, file->content});
    return receipt || failWith(receipt.error().message);
}

// What is new is written first, so that a bad file does not lose what was typed.
void EvidenceDialog::save()
{
    if (!writeEvidence() || !writeFile())
        return;
    Q_EMIT saved(m_before.id);
    accept();
}

} // namespace acuerdo
