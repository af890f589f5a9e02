"""How pages look, in light and dark, from phones to desktops; and the script that moves their sliders."""

STYLE = """
:root { color-scheme: light dark; --ink: #1c2126; --soft: #4d5761; --line: #c9d0d6; --paper: #ffffff; --tint: #f2f5f7;
  --one: #0b66a3; --two: #a34f00; }
@media (prefers-color-scheme: dark) { :root { --ink: #e7ebee; --soft: #aab4bd; --line: #47515a; --paper: #14181b;
  --tint: #1e2429; --one: #6bb8ee; --two: #f0a75e; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: .5rem 0; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; border-bottom: 1px solid var(--line); }
.summary { font-size: 1.1rem; }
.wide { overflow-x: auto; }
.wide:focus-visible, input:focus-visible { outline: 3px solid var(--one); outline-offset: 2px; }
table { border-collapse: collapse; margin: .5rem 0; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--soft); padding: .25rem 0; }
th, td { padding: .2rem .6rem; border-bottom: 1px solid var(--line); text-align: right; white-space: nowrap; }
th[scope=row], thead th:first-child { text-align: left; }
tbody tr:nth-child(even) { background: var(--tint); }
figure { margin: 0; max-width: 100%; }
figcaption, label { color: var(--soft); font-size: .9rem; display: block; }
img { display: block; max-width: 100%; height: auto; image-rendering: pixelated; }
.places { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr)); gap: 1rem; }
.pictures { position: relative; width: fit-content; max-width: 100%; }
.pictures .after { position: absolute; inset: 0; clip-path: inset(0 0 0 var(--split, 50%)); }
.slider input { width: 100%; max-width: 16rem; min-height: 1.5rem; accent-color: var(--one); }
svg { max-width: 100%; height: auto; }
svg text { fill: var(--ink); font: 12px system-ui, sans-serif; }
svg .axis { stroke: var(--line); }
svg .one { stroke: var(--one); fill: none; stroke-width: 2; }
svg .two { stroke: var(--two); fill: none; stroke-width: 2; stroke-dasharray: 6 3; }
svg .bar { fill: var(--one); }
svg .other { fill: var(--two); }
code { overflow-wrap: anywhere; background: var(--tint); padding: .1rem .3rem; }
pre { white-space: pre-wrap; background: var(--tint); padding: .6rem; }
@media print { .slider input, .slider label { display: none; } }
"""

SCRIPT = """
for (const control of document.querySelectorAll('.slider input')) {
  const pictures = control.parentElement.querySelector('.pictures');
  const move = () => pictures.style.setProperty('--split', (100 - control.value) + '%');
  control.addEventListener('input', move);
  move();
}
"""
