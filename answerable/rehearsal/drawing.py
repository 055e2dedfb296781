"""The few shapes that the pictures are made of; what they show is told in words and numbers beside them."""

from collections.abc import Iterable, Sequence
from xml.sax.saxutils import escape, quoteattr

INK, QUIET, RULE, PAPER = "#1d1a16", "#5c564d", "#d8d2c8", "#fffdf8"
STYLE = (
    "text{font:14px 'Atkinson Hyperlegible',Verdana,sans-serif;fill:#1d1a16}"
    ".low{fill:#5c564d;font-size:12px}.title{font-size:17px;font-weight:bold}.short{font-weight:bold;font-size:12px}"
)


def svg(width: float, height: float, *, title: str, says: str, parts: Iterable[str]) -> str:
    """A whole picture, with a name and a description for whoever does not see it."""
    return "\n".join((
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" width="{width:g}" '
        f'height="{height:g}" role="img" aria-labelledby="title desc">',
        f'<title id="title">{escape(title)}</title>', f'<desc id="desc">{escape(says)}</desc>',
        f"<style>{STYLE}</style>", f'<rect width="{width:g}" height="{height:g}" fill="{PAPER}"/>', *parts, "</svg>",
        "",
    ))


def text(x: float, y: float, words: str, *, kind: str = "", anchor: str = "start", fill: str = "") -> str:
    """Words at a place."""
    more = (f" class={quoteattr(kind)}" if kind else "") + (f' style="fill:{fill}"' if fill else "")
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"{more}>{escape(words)}</text>'


def line(x1: float, y1: float, x2: float, y2: float, *, stroke: str = RULE, width: float = 1) -> str:
    """A straight rule."""
    return (f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{stroke}" '
            f'stroke-width="{width:g}"/>')


def path(points: Sequence[tuple[float, float]], *, dash: str = "", width: float = 2) -> str:
    """A line through points; `dash` tells it from another without a colour."""
    if not points:
        return ""
    way = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    dashed = f' stroke-dasharray="{dash}"' if dash else ""
    return f'<polyline points="{way}" fill="none" stroke="{INK}" stroke-width="{width:g}"{dashed}/>'


def box(x: float, y: float, width: float, height: float, *, fill: str, stroke: str = "none", thick: float = 1) -> str:
    """A cell."""
    return (f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" fill="{fill}" '
            f'stroke="{stroke}" stroke-width="{thick:g}"/>')
