// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/chart_marks.h"

#include "core/domain/roll_up.h"
#include "core/store/reading.h"

#include <algorithm>

namespace acuerdo {
namespace {

ChartMark::Kind markKind(ChartNoteKind kind)
{
    switch (kind) {
    case ChartNoteKind::Note:
        return ChartMark::Kind::Note;
    case ChartNoteKind::Break:
        return ChartMark::Kind::Break;
    case ChartNoteKind::Event:
        return ChartMark::Kind::Event;
    }
    Q_UNREACHABLE();
}

// "Target for 2026: at most 23,600".
QString targetLabel(const Indicator &indicator, const IndicatorTarget &target, const Formatting &formatting)
{
    const Wording &wording = formatting.wording();
    const int decimals = std::max(indicator.decimals, Formatting::decimalsOf(target.value));
    const QString date = formatting.date(target.date);
    const QString value = formatting.number(target.value, decimals);
    switch (indicator.wanted) {
    case WantedDirection::None:
        return wording.translate("ChartSpec", "Target for %1: %2").arg(date, value);
    case WantedDirection::Up:
        return wording.translate("ChartSpec", "Target for %1: at least %2").arg(date, value);
    case WantedDirection::Down:
        return wording.translate("ChartSpec", "Target for %1: at most %2").arg(date, value);
    }
    Q_UNREACHABLE();
}

QString withName(const QString &name, const QString &label)
{
    return name.isEmpty() ? label : name + QStringLiteral(" · ") + label;
}

ChartMark toleranceMark(const Indicator &indicator, const QString &name, const Formatting &formatting)
{
    const int decimals = std::max(indicator.decimals, Formatting::decimalsOf(*indicator.tolerance));
    ChartMark mark;
    mark.kind = ChartMark::Kind::Tolerance;
    mark.at = indicator.baselinePeriod.middle();
    mark.value = *indicator.baselineValue - *indicator.tolerance;
    mark.high = *indicator.baselineValue + *indicator.tolerance;
    mark.label = withName(name, formatting.wording()
                                    .translate("ChartSpec", "Tolerance: ±%1 around the baseline", "value")
                                    .arg(formatting.number(indicator.tolerance, decimals)));
    mark.text = mark.label + QStringLiteral(". ")
                + formatting.wording().translate("ChartSpec", "A value within the band is no change.");
    return mark;
}

// A label in the middle of a sentence; one of capitals stays as it is.
QString inSentence(const QString &label)
{
    const bool capitals = label.size() > 1 && label[1].isUpper();
    return capitals || label.isEmpty() ? label : label[0].toLower() + label.mid(1);
}

/// The status of a recommendation as its addressees move one after the other.
class StatusPath
{
public:
    StatusPath(QList<StatusWord> words, const QList<Addressee> &addressees)
        : m_words(std::move(words))
    {
        for (const Addressee &addressee : addressees)
            m_sides.push_back({addressee.id, nullptr});
    }

    void move(const StatusUpdate &update)
    {
        const auto side = std::ranges::find(m_sides, update.addressee, &SideNow::addressee);
        const auto word = std::ranges::find(m_words, update.status, &StatusWord::id);
        if (side != m_sides.end() && word != m_words.end())
            side->word = &*word;
    }

    /// The rolled-up word; nothing before the first update of all.
    const StatusWord *word() const
    {
        std::vector<RollUpPart> parts;
        std::vector<const StatusWord *> words;
        for (const SideNow &side : m_sides) {
            if (!side.word)
                continue;
            parts.push_back({side.word->role, side.word->position, side.word->key == partlyImplemented()});
            words.push_back(side.word);
        }
        const RollUp result = rollUp(parts);
        if (result.partlyDone)
            return partlyWord();
        return result.from < 0 ? nullptr : words[size_t(result.from)];
    }

private:
    struct SideNow {
        AddresseeId addressee{};
        const StatusWord *word = nullptr;
    };

    static QString partlyImplemented() { return QStringLiteral("partly-implemented"); }

    // A vocabulary of the user's own may lack the word: then any that moves stands for it.
    const StatusWord *partlyWord() const
    {
        auto found = std::ranges::find(m_words, partlyImplemented(), &StatusWord::key);
        if (found == m_words.end())
            found = std::ranges::find(m_words, StatusRole::Moving, &StatusWord::role);
        return found == m_words.end() ? nullptr : &*found;
    }

    QList<StatusWord> m_words;
    std::vector<SideNow> m_sides;
};

ChartMark statusMark(const QString &code, const PartialDate &date, const StatusWord &word, const Formatting &formatting)
{
    const Wording &wording = formatting.wording();
    const QString label = inSentence(word.label.shown(formatting.language()));
    ChartMark mark;
    mark.kind = ChartMark::Kind::StatusChange;
    mark.at = double(date.first().toJulianDay()) + (date.precision() == PartialDate::Precision::Day ? 0.5 : 0.0);
    mark.label =
        wording.translate("ChartSpec", "%1: %2 %3", "date, code, status").arg(formatting.date(date), code, label);
    mark.shortLabel = code;
    mark.text = wording.translate("ChartSpec", "%1: %2 set to %3.", "date, code, status")
                    .arg(formatting.date(date), code, label);
    mark.status = word.key;
    mark.glyph = word.glyph;
    mark.role = word.role;
    return mark;
}

Result<std::vector<ChartMark>> marksOfRecommendation(const Store &store, const Recommendation &item, QDate asOf,
                                                     const Formatting &formatting)
{
    ACUERDO_TRY_VALUE(words, statusWords(store));
    ACUERDO_TRY_VALUE(sides, addressees(store, item.id));
    ACUERDO_TRY_VALUE(updates, statusUpdates(store, item.id, asOf));
    std::ranges::sort(updates, {},
                      [](const StatusUpdate &update) { return std::pair(update.effective.first(), update.id); });
    StatusPath path(words, sides);
    std::vector<ChartMark> marks;
    QString before;
    for (qsizetype i = 0; i < updates.size(); ++i) {
        if (updates[i].part)
            continue;
        path.move(updates[i]);
        const bool sameDay = i + 1 < updates.size() && updates[i + 1].effective.first() == updates[i].effective.first();
        const StatusWord *now = path.word();
        if (sameDay || !now || now->key == before)
            continue;
        if (!before.isEmpty())
            marks.push_back(statusMark(item.code, updates[i].effective, *now, formatting));
        before = now->key;
    }
    return marks;
}

} // namespace

std::vector<ChartMark> noteMarks(const QList<ChartNote> &notes, const Formatting &formatting)
{
    std::vector<ChartMark> marks;
    for (const ChartNote &note : notes) {
        ChartMark mark;
        mark.kind = markKind(note.kind);
        mark.at = note.kind == ChartNoteKind::Break ? double(note.at.first().toJulianDay()) : note.at.middle();
        mark.number = int(marks.size()) + 1;
        mark.text = note.text.shown(formatting.language());
        mark.label = formatting.period(note.at);
        marks.push_back(mark);
    }
    return marks;
}

std::vector<ChartMark> targetMarks(const Indicator &indicator, const QList<IndicatorTarget> &targets,
                                   const QString &name, const Formatting &formatting)
{
    std::vector<ChartMark> marks;
    if (indicator.baselineValue && !indicator.baselinePeriod.isNull()) {
        const int decimals = std::max(indicator.decimals, Formatting::decimalsOf(*indicator.baselineValue));
        ChartMark mark;
        mark.kind = ChartMark::Kind::Baseline;
        mark.at = indicator.baselinePeriod.middle();
        mark.value = indicator.baselineValue;
        mark.label = withName(name, formatting.wording()
                                        .translate("ChartSpec", "Baseline %1: %2", "period, value")
                                        .arg(formatting.period(indicator.baselinePeriod),
                                             formatting.number(indicator.baselineValue, decimals)));
        marks.push_back(mark);
        if (indicator.tolerance && *indicator.tolerance > 0.0)
            marks.push_back(toleranceMark(indicator, name, formatting));
    }
    for (const IndicatorTarget &target : targets) {
        ChartMark mark;
        mark.kind = ChartMark::Kind::Target;
        mark.at = double(target.date.last().toJulianDay()) + 1.0;
        mark.value = target.value;
        mark.label = withName(name, targetLabel(indicator, target, formatting));
        if (!target.note.isEmpty())
            mark.text = mark.label + QStringLiteral(". ") + target.note.shown(formatting.language());
        marks.push_back(mark);
    }
    return marks;
}

Result<std::vector<ChartMark>> statusMarks(const Store &store, const QList<ChartLink> &links, QDate asOf,
                                           const Formatting &formatting)
{
    std::vector<ChartMark> marks;
    for (const ChartLink &link : links) {
        if (link.role == ChartRole::Context)
            continue;
        ACUERDO_TRY_VALUE(item, recommendation(store, link.recommendation));
        ACUERDO_TRY_VALUE(found, marksOfRecommendation(store, item, asOf, formatting));
        marks.insert(marks.end(), found.begin(), found.end());
    }
    std::ranges::stable_sort(marks, {}, &ChartMark::at);
    if (!marks.empty())
        marks.back().text += u' ' + formatting.wording().translate("ChartSpec", "The mark shows when, not why.");
    return marks;
}

} // namespace acuerdo
