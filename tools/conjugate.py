"""Fill the conjugated columns of the verb lexicon from its first two columns.

To add a verb, append a line ``infinitive<TAB>groups`` to
``src/articlefacts/lexicon/verbs.tsv`` and run ``python tools/conjugate.py``.
Only third persons are written: newspapers hardly use the others outside quotations.

A cell holds ``3sg|3pl`` (participle: ``m|f|mpl|fpl``); ``/`` separates two accepted
spellings («paie/paye»), and an empty slot is a form that does not exist («falloir»).
"""

from __future__ import annotations

import re
import sys
import unicodedata
from pathlib import Path
from typing import NamedTuple

from articlefacts.lexicon.verbs import ALL

TABLE = Path(__file__).parents[1] / "src" / "articlefacts" / "lexicon" / "verbs.tsv"
COLUMNS = ("infinitive", "groups", *(tense for tense in ALL if tense != "infinitive"))


class Parts(NamedTuple):
    """Principal parts from which every third-person form follows."""

    singular: str
    """Present, third person singular."""
    plural: str
    """Present, third person plural; empty for an impersonal verb."""
    stem: str
    """Stem of the imperfect (and of the gerund unless given)."""
    past: str
    """Passé simple, third person singular."""
    future: str
    """Stem of future and conditional, ending in «r»."""
    participle: str
    """Past participle, masculine singular."""
    subjunctive: str = ""
    """``3sg|3pl`` when it does not follow from the present plural."""
    gerund: str = ""
    """Present participle when it does not follow from the imperfect stem."""


# Suffix of the infinitive -> the same suffix in each principal part.
# The longest suffix wins, so «reconnaître» follows «connaître», not «naître».
IRREGULAR = {
    suffix: Parts(*row.split())
    for suffix, row in {
        "accroître": "accroît accroissent accroiss accrut accroîtr accru",
        "aller": "va vont all alla ir allé aille|aillent",
        "avoir": "a ont av eut aur eu ait|aient ayant",
        "cevoir": "çoit çoivent cev çut cevr çu",
        "clure": "clut cluent clu clut clur clu",
        "connaître": "connaît connaissent connaiss connut connaîtr connu",
        "courir": "court courent cour courut courr couru",
        "crire": "crit crivent criv crivit crir crit",
        "croire": "croit croient croy crut croir cru",
        "croître": "croît croissent croiss crût croîtr crû",
        "devoir": "doit doivent dev dut devr dû",
        "dire": "dit disent dis dit dir dit",
        "décroître": "décroît décroissent décroiss décrut décroîtr décru",
        "envoyer": "envoie envoient envoy envoya enverr envoyé",
        "faire": "fait font fais fit fer fait fasse|fassent",
        "falloir": "faut - fall fallut faudr fallu faille| -",
        "indre": "int ignent ign ignit indr int",
        "lire": "lit lisent lis lut lir lu",
        "mentir": "ment mentent ment mentit mentir menti",
        "mettre": "met mettent mett mit mettr mis",
        "mouvoir": "meut meuvent mouv mut mouvr mu",
        "naître": "naît naissent naiss naquit naîtr né",
        "offrir": "offre offrent offr offrit offrir offert",
        "ouvrir": "ouvre ouvrent ouvr ouvrit ouvrir ouvert",
        "partir": "part partent part partit partir parti",
        "pourvoir": "pourvoit pourvoient pourvoy pourvut pourvoir pourvu",
        "pouvoir": "peut peuvent pouv put pourr pu puisse|puissent",
        "prendre": "prend prennent pren prit prendr pris",
        "prévoir": "prévoit prévoient prévoy prévit prévoir prévu",
        "quérir": "quiert quièrent quér quit querr quis",
        "savoir": "sait savent sav sut saur su sache|sachent sachant",
        "sentir": "sent sentent sent sentit sentir senti",
        "sortir": "sort sortent sort sortit sortir sorti",
        "sourire": "sourit sourient souri sourit sourir souri",
        "suivre": "suit suivent suiv suivit suivr suivi",
        "tenir": "tient tiennent ten tint tiendr tenu",
        "uire": "uit uisent uis uisit uir uit",
        "valoir": "vaut valent val valut vaudr valu vaille|vaillent",
        "venir": "vient viennent ven vint viendr venu",
        "vouloir": "veut veulent voul voulut voudr voulu veuille|veuillent",
        "être": "est sont ét fut ser été soit|soient",
    }.items()
}
SECOND_GROUP = frozenset({"répartir", "assortir"})
"""Verbs in -partir and -sortir that take -iss- all the same."""
INVARIABLE = frozenset(
    {"appartenir", "falloir", "pouvoir", "sourire", "succéder", "valoir", "être"}
)
"""Verbs whose participle never agrees («étés» are summers, «value» is half of «plus-value»)."""
GRAVE = ("acheter", "déceler", "geler", "marteler", "modeler", "démanteler", "peler", "receler")
"""Verbs in -eler and -eter with «è» («achète»), in the traditional spelling too."""

_CONSONANTS = r"[bcdfgptv][lr]|ch|gn|[gq]u|[bcdfgjlmnprstvz]"
_ACUTE = re.compile(rf"é((?:{_CONSONANTS})er)$")
_MUTE = re.compile(rf"(?<!e)e((?:{_CONSONANTS})er)$")


def conjugate(infinitive: str) -> tuple[str, ...]:
    """Return the cells of `infinitive`, in the order of `COLUMNS` from ``present`` on.

    >>> conjugate("lever")[:3]
    ('lève|lèvent', 'levait|levaient', 'leva|levèrent')
    """
    spellings = [_cells(infinitive, parts) for parts in principal_parts(infinitive)]
    return tuple(_merge(cells) for cells in zip(*spellings, strict=True))


def principal_parts(infinitive: str) -> list[Parts]:
    """Return the principal parts, one item per accepted spelling, the traditional first."""
    suffixes = [suffix for suffix in IRREGULAR if infinitive.endswith(suffix)]
    if infinitive != "aller" and "aller" in suffixes:
        suffixes.remove("aller")  # «installer», «emballer» are regular
    if suffixes and infinitive not in SECOND_GROUP:
        return _irregular(infinitive, max(suffixes, key=len))
    if infinitive.endswith("er"):
        return _first_group(infinitive)
    if infinitive.endswith("ir") and not infinitive.endswith("oir"):
        root = infinitive[:-1]
        return [Parts(root + "t", root + "ssent", root + "ss", root + "t", infinitive, root)]
    if infinitive.endswith(("dre", "pre")):
        root = infinitive[:-2]
        singular = root if root.endswith("d") else root + "t"
        return [Parts(singular, root + "ent", root, root + "it", infinitive[:-1], root + "u")]
    raise ValueError(f"no conjugation known for {infinitive!r}: add its suffix to IRREGULAR")


def _irregular(infinitive: str, suffix: str) -> list[Parts]:
    row = IRREGULAR[suffix]
    prefix = infinitive.removesuffix(suffix)
    pair = "|".join(prefix + form if form else "" for form in row.subjunctive.split("|"))
    words = [prefix + form if form.strip("-") else "" for form in row]
    parts = Parts(*words)._replace(subjunctive=pair if row.subjunctive else "")
    # The 1990 spelling drops the circumflex of «connait», but not of «croît» (≠ croire).
    if infinitive.endswith(("aître", "oître")) and infinitive != "croître":
        return [parts, Parts(*(form.replace("î", "i") for form in parts))]
    return [parts]


def _first_group(infinitive: str) -> list[Parts]:
    root = infinitive[:-2]
    hard = root
    if infinitive.endswith("cer"):
        hard = root[:-1] + "ç"
    elif infinitive.endswith("ger"):
        hard = root + "e"
    return [
        Parts(mute + "e", mute + "ent", hard, hard + "a", future, root + "é")
        for mute, future in _mute_stems(infinitive)
    ]


def _mute_stems(infinitive: str) -> list[tuple[str, str]]:
    """Return (stem before a mute «e», stem of the future) for each accepted spelling."""
    root = infinitive[:-2]
    doubled = (root + root[-1], root + root[-1] + "er")
    if infinitive.endswith(("appeler", "jeter")):
        return [doubled]
    if infinitive.endswith("ayer"):
        return [(root[:-1] + "i", root[:-1] + "ier"), (root, infinitive)]
    if infinitive.endswith(("oyer", "uyer")):
        return [(root[:-1] + "i", root[:-1] + "ier")]
    if _ACUTE.search(infinitive):
        grave = _ACUTE.sub(r"è\1", infinitive)
        return [(grave[:-2], infinitive), (grave[:-2], grave)]
    if _MUTE.search(infinitive):
        grave = _MUTE.sub(r"è\1", infinitive)
        if infinitive.endswith(("eler", "eter")) and not infinitive.endswith(GRAVE):
            return [doubled, (grave[:-2], grave)]
        return [(grave[:-2], grave)]
    return [(root, infinitive)]


def _cells(infinitive: str, parts: Parts) -> tuple[str, ...]:
    mute = parts.plural.removesuffix("ent") + "e"
    cells: tuple[str, ...] = (
        f"{parts.singular}|{parts.plural}",
        f"{parts.stem}ait|{parts.stem}aient",
        f"{parts.past}|{_past_plural(parts)}",
        f"{parts.future}a|{parts.future}ont",
        f"{parts.future}ait|{parts.future}aient",
        parts.subjunctive or f"{mute}|{mute}nt",
    )
    if not parts.plural:
        cells = tuple(cell.split("|")[0] + "|" for cell in cells)
        return (*cells, _agreement(infinitive, parts.participle), "")
    gerund = parts.gerund or parts.stem + "ant"
    return (*cells, _agreement(infinitive, parts.participle), gerund)


def _past_plural(parts: Parts) -> str:
    if parts.past.endswith("a"):
        return parts.participle[:-1] + "èrent"
    return parts.past.removesuffix("t") + "rent"


def _agreement(infinitive: str, participle: str) -> str:
    if infinitive in INVARIABLE:
        return participle + "|||"
    # «dû» and «crû» keep the circumflex in the masculine singular only.
    root = re.sub("û$", "u", participle)
    plural = root if root.endswith("s") else root + "s"
    return f"{participle}|{root}e|{plural}|{root}es"


def _merge(cells: tuple[str, ...]) -> str:
    slots = zip(*(cell.split("|") for cell in cells), strict=True)
    return "|".join("/".join(dict.fromkeys(slot)) for slot in slots)


def _dictionary_order(infinitive: str) -> tuple[str, str]:
    """Sort «élire» among the e's."""
    decomposed = unicodedata.normalize("NFD", infinitive)
    return decomposed.encode("ascii", "ignore").decode(), infinitive


def fill(table: str) -> str:
    """Return `table` with sorted rows and groups, and every form written anew."""
    entries: dict[str, str] = {}
    for line in table.splitlines()[1:]:
        infinitive, groups = line.split("\t")[:2]
        if infinitive in entries:
            raise ValueError(f"{infinitive!r} is listed twice")
        entries[infinitive] = ",".join(sorted(set(groups.split(","))))
    rows = [
        (infinitive, entries[infinitive], *conjugate(infinitive))
        for infinitive in sorted(entries, key=_dictionary_order)
    ]
    return "".join("\t".join(row) + "\n" for row in (COLUMNS, *rows))


def main() -> int:
    """Rewrite the table; with ``--check``, only say whether it is up to date."""
    before = TABLE.read_text(encoding="utf-8")
    after = fill(before)
    if "--check" in sys.argv[1:]:
        return int(before != after)
    TABLE.write_text(after, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
