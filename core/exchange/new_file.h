// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

#include <memory>

class QTemporaryDir;

namespace acuerdo {

/// A file in the making, in a folder of its own beside the place it is for: it gets its name only when it is whole, and
/// goes away when it never is. It takes nobody's place.
class NewFile
{
public:
    /// Fails when `target` exists or no file can be made beside it.
    static Result<NewFile> beside(const QString &target);
    ~NewFile();
    NewFile(NewFile &&) noexcept;
    NewFile &operator=(NewFile &&) = delete;

    /// Where the file is made.
    QString path() const;
    /// Gives the finished file its name, on disk for good.
    Result<Done> putInPlace();

private:
    NewFile(QString target, std::unique_ptr<QTemporaryDir> folder);

    QString m_target;
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace acuerdo
