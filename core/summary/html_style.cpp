// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/html_parts.h"

namespace acuerdo {

QString htmlStyle()
{
    return QStringLiteral(R"(
:root { color-scheme: light; --line: #DEDED9; --border: #83888D; --text: #1C1F23; --muted: #5C636B; --accent: #4549A3; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 40px 24px 48px; max-width: 768px; background: #FFFFFF; color: var(--text);
  font: 13px/20px "Noto Sans", system-ui, sans-serif; font-variant-numeric: tabular-nums; }
h1, h2, h3, h4 { margin: 0; font-weight: bold; text-wrap: balance; }
h1 { font-size: 20px; line-height: 28px; }
h2 { margin: 32px 0 8px; font-size: 16px; line-height: 24px; }
h3 { margin: 24px 0 8px; font-size: 13px; }
h4 { font-size: 13px; }
p { margin: 0 0 8px; max-width: 672px; }
a { color: var(--accent); overflow-wrap: anywhere; }
.muted, .note, .kind, .why, figcaption, footer, nav, caption, .facts dt { color: var(--muted); }
.note, .why, .facts, figcaption, footer, caption, .text { font-size: 11px; line-height: 16px; }
header { border-bottom: 2px solid var(--text); padding-bottom: 12px; }
.dates { display: flex; flex-wrap: wrap; gap: 4px 24px; margin: 12px 0 0; padding: 0; list-style: none; color: var(--muted);
  font-size: 11px; line-height: 16px; }
.dates li:first-child { color: var(--text); font-weight: bold; }
nav ol { columns: 2; margin: 16px 0 0; padding: 0 0 0 20px; font-size: 11px; line-height: 16px; }
.figures { display: flex; flex-wrap: wrap; gap: 16px 0; margin: 24px 0 16px; padding: 0; list-style: none; }
.figures li { padding: 0 12px; border-left: 1px solid var(--line); }
.figures li:first-child { padding-left: 0; border-left: 0; }
.figures b { font-size: 28px; line-height: 36px; }
.figures .glyph { width: 20px; height: 20px; margin-right: 8px; }
.figures small { font-size: 11px; color: var(--muted); }
.figures div { color: var(--text); }
.wide { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
caption { text-align: left; padding-bottom: 4px; }
th, td { padding: 3px 0 4px 12px; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top;
  font-weight: normal; }
th:first-child, td:first-child { padding-left: 0; }
thead th { color: var(--muted); font-size: 11px; line-height: 16px; vertical-align: bottom; }
thead th, tfoot th, tfoot td { border-bottom: 1px solid var(--border); }
tfoot th, tfoot td { font-weight: bold; }
.n, .d { text-align: right; }
.c, .d, .s, time { white-space: nowrap; }
td.t { overflow-wrap: anywhere; }
.head { display: block; }
.arrow { color: var(--muted); }
.bar { display: inline-block; width: 4px; height: 14px; margin-right: 8px; vertical-align: -2px; }
.glyph { width: 14px; height: 14px; margin-right: 6px; vertical-align: -2px; }
thead .glyph { margin-right: 0; }
.spark { width: 64px; height: 12px; vertical-align: -2px; fill: none; stroke: var(--text); stroke-width: 1.25px; }
.spark circle { fill: var(--text); stroke: none; }
.status { white-space: nowrap; font-weight: bold; }
.idle { color: #5F6770; } .moving { color: #0068A6; } .stuck { color: #8A6100; }
.done { color: #006B4E; } .closed { color: #3E444B; } .back { color: #95201A; }
article { margin: 0 0 16px; padding: 8px 0 0 12px; border-left: 4px solid var(--line); break-inside: avoid; }
article h4 .code { font-weight: normal; margin-right: 8px; }
article > .status { float: right; margin-left: 12px; }
.facts { margin: 4px 0; padding: 0; }
.facts div { display: inline; margin-right: 12px; }
.facts dt, .facts dd { display: inline; margin: 0; }
.side { margin: 8px 0 0; }
.side > .name { font-weight: bold; margin-right: 8px; }
.side p { margin: 2px 0 0; }
figure { margin: 24px 0; break-inside: avoid; }
figure svg.chart { display: block; width: 100%; height: auto; margin: 8px 0; }
details { margin-top: 8px; font-size: 11px; line-height: 16px; }
summary { cursor: pointer; color: var(--accent); padding: 4px 0; }
footer { margin-top: 40px; padding-top: 8px; border-top: 1px solid var(--line); }
@page { margin: 0.667in; }
@media print {
  body { max-width: none; padding: 0; }
  nav, details:not([open]) { display: none; }
  h2, h3, h4 { break-after: avoid; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  tr { break-inside: avoid; }
  .wide { overflow: visible; }
}
)");
}

} // namespace acuerdo
