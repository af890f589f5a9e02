"""Charts as inline SVG."""

from __future__ import annotations

import math
from collections.abc import Sequence

from .html import element, text

WIDTH, HEIGHT, MARGIN = 640, 220, 44


def lines(title: str, series: Sequence[tuple[str, Sequence[float]]], below: str, steps: int | None = None) -> str:
    """Return curves over the steps of something, the first one solid, the second dashed.

    Args:
        title: says what is shown to those who do not see it.
        series: names and values, alike in length; values that are not finite are left out.
        below: what the steps are.
        steps: how many there were, if the values are fewer.
    """
    known = [value for _, values in series for value in values if math.isfinite(value)]
    if not known:
        return ""
    high = max(known) or 1.0
    count = max(len(values) for _, values in series)

    def place(step: int, value: float) -> str:
        x = MARGIN + (WIDTH - 2 * MARGIN) * step / max(1, count - 1)
        return f"{x:.1f},{HEIGHT - MARGIN - (HEIGHT - 2 * MARGIN) * value / high:.1f}"

    drawn = _frame(high)
    for number, (name, values) in enumerate(series[:2]):
        points = " ".join(place(step, value) for step, value in enumerate(values) if math.isfinite(value))
        drawn += f'<polyline class="{("one", "two")[number]}" points="{points}"/>'
        x = MARGIN + 150 * number
        drawn += f'<line class="{("one", "two")[number]}" x1="{x}" x2="{x + 24}" y1="14" y2="14"/>'
        drawn += f'<text x="{x + 30}" y="18">{text(name)}</text>'
    drawn += f'<text x="{WIDTH - MARGIN}" y="{HEIGHT - 12}" text-anchor="end">{text(below)}: {steps or count}</text>'
    return _svg(title, drawn, WIDTH, HEIGHT)


def bars(title: str, names: Sequence[str], pairs: Sequence[tuple[float, float]], legend: tuple[str, str]) -> str:
    """Return two bars for every name, as before and after."""
    known = [value for pair in pairs for value in pair if math.isfinite(value)]
    high = max(known, default=1.0) or 1.0
    row, left, width = 34, 110, WIDTH - 190
    drawn = ""
    for number, (name, pair) in enumerate(zip(names, pairs)):
        y = 26 + row * number
        drawn += f'<text x="{left - 8}" y="{y + 17}" text-anchor="end">{text(name)}</text>'
        for half, value in enumerate(pair):
            if math.isfinite(value):
                length = width * max(0.0, value) / high
                top = y + 12 * half
                drawn += (
                    f'<rect class="{("other", "bar")[half]}" x="{left}" y="{top}" width="{length:.1f}" height="11"/>'
                )
                drawn += f'<text x="{left + length + 6:.1f}" y="{top + 10}">{value:.3g}</text>'
    for half, name in enumerate(legend):
        x = left + 170 * half
        drawn += f'<rect class="{("other", "bar")[half]}" x="{x}" y="4" width="11" height="11"/>'
        drawn += f'<text x="{x + 17}" y="14">{text(name)}</text>'
    return _svg(title, drawn, WIDTH, 34 + row * len(names))


def arrows(
    title: str,
    size: tuple[float, float],
    places: Sequence[tuple[float, float, float, float]],
    unit: str,
    names: Sequence[str] = (),
) -> str:
    """Return arrows at places of an image.

    Args:
        size: of the image, (rows, columns).
        places: row and column of each, and how far it points, (rows, columns).
        unit: what the arrow of the legend stands for.
        names: of the places, written below them.
    """
    rows, columns = size
    scale = min(WIDTH / columns, 480 / rows)
    height = rows * scale + 30
    told = [math.hypot(*place[2:]) for place in places if all(map(math.isfinite, place))]
    if not told:
        return ""
    spacing = math.sqrt(rows * columns / max(1, len(places))) * scale
    longest = max(told) or 1.0
    stretch = min(0.9 * spacing, 0.42 * rows * scale) / longest  # in a low picture, arrows end inside
    wide, high = columns * scale - 1, rows * scale - 1
    drawn = f'<rect class="axis" fill="none" x=".5" y=".5" width="{wide:.1f}" height="{high:.1f}"/>'
    for row, column, down, right in places:
        if math.isfinite(down) and math.isfinite(right):
            drawn += _arrow(column * scale, row * scale, right * stretch, down * stretch)
    for name, (row, column, _, _) in zip(names, places):
        drawn += f'<text x="{column * scale:.1f}" y="{(row + 0.45 * rows) * scale:.1f}" text-anchor="middle">'
        drawn += f"{text(name)}</text>"
    drawn += _arrow(8, rows * scale + 16, longest * stretch, 0)
    drawn += f'<text x="{8 + longest * stretch + 12:.1f}" y="{rows * scale + 20:.1f}">{longest:.2f} {text(unit)}</text>'
    return _svg(title, drawn, columns * scale, height)


def _arrow(x: float, y: float, right: float, down: float) -> str:
    length = math.hypot(right, down)
    drawn = f'<line class="one" x1="{x:.1f}" y1="{y:.1f}" x2="{x + right:.1f}" y2="{y + down:.1f}"/>'
    if length < 1e-6:
        return drawn
    across, along = right / length, down / length
    head = min(6.0, 0.5 * length)
    tip = (x + right, y + down)
    sides = (
        f"{tip[0] - head * (across + side * 0.6 * along):.1f},{tip[1] - head * (along - side * 0.6 * across):.1f}"
        for side in (1, -1)
    )
    first, second = sides
    return drawn + f'<polyline class="one" points="{first} {tip[0]:.1f},{tip[1]:.1f} {second}"/>'


def _frame(high: float) -> str:
    bottom, right = HEIGHT - MARGIN, WIDTH - MARGIN
    drawn = f'<line class="axis" x1="{MARGIN}" x2="{right}" y1="{bottom}" y2="{bottom}"/>'
    for share in (0.0, 0.5, 1.0):
        y = bottom - (HEIGHT - 2 * MARGIN) * share
        drawn += f'<line class="axis" x1="{MARGIN}" x2="{right}" y1="{y:.1f}" y2="{y:.1f}"/>'
        drawn += f'<text x="{MARGIN - 6}" y="{y + 4:.1f}" text-anchor="end">{high * share:.3g}</text>'
    return drawn


def _svg(title: str, drawn: str, width: float, height: float) -> str:
    return element(
        "svg",
        element("title", text(title)) + drawn,
        viewBox=f"0 0 {width:.0f} {height:.0f}",
        width=f"{width:.0f}",
        height=f"{height:.0f}",
        role="img",
        aria_label=title,
    )
