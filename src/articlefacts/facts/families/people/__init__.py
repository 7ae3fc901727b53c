"""Who holds, takes and leaves which office."""

from __future__ import annotations

from articlefacts.facts.families.people.alumni import ALUMNI_RULES
from articlefacts.facts.families.people.appointments import APPOINTMENT_RULES
from articlefacts.facts.families.people.arrivals import ARRIVAL_RULES
from articlefacts.facts.families.people.biographies import BIOGRAPHY_RULES
from articlefacts.facts.families.people.careers import CAREER_RULES
from articlefacts.facts.families.people.departures import DEPARTURE_RULES
from articlefacts.facts.families.people.entrusting import ENTRUSTING_RULES
from articlefacts.facts.families.people.exits import EXIT_RULES
from articlefacts.facts.families.people.handovers import HANDOVER_RULES
from articlefacts.facts.families.people.headed import HEADED_RULES
from articlefacts.facts.families.people.heirs import HEIR_RULES
from articlefacts.facts.families.people.houses import HOUSE_RULES
from articlefacts.facts.families.people.kept import KEPT_RULES
from articlefacts.facts.families.people.leadership import LEADERSHIP_RULES
from articlefacts.facts.families.people.led_in_clauses import LED_IN_CLAUSE_RULES
from articlefacts.facts.families.people.positions import HELD_RULES
from articlefacts.facts.families.people.rounds import ROUND_RULES
from articlefacts.facts.families.people.successions import SUCCESSION_RULES
from articlefacts.facts.families.people.successors import SUCCESSOR_RULES
from articlefacts.facts.families.people.tenures import TENURE_RULES
from articlefacts.facts.rule import Rule

PEOPLE_RULES: tuple[Rule, ...] = (
    *HELD_RULES,
    *LEADERSHIP_RULES,
    *HOUSE_RULES,
    *APPOINTMENT_RULES,
    *ARRIVAL_RULES,
    *DEPARTURE_RULES,
    *EXIT_RULES,
    *ROUND_RULES,
    *ENTRUSTING_RULES,
    *SUCCESSION_RULES,
    *HEIR_RULES,
    *TENURE_RULES,
    *HEADED_RULES,
    *CAREER_RULES,
    *ALUMNI_RULES,
    *LED_IN_CLAUSE_RULES,
    *KEPT_RULES,
    *HANDOVER_RULES,
    *SUCCESSOR_RULES,
    *BIOGRAPHY_RULES,
)

__all__ = ["PEOPLE_RULES"]
