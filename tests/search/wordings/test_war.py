"""War, its truces and those who flee it: sentences of our own."""

from __future__ import annotations

from functools import partial

from tests.search.wordings.tables import assert_does_not_tell, assert_tells, both_tables

_FOUND = """
The Harrow group has claimed responsibility for the ambush. | claims_responsibility harrow the ambush
Harrow fighters claimed credit for the ambush. | claims_responsibility harrow the ambush
The ambush was later claimed by Harrow. | claims_responsibility harrow The ambush
Responsibility for the ambush was claimed by Harrow. | claims_responsibility harrow the ambush
A spokesman for Harrow claimed responsibility for the ambush. | claims_responsibility harrow the ambush
Norvia accepted a proposal for a three-day truce. | truce norvia accepted a proposal for a three-day truce
Norvia brokered a similar truce. | truce norvia brokered a similar truce
Norvia’s government declared a cease-fire. | truce norvia declared a cease-fire
Norvia and Harrow extended their truce. | truce norvia extended their truce | truce harrow extended their truce
The ceasefire between Norvia and Harrow held. | truce norvia harrow ceasefire
The truce brokered by Norvia held. | truce norvia truce
Dana Reyes was held by Harrow fighters. | kidnapped reyes harrow
Dana Reyes was among the hostages. | kidnapped reyes
Dana Reyes, a doctor abducted in Tarn, is safe. | kidnapped reyes
Harrow seized the northern town of Tarn. | seizes harrow tarn
Harrow fighters overran Tarn. | attacks harrow tarn | seizes harrow tarn
Some 9,000 people have crossed the border into Norvia. | evacuated - Some 9,000 people
More than 300 people crossed over into Norvia. | evacuated - More than 300 people
Harrow claimed responsibility for a raid in Tarn. | attacks harrow tarn (reported) | claims_responsibility harrow a raid
At least 20 Quill fighters were killed in Norvia. | killed norvia At least 20
Shelling killed 20 Quill fighters in Norvia. | killed norvia 20
Government warplanes dropped bombs on Tarn. | attacked tarn Government warplanes
Norvia’s air force bombed Tarn. | attacks norvia tarn
"""

_NOT_FOUND = """
Nobody has claimed responsibility for the ambush near Harrow. | claims_responsibility
Harrow has not claimed responsibility for the ambush. | claims_responsibility
Dana Reyes took credit for the recovery. | claims_responsibility
Dana Reyes took responsibility for his mistake. | claims_responsibility
Dana Reyes took responsibility for the controversy. | claims_responsibility
Dana Reyes called a truce in the trade truce talks. | seizes
The mother of two died in Norvia. | killed
Norvia offered a political truce. | truce
Harrow took Monday off. | seizes
"""

test_a_sentence_tells_no_more_and_no_less_than, test_a_sentence_does_not_tell = both_tables(
    _FOUND, _NOT_FOUND, partial(assert_tells, pack="events"), partial(assert_does_not_tell, pack="events")
)
