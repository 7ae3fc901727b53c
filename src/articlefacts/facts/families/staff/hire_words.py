"""What stands between a verb of hiring and its number: «compte recruter, d'ici à 2027, 120 salariés»."""

from __future__ import annotations

# «compte recruter, |d'ici à 2027|, 120 salariés»
BY_THEN = (
    r"(?:,? d'ici (?:à |au |la |fin |l'){0,2}{date},?| (?:à|en|au) {place}|"
    r" (?:sur|dans) (?:le|son|ce|cette|la) (?:site|usine|ville|région)(?: (?:de |d')?[\ue003a-zà-ÿ][\ue010a-zà-ÿ]{1,30})?)?"
)
# «Nous embaucherons |tout de même| 40 apprentis»
THEN = (
    r"(?: (?:tout de même|malgré tout|quand même|aussi|également|notamment|d'abord|ensuite|au passage|par ailleurs|"
    r"en parallèle|même|dans la foulée|pourtant))?"
)
# «annonce |30 millions d'euros et| 150 emplois»
INVESTED = r"(?:plus de |près de |quelque )?{amount}(?: d'investissements?)? et"
# «300 emplois directs |et 900 indirects| seront créés»
AND_INDIRECT = (
    r"(?: \(?et (?:(?:plus|près) de |quelque |environ )?(?:{number} )?(?:emplois )?indirects\)?|"
    r" \([^()]{3,40}\))?"
)
