"""Articles made of fragments, and what copying, scanning and converting do to articles."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Callable
from pathlib import Path

from hypothesis import strategies as st

FIXTURES = sorted((Path(__file__).parents[2] / "fixtures").glob("*.txt"))
FIXTURE_TEXTS = [path.read_text(encoding="utf-8") for path in FIXTURES]

_OPENINGS = (
    "MARSEILLE, 12 mars 2024 (AFP) - ",
    "Date 2023-05-17\n",
    "Vorendal lève 12 M€ et recrute\n\n",
    "( TAVERNY / Rosalie Quentin )\n",
    "",
)
_SENTENCES = (
    "Vorendal a levé 14 millions de dollars auprès de Bruvel Capital.",
    "Le fabricant de câbles Ostrelle, filiale à 60 % du groupe Vorendal, supprime 120 postes.",
    "Maryvonne Castelnau, directrice générale d'Ostrelle, quittera ses fonctions le 3 juin 2024.",
    "« Nous avons perdu 4,5 millions d'euros en 2022 », a reconnu M. Castelnau.",
    "Selon Le Courrier des quais, Pyrlune aurait cédé Belvoisin pour près de 90 M$.",
    "Son chiffre d'affaires a progressé de 8,2 % à 1,3 milliard d'euros (1,4 milliard de dollars).",
    "Il y a deux ans, le tribunal de commerce de Nantes l'avait placée en redressement judiciaire.",
    "L'action Vorendal gagnait 2 % à 14,30 euros lundi matin à la Bourse de Paris.",
    'Mme Delafosse: "C\'est non", "vraiment non".',
    "Le nouveau PDG, Thibault Escoffier (ex-Pyrlune), prend ses fonctions en septembre.",
    "La Commission européenne a infligé une amende de 35 millions d'euros à Pyrlune.",
    "Elle emploie 2.400 salariés, dont 300 à Mulhouse, entre janvier et mars, du 3 au 7 juin.",
    "Contacté, le groupe n'a pas répondu.",
    "Qui veut encore de Belvoisin ?",
)
_BREAKS = (" ", "\n", "\n\n", "\r\n", " — ", "… ", "\n- ", " (", ") ", " « ", " » ", "")

ASSEMBLED = st.builds(
    lambda opening, body: opening + "".join(s + b for s, b in body),
    st.sampled_from(_OPENINGS),
    st.lists(
        st.tuples(
            st.one_of(st.sampled_from(_SENTENCES), st.text(max_size=12)), st.sampled_from(_BREAKS)
        ),
        max_size=12,
    ),
)

Mutation = Callable[[str, random.Random], str]


def _sprinkle(*marks: str, every: int = 25) -> Mutation:
    """Put one of some marks between characters, on average after ``every`` of them."""

    def mutate(text: str, pick: random.Random) -> str:
        return "".join(c + (pick.choice(marks) if pick.random() < 1 / every else "") for c in text)

    return mutate


def _typos(text: str, pick: random.Random) -> str:
    letters = list(text)
    for _ in range(len(letters) // 30):
        at = pick.randrange(len(letters))
        letters[at] = pick.choice(["", letters[at] * 2, "e", "n", " ", letters[at - 1]])
    return "".join(letters)


def _unaccented(text: str, _: random.Random) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def _cut(text: str, pick: random.Random) -> str:
    low, high = sorted((pick.randrange(len(text)), pick.randrange(len(text))))
    return text[low:high]


def _shuffled_words(text: str, pick: random.Random) -> str:
    words = text.split(" ")
    pick.shuffle(words)
    return " ".join(words)


MUTATIONS: dict[str, Mutation] = {
    "typos": _typos,
    "no accents": _unaccented,
    "upper case": lambda text, _: text.upper(),
    "lower case": lambda text, _: text.lower(),
    "lost line ends": lambda text, _: text.replace("\n", ""),
    "lost blanks": lambda text, _: text.replace(" ", ""),
    "only line ends": lambda text, _: text.replace(" ", "\n"),
    "other line ends": lambda text, _: text.replace("\n", "\r\n"),
    "decomposed": lambda text, _: unicodedata.normalize("NFD", text),
    "compatible": lambda text, _: unicodedata.normalize("NFKD", text),
    "straight marks": lambda text, _: text.translate(str.maketrans("«»’", "\"\"'")),
    "curly marks": lambda text, _: text.translate(str.maketrans("«»'", "“”’")),
    "cut": _cut,
    "shuffled": _shuffled_words,
    "soft hyphens": _sprinkle("\u00ad"),
    "zero width": _sprinkle("\u200b", "\u200c", "\u200d", "\u2060", "\ufeff"),
    "directions": _sprinkle("\u200e", "\u200f", "\u202a", "\u202e", "\u2066", "\u2069"),
    "controls": _sprinkle("\0", "\x07", "\x1b[31m", "\x7f", "\x85", "\u2028", "\v", "\f"),
    "emoji": _sprinkle("🚀", "👩‍💻", "🇫🇷", "❤️", every=60),
    "HTML leftovers": _sprinkle("<br>", "&nbsp;", "&amp;", "</p>", "<a href='x'>", every=60),
    "wrong decoding": lambda text, _: text.encode().decode("cp1252", errors="replace"),
    "private use": _sprinkle("\ue000", "\ue005\ue010", "\ue020", "\ue021"),
    "odd digits": lambda text, _: text.translate(str.maketrans("0123456789", "٠١２３४⁵⑥７８９")),
    "brackets": _sprinkle("(", ")", "«", "»", '"', "[", every=12),
}
