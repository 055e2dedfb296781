"""A team's week as text: hours down, days across, in each hour who is needed and where the rota has fewer."""

from answerable.rehearsal.weeks import DAYS, Cell, Needed

LEGEND = "4+1: four answer, one signs. “has … !”: the rota has fewer on duty. Empty: closed."


def grid(needed: Needed) -> str:
    """The table that stands beside the picture, and says the same."""
    rows = [["", *(day[:3] for day in DAYS)]]
    rows += [[f"{hour:02d}:00", *(_said(needed.cells[day * 24 + hour]) for day in range(7))] for hour in needed.shown]
    wide = [max(len(row[place]) for row in rows) for place in range(8)]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, wide, strict=True)).rstrip() for row in rows]
    short, opened = sum(cell.is_short for cell in needed.cells), sum(cell.is_open for cell in needed.cells)
    said = f"The rota is short in {short} of {opened} open hours."
    return "\n".join(f"  {line}".rstrip() for line in (*lines, "", LEGEND, said))


def _said(cell: Cell) -> str:
    if not cell.is_open:
        return ""
    return cell.needs + (f" has {cell.has} !" if cell.is_short else "")
