"""Which words light up for which fact: rules of style, so that no script is needed.

A card that is pointed at, holds the keyboard's focus or is the link's target lights its evidence,
arguments and trigger; words that are pointed at light the cards that rest on them.
"""

from __future__ import annotations

from collections.abc import Callable

# One fact at a time: pointing goes before focus, focus before the link that was followed.
_UNPOINTED = ":not(:has(.fact:hover))"
_UNFOCUSED = ":not(:has(.fact:focus-within))"


def lighting(count: int, prefix: str) -> str:
    """Return the rules for facts numbered from 1 to ``count``."""
    if not count:
        return ""
    root = f".articlefacts.{prefix}"

    def words(role: str) -> Callable[[int], str]:
        return lambda n: ",".join(
            f"{state} [data-{role}~='{n}']" for state in _states(root, prefix, n)
        )

    def card(n: int) -> str:
        own = f"[data-a~='{n}']:hover,[data-t~='{n}']:hover,.note[data-e='{n}']:is(:hover,:focus)"
        return f"{root}:has({own},#{prefix}-e{n}:target) #{prefix}-f{n}"

    numbers = range(1, count + 1)
    return "".join(
        ",".join(selector(n) for n in numbers) + declarations
        for selector, declarations in (
            (words("e"), "{background:var(--lit)}"),
            (words("a"), "{background:var(--hue,var(--mark));color:var(--on-hue,var(--ink))}"),
            (words("t"), "{background:var(--mark);color:var(--ink);font-weight:600}"),
            (card, "{border-color:var(--link);box-shadow:0 0 0 2px var(--link)}"),
        )
    )


def _states(root: str, prefix: str, number: int) -> tuple[str, str, str]:
    """When a fact's words are lit."""
    card, anchor = f"#{prefix}-f{number}", f"#{prefix}-e{number}"
    return (
        f"{root}:has({card}:hover)",
        f"{root}{_UNPOINTED}:has({card}:focus-within)",
        f"{root}{_UNPOINTED}{_UNFOCUSED}:has({card}:target,{anchor}:target)",
    )


__all__ = ["lighting"]
