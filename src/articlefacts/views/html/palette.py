"""The colours of a page by day and by night; a test holds every pair to a contrast of 4.5 to 1."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

# One hue per kind, told apart by the colour-blind in lightness and by the title of each span.
_DAY = {
    "paper": "#ffffff",
    "desk": "#f5f5f3",
    "ink": "#1d1f23",
    "faint": "#5b606a",
    "line": "#dcdcd7",
    "link": "#1a4fa0",
    "lit": "#fff3c4",
    "mark": "#ffdf70",
    "person": "#8a2a6b",
    "company": "#1a4fa0",
    "organization": "#0d6470",
    "place": "#4f5f13",
    "product": "#7a3e9d",
    "amount": "#1c6b32",
    "percentage": "#14655a",
    "date": "#974006",
    "asserted": "#1c6b32",
    "reported": "#8a5300",
    "planned": "#1a4fa0",
    "denied": "#a8231f",
}
_NIGHT = {
    "paper": "#16181d",
    "desk": "#0e1013",
    "ink": "#e6e6e3",
    "faint": "#a0a5af",
    "line": "#343943",
    "link": "#8db8ff",
    "lit": "#3a3416",
    "mark": "#6b5600",
    "person": "#f09ad2",
    "company": "#8db8ff",
    "organization": "#6fd0dc",
    "place": "#c3d172",
    "product": "#d3a6f2",
    "amount": "#7fd998",
    "percentage": "#6fd8c4",
    "date": "#ffae75",
    "asserted": "#7fd998",
    "reported": "#f3bb5c",
    "planned": "#8db8ff",
    "denied": "#ff9a94",
}

DAY: Mapping[str, str] = MappingProxyType(_DAY)
NIGHT: Mapping[str, str] = MappingProxyType(_NIGHT)


def palette() -> str:
    """Return the colours as CSS variables; a notebook's own theme goes before the system's."""
    day, night = (_block(colours) for colours in (DAY, NIGHT))
    return (
        f".articlefacts{{color-scheme:light;{day}}}"
        f"@media(prefers-color-scheme:dark){{.articlefacts{{color-scheme:dark;{night}}}}}"
        f"[data-jp-theme-light=true] .articlefacts{{color-scheme:light;{day}}}"
        f"[data-jp-theme-light=false] .articlefacts{{color-scheme:dark;{night}}}"
    )


def _block(colours: Mapping[str, str]) -> str:
    return ";".join(f"--{name}:{value}" for name, value in colours.items())


__all__ = ["DAY", "NIGHT", "palette"]
