// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/status_word.h"
#include "core/query/query.h"

namespace acuerdo {

/// The words of a small workspace, for tests.
inline QueryNames sampleNames()
{
    const auto name = [](const char *key, std::initializer_list<const char *> labels) {
        QueryNames::Name result{QString::fromUtf8(key), {}};
        for (const char *label : labels)
            result.labels += QString::fromUtf8(label);
        return result;
    };
    return {
        .statuses = {name("not-started", {"Not started", "Sin iniciar"}), name("under-way", {"Under way", "En marcha"}),
                     name("stalled", {"Stalled", "Detenida"}), name("implemented", {"Implemented", "Cumplida"}),
                     name("implemented-differently", {"Implemented differently", "Cumplida por otra vía"}),
                     name("reversed", {"Reversed", "Revertida"})},
        .pillars = {name("trade", {"Trade and competitiveness", "Comercio y competitividad", "TRD", "Trade"}),
                    name("security", {"Security and rule of law", "Seguridad y Estado de derecho", "SEC"})},
        .sources = {name("convocation-2020", {"Convocation", "Convocatoria"})},
        .owners = {name("us-cbp", {"U.S. Customs and Border Protection", "Oficina de Aduanas", "CBP"}),
                   name("us-border-patrol", {"Border Patrol", "Patrulla Fronteriza", "USBP"}),
                   name("mx-sre", {"Secretariat of Foreign Affairs", "Secretaría de Relaciones Exteriores", "SRE"}),
                   name("mx-se", {"Secretariat of Economy", "Secretaría de Economía", "SE"})},
    };
}

/// Words as a list would have them, in the order of sampleNames() with "partly implemented" and "superseded" beside.
inline std::vector<StatusWord> sampleWords()
{
    const auto word = [](int position, const char *key, const char *english, const char *spanish,
                         StatusClass statusClass, StatusRole role) {
        return StatusWord{.id = StatusWordId{position + 1},
                          .key = QString::fromUtf8(key),
                          .position = position,
                          .label = {QString::fromUtf8(english), QString::fromUtf8(spanish)},
                          .statusClass = statusClass,
                          .role = role};
    };
    return {
        word(0, "not-started", "Not started", "Sin iniciar", StatusClass::Open, StatusRole::Idle),
        word(1, "under-way", "Under way", "En marcha", StatusClass::Open, StatusRole::Moving),
        word(2, "partly-implemented", "Partly implemented", "Cumplida en parte", StatusClass::Open, StatusRole::Moving),
        word(3, "stalled", "Stalled", "Detenida", StatusClass::Open, StatusRole::Stuck),
        word(4, "implemented", "Implemented", "Cumplida", StatusClass::Achieved, StatusRole::Achieved),
        word(5, "superseded", "Superseded", "Reemplazada", StatusClass::ClosedOtherwise, StatusRole::Closed),
        word(6, "reversed", "Reversed", "Revertida", StatusClass::ClosedOtherwise, StatusRole::Back)};
}

} // namespace acuerdo
