#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Acuerdo developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Times a workspace's summary in every format, beside pandoc and LibreOffice on the same content in the same run.
#
#     tests/bench/summaries.sh build/bench/bin/acuerdo-cli WORKSPACE.acuerdo [TEMPLATE]
#
# Prints the median of five runs and the peak memory. Pandoc starts from our Markdown, LibreOffice from our DOCX.
set -euo pipefail
[ $# -ge 2 ] || { sed -n '5,9s/^# \{0,1\}//p' "$0"; exit 2; }
program=$(realpath "$1")
workspace=$(realpath "$2")
template=${3:-progress}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# measure NAME COMMAND…: seconds (median of five) and MB (the most).
measure() {
    local name=$1
    shift
    for _ in 1 2 3 4 5; do
        /usr/bin/time -f '%e %M' -a -o "$folder/times" "$@" >/dev/null 2>"$folder/errors" ||
            { printf '%-28s failed: %s\n' "$name" "$(head -1 "$folder/errors")"; rm -f "$folder/times"; return; }
    done
    sort -n "$folder/times" | awk -v name="$name" '
        { seconds[NR] = $1; if ($2 > most) most = $2 }
        END { printf "%-28s %7.2f s %7.0f MB\n", name, seconds[int((NR + 1) / 2)], most / 1024 }'
    rm -f "$folder/times"
}

for format in pdf docx odt html xlsx md csv gao.csv json ics; do
    measure "acuerdo $format" "$program" -w "$workspace" summary -t "$template" --as-of 2100-01-01 -o "$folder/s.$format"
done
for format in docx odt html; do
    command -v pandoc >/dev/null || { echo "pandoc is not there"; break; }
    measure "pandoc, Markdown to $format" pandoc -s "$folder/s.md" -o "$folder/p.$format"
done
if command -v soffice >/dev/null; then
    measure "LibreOffice, DOCX to PDF" soffice "-env:UserInstallation=file://$folder/profile" --headless \
        --convert-to pdf --outdir "$folder/lo" "$folder/s.docx"
else
    echo "LibreOffice is not there"
fi
