// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

/// What a fuzzer feeds: any bytes at all go through the program's own readers. Each returns what it found that must not
/// be, or nothing; what crashes, hangs or reads beyond its memory is found by the tools that watch.
namespace acuerdo::fuzz {

/// A text file with a table: the strict reader, and the way that a file of figures takes from its bytes to a plan.
QString csv(const QByteArray &bytes);
/// A workbook: the bytes of one, or a bundle (see bundle.h) of its parts, of which the missing ones are added.
QString workbook(const QByteArray &bytes);
/// A data package: the bytes of a ZIP, or a bundle of its files.
QString package(const QByteArray &bytes);
/// A query in UTF-8, in both languages.
QString query(const QByteArray &bytes);

} // namespace acuerdo::fuzz
