"""Sources told a sentence later: «C'est ce qu'a annoncé X», «L'information a été révélée par X»."""

from __future__ import annotations

from articlefacts.facts.speech.frame import Unit
from articlefacts.lazy import lazy
from articlefacts.lexicon.folding import lowered

_NEWS = (
    r"(?:annonce|information|nouvelle|décision|révélation|déclaration|indication|précision|info|"
    r"estimation|donnée|confirmation|chiffre|rumeur)s?"
)
_MADE = (
    r"(?:faite?|donnée?|révélée?|rapportée?|confirmée?|communiquée?|dévoilée?|relayée?|publiée?|"
    r"officialisée?|divulguée?|fournie?|livrée?|avancée?|diffusée?|annoncée?|rendue? publique?|"
    r"portée? à la connaissance du public)s?"
)
_SAYS = (
    r"(?:annonc|indiqu|révél|affirm|rapport|confirm|précis|dévoil|expliqu|déclar|assur|soulign|"
    r"écri|croi[tr]|signal|inform|apprend|appris|avanc|dit|lit|lire|ressort|relat|rappel|"
    r"fai[ts]? (?:savoir|valoir)|estim|évoqu|racont|détaill|reconn|admet|prétend|laiss|souten|"
    r"note|relèv|relev)[a-zà-ÿ]{0,6}"
)
_CIRCUMSTANCES = r"(?:\s(?!par\s|de\s|du\s|d')[^.;:\ue000-\ue003\ue020]{2,60}?)?"
_TAKES_UP = lazy(
    # «C'est ce qu'|a annoncé|», «C'est du moins ce que |révèle|», «C'est ce qui |ressort|».
    r"\s?(?:(?:c'est|voilà|tel(?:le)? est)\s(?:du moins |en tout cas |aussi |également |"
    r"notamment |d'ailleurs )?ce qu(?:e |i |')(?:(?:a|ont|avait|vient de|viennent de|"
    rf"vient d')\s?(?:[a-zà-ÿ]{{2,12}}ment\s)?)?{_SAYS}(?P<said>(?=\s))"
    # «L'annonce a été faite |par|», «Une information confirmée |par|», «L'information émane |de|».
    r"|(?:l'|la |le |les |cette |cet |ce |ces |une )(?:dernière |"
    rf"même )?{_NEWS}(?:\s[a-zà-ÿ]{{3,14}})?\s(?:(?:a|ont|avait|avaient|vient d'|"
    rf"viennent d')\s?(?:également |aussi |d'abord |depuis |ensuite |été |être ){{1,2}})?(?:est |"
    rf"sont |était )?{_MADE}{_CIRCUMSTANCES}\spar\s|(?:l'|la |le |les |cette |cet |ce |"
    rf"ces )(?:même )?{_NEWS}\s(?:éman|provien|vien|proven)[a-zà-ÿ]{{1,4}}\sd(?:e |u |es |'))",
)


def attributing(unit: Unit) -> int | None:
    """Where the words start that name the source of the sentence before; None where the unit tells of none."""
    match = _TAKES_UP.match(lowered(unit.mask))
    if match is None:
        return None
    return match.end()
