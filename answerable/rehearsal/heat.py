"""The picture of a team's week: in each hour how many must answer and sign, and where the rota has fewer."""

from collections.abc import Iterator

from answerable.rehearsal.drawing import INK, PAPER, RULE, box, svg, text
from answerable.rehearsal.weeks import DAYS, Needed

CELL_WIDTH, CELL_HEIGHT = 112.0, 26.0
LEFT, TOP = 66.0, 96.0
# From paper to ink: the more people, the darker; words stay readable on each, and in black and white.
SHADES = ("#fffdf8", "#ebe6dc", "#d5cec2", "#bdb4a6", "#a39a8b", "#6b6358", "#3f3a33")
DARK_FROM = 5


def heat(name: str, needed: Needed, *, promise: float, share: float) -> str:
    """The grid as SVG. In each hour those needed, answering + signing; a heavy frame where the rota is short."""
    hours = needed.shown
    height = TOP + len(hours) * CELL_HEIGHT + 46
    title = f"{name}: how many keep the promise"
    return svg(LEFT + 7 * CELL_WIDTH + 24, height, title=title, says=_says(needed, promise, share), parts=[
        text(LEFT, 28, title, kind="title"),
        text(LEFT, 50, f"An answer within {promise:g} minutes for {share:.0%} of those who write. "
                       "Responders + reviewers, hour by hour.", kind="low"),
        *(text(LEFT + (day + 0.5) * CELL_WIDTH, TOP - 10, words, anchor="middle") for day, words in enumerate(DAYS)),
        *(text(LEFT - 10, TOP + (row + 0.7) * CELL_HEIGHT, f"{hour:02d}:00", kind="low", anchor="end")
          for row, hour in enumerate(hours)),
        *_cells(needed, list(hours)),
        text(LEFT, height - 16, "Heavy frame: the rota has fewer, “have” says how many. Empty: closed.", kind="low"),
    ])


def _cells(needed: Needed, hours: list[int]) -> Iterator[str]:
    most = max((cell.people for cell in needed.cells), default=0) or 1
    for day in range(7):
        for row, hour in enumerate(hours):
            cell = needed.cells[day * 24 + hour]
            x, y = LEFT + day * CELL_WIDTH, TOP + row * CELL_HEIGHT
            if not cell.is_open:
                yield box(x, y, CELL_WIDTH, CELL_HEIGHT, fill=PAPER, stroke=RULE)
                continue
            shade = min(int(cell.people / most * (len(SHADES) - 1) + 0.5), len(SHADES) - 1)
            yield box(x, y, CELL_WIDTH, CELL_HEIGHT, fill=SHADES[shade], stroke=RULE)
            words = f"{cell.needs}, have {cell.has}" if cell.is_short else cell.needs
            yield text(x + CELL_WIDTH / 2, y + 17, words, anchor="middle", kind="short" if cell.is_short else "",
                       fill=PAPER if shade >= DARK_FROM else INK)
    for place, cell in enumerate(needed.cells):
        if cell.is_short and place % 24 in hours:  # last, so that no neighbour paints over the frame
            x, y = LEFT + place // 24 * CELL_WIDTH, TOP + hours.index(place % 24) * CELL_HEIGHT
            yield box(x + 1.5, y + 1.5, CELL_WIDTH - 3, CELL_HEIGHT - 3, fill="none", stroke=INK, thick=3)
            yield box(x + 3.5, y + 3.5, CELL_WIDTH - 7, CELL_HEIGHT - 7, fill="none", stroke=PAPER, thick=1)


def _says(needed: Needed, promise: float, share: float) -> str:
    busiest = max(range(len(needed.cells)), key=lambda place: needed.cells[place].people)
    cell, short = needed.cells[busiest], sum(each.is_short for each in needed.cells)
    opened = sum(each.is_open for each in needed.cells)
    return (f"So that {share:.0%} have an answer within {promise:g} minutes. Most are needed on {DAYS[busiest // 24]} "
            f"at {busiest % 24:02d}:00: {cell.needs}. The rota is short in {short} of {opened} open hours.")
