"""Verbs as the firm itself says them: «nous recruterons 40 ingénieurs», «vous supprimez 60 postes»."""

from __future__ import annotations

from articlefacts.lexicon.verbs import alternation


def also_ours(*infinitives: str) -> str:
    """Regex source for the forms of verbs in -er, those of «nous» and «vous» too.

    Example:
        >>> import re
        >>> bool(re.fullmatch(also_ours("recruter"), "recruterons"))
        True
    """
    stems = "|".join(name.removesuffix("er") for name in infinitives)
    return rf"{alternation(*infinitives)}|(?:{stems})(?:e?ons|ez|ions|iez|erai|erons|erez|erions|eriez)"
