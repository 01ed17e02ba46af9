// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/run.h"

int main(int argc, char *argv[])
{
    return acuerdo::runCli(argc, argv);
}
