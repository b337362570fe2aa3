/** How a page looks: readable on a screen, whole rows and repeated headers on A4. */
export const a4 = `@page { size: A4; margin: 15mm; }
body { font: 11pt/1.4 sans-serif; color: #000; background: #fff; margin: 1rem auto; max-width: 60rem; padding: 0 1rem; }
h1, h2 { text-wrap: balance; }
h1 { font-size: 1.4rem; }
h2 { font-size: 1.1rem; break-after: avoid; }
p, li { overflow-wrap: anywhere; white-space: pre-wrap; }
table { border-collapse: collapse; width: 100%; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { border: 1px solid #000; padding: 0.2rem 0.4rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
tbody th, tbody td { white-space: pre-line; }
thead { display: table-header-group; }
thead th { background: #eee; overflow-wrap: break-word; }
tbody th { font-weight: normal; }
tr { break-inside: avoid; }
.number { text-align: right; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
tbody .line { white-space: nowrap; }
@media screen { section { overflow-x: auto; } th, td { overflow-wrap: break-word; } }
@media print { body { margin: 0; max-width: none; padding: 0; } }
`;
