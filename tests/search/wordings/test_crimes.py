"""Crimes, courts, war and disasters, in the wider ways of telling them: sentences of our own."""

from __future__ import annotations

from functools import partial

from tests.search.wordings.tables import assert_does_not_tell, assert_tells, both_tables

_FOUND = """
The Justice Department began investigating Paul Moss two years ago. | investigates Justice Department moss
Quill is investigating Paul Moss for fraud. | investigates quill moss fraud
Quill is looking into whether Paul Moss lied. | investigates quill whether Paul Moss lied
Paul Moss is being investigated by Quill. | investigates quill moss
Paul Moss is under investigation for fraud. | investigates - moss fraud
Quill opened an inquiry into Harrow. | investigates quill harrow
Quill’s investigation of fraud by clerks has ended. | investigates quill fraud by clerks
Quill’s widening inquiry into the Tarn shooting has ended. | investigates quill the Tarn shooting
The Quill inquiry into the Harrow email scandal has ended. | investigates quill the Harrow email scandal
Paul Moss’s Norvia investigation has ended. | investigates moss norvia
The Paul Moss inquiry into the leak has ended. | investigates moss the leak
Paul Moss, the prosecutor investigating foreign meddling, declined to speak. | investigates moss foreign meddling
Paul Moss was assigned to the inquiry into Harrow. | investigates moss harrow
Paul Moss was named in May to look into foreign meddling. | investigates moss foreign meddling
Dana Reyes picked Paul Moss to investigate Harrow. | investigates moss harrow
Paul Moss led the Quill investigation of Harrow. | investigates moss harrow | investigates quill harrow
Quill is one of the agencies investigating Harrow. | investigates quill harrow
Quill agents investigated Paul Moss for fraud. | investigates quill moss fraud
Paul Moss’s team, which is investigating foreign meddling, has left. | investigates moss foreign meddling
The inquiry into Harrow is being led by Quill. | investigates quill harrow
The inquiry by Quill into Harrow has ended. | investigates quill harrow
The crash is being investigated by Quill. | investigates quill The crash
Harrow faces a Quill inquiry into fraud. | investigates quill harrow fraud
Paul Moss has been the subject of a Quill investigation since May. | investigates quill moss
Prosecutors in Tarn are investigating Harrow for fraud. | investigates - harrow fraud
Dana Reyes pressed Quill to investigate Paul Moss. | investigates quill moss (proposed)
Dana Reyes instructed Quill to investigate Paul Moss. | investigates quill moss (proposed)
The Senate subpoenaed Paul Moss for his e-mails. | subpoenas senate moss his e-mails
Paul Moss was subpoenaed by the Senate. | subpoenas senate moss
Dana Reyes issued a subpoena to Harrow. | subpoenas reyes harrow
Paul Moss testified before the Senate. | testifies moss senate
Paul Moss refused to testify before the Senate. | testifies moss senate (denied)
Paul Moss will testify about the flood. | testifies moss the flood
The Harrow subpoena issued by the Senate was late. | subpoenas senate harrow
Judge Paul Moss in Tarn ruled that the law was void. | rules moss the law was void
Paul Moss testified before a grand jury. | testifies moss grand jury
Paul Moss was taken into custody without incident. | arrested moss
Quill agents arrested Paul Moss at dawn. | arrested moss quill
Paul Moss has been in jail since March. | arrested moss
Paul Moss is being held without bail. | arrested moss
Paul Moss was held for questioning. | arrested moss
The detention of Paul Moss drew protests in Norvia. | arrested moss
The arrest last week of Paul Moss surprised his neighbors. | arrested moss
Police in Tarn have arrested Paul Moss, 45, in connection with the robbery. | arrested moss
Paul Moss was arrested in connection with the fire. | arrested moss
Paul Moss was rearrested in May. | arrested moss
The man arrested, Paul Moss, was a teacher. | arrested moss
The suspect, identified as Paul Moss, was arrested at the scene. | arrested moss
Paul Moss was detained at the border for six hours. | arrested moss
Paul Moss was put under house arrest. | arrested moss
Paul Moss was led away in handcuffs. | arrested moss
Norvia has detained Dana Reyes since March. | arrested reyes
Authorities announced the arrest of Paul Moss. | arrested moss
The FBI arrested Paul Moss. | arrested moss FBI
Police have made 15 arrests so far. | arrests - 15 arrests
At least 60 people were detained in Norvia after the march. | arrests norvia At least 60 people
Fifteen people have been taken into custody. | arrests - Fifteen people
Police rounded up 200 suspected militants in Norvia. | arrests norvia 200 suspected militants
Police in Norvia said they had arrested 31 people. | arrests norvia 31 people
A grand jury indicted Paul Moss on 14 counts of fraud. | charged_with moss 14 counts of fraud
Murder charges were filed against Paul Moss. | charged_with moss Murder charges
Paul Moss appeared in court on charges of theft. | charged_with moss theft
Paul Moss was arraigned on assault charges. | charged_with moss assault charges
Paul Moss is facing trial for corruption. | charged_with moss trial for corruption
Paul Moss, under indictment for fraud, denied everything. | charged_with moss fraud (denied)
Paul Moss was arrested on suspicion of murder. | arrested moss | charged_with moss murder
Paul Moss was arrested on murder charges. | arrested moss | charged_with moss murder charges
Paul Moss was arrested for drunken driving. | arrested moss | charged_with moss drunken driving
Paul Moss was arrested and charged with assault. | arrested moss | charged_with moss assault
Paul Moss was charged in connection with the attack. | charged_with moss the attack
Paul Moss has pleaded guilty to fraud. | pleads moss guilty | charged_with moss fraud
Paul Moss pleaded no contest. | pleads moss no contest
Paul Moss's guilty plea surprised prosecutors. | pleads moss guilty
After pleading guilty to fraud, Paul Moss apologized. | pleads moss guilty | charged_with moss fraud
Paul Moss, who pleaded guilty to fraud, apologized. | pleads moss guilty | charged_with moss fraud
Paul Moss agreed to plead guilty to a lesser charge. | pleads moss guilty (proposed)
Paul Moss was convicted in 2003 of murder. | convicted_of moss murder
Paul Moss was found guilty in 2003 of murder. | convicted_of moss murder
Paul Moss was convicted on four counts of fraud. | convicted_of moss four counts of fraud
Paul Moss was cleared of wrongdoing. | acquitted_of moss wrongdoing
The acquittal of Paul Moss angered many. | acquitted_of moss
Paul Moss was sentenced Tuesday to life in prison. | sentenced_to moss life in prison
A judge sentenced Paul Moss to 30 months. | sentenced_to moss 30 months
The judge handed Paul Moss a 20-year sentence. | sentenced_to moss 20-year
Paul Moss is serving 20 years in a federal prison. | sentenced_to moss 20 years
Paul Moss, serving a 20-year sentence for fraud, escaped. | sentenced_to moss 20-year
Paul Moss spent 18 months in prison. | sentenced_to moss 18 months
Paul Moss served 27 years behind bars. | sentenced_to moss 27 years
Paul Moss was jailed for life. | arrested moss | sentenced_to moss life
The sentencing of Paul Moss to six years angered critics. | sentenced_to moss six years
The explosion killed at least nine and wounded 20. | killed - at least nine | injured - 20
The blast left nine dead and 20 wounded. | killed - nine dead | injured - 20 wounded
Two police officers were among the dead. | killed - Two police officers
At least 12 have died in Norvia. | killed norvia At least 12
The attack cost 12 lives. | killed - 12 lives
The toll has risen to 50. | killed - 50
Officials put the number of dead at 120. | killed - 120
Some 250 people are feared dead. | killed - Some 250 people
The violence has left more than 3,000 people dead. | killed - more than 3,000 people
More than 200,000 people have been killed in Norvia since 2011. | killed norvia More than 200,000 people
The crash injured 15 people. | injured - 15 people
Fifteen people were taken to hospitals. | injured - Fifteen people
Four people were shot and wounded. | injured - Four people
Four others suffered minor injuries. | injured - Four
Six people sustained injuries. | injured - Six people
Three people were in critical condition. | injured - Three people
Seven people were shot in Norvia. | injured norvia Seven people
The shooting wounded 13 people. | injured - 13 people
Paul Moss stabbed Dana Reyes to death. | attacks moss reyes | killed_by reyes moss
Paul Moss is accused of killing Dana Reyes. | charged_with moss killing Dana Reyes | killed_by reyes moss (reported)
Paul Moss was convicted of murdering Dana Reyes. | convicted_of moss murdering Dana Reyes | killed_by reyes moss
Dana Reyes's killer, Paul Moss, was caught. | killed_by reyes moss
Paul Moss shot Dana Reyes in the leg. | shot moss reyes
Paul Moss opened fire on Dana Reyes. | shot moss reyes
Norvia attacked Tarn. | attacks norvia tarn
Norvia has carried out strikes in Tarn. | attacks norvia tarn
Quill said it was behind the bombing in Tarn. | attacks quill tarn
Quill claimed the attack in Tarn. | attacks quill tarn
Norvia's 2014 invasion of Tarn | attacks norvia tarn
Paul Moss opened fire at a church in Tarn. | attacks moss tarn
Quill seized the town of Tarn. | seizes quill tarn
Quill recaptured Tarn. | seizes quill tarn
Quill took control of the northern city of Tarn. | seizes quill tarn | wins quill control of the northern city of Tarn
Quill fighters took control of the key northern city of Tarn. | seizes quill tarn
Quill overran Tarn. | attacks quill tarn | seizes quill tarn
Quill fighters overran Tarn on Friday. | attacks quill tarn | seizes quill tarn | happened_on tarn Friday
Norvia annexed Tarn. | seizes norvia tarn
Norvia's annexation of Tarn | seizes norvia tarn
The shooting happened Sunday in Norvia. | happened_on norvia Sunday
On Sunday, a gunman killed six people in Norvia. | happened_on norvia Sunday | killed norvia six people
A fire broke out in Norvia early Monday. | happened_on norvia Monday
The election in Norvia is on Nov. 6. | happened_on norvia Nov. 6
Norvia votes on Nov. 6. | happened_on norvia Nov. 6
Norvia goes to the polls on Nov. 6. | happened_on norvia Nov. 6
Voters in Norvia go to the polls on Tuesday. | happened_on norvia Tuesday
The Norvia primary is March 1. | happened_on norvia March 1
Hurricane Ida made landfall in Norvia on Sunday. | happened_on norvia Sunday
The trial begins Monday in Norvia. | happened_on norvia Monday
Norvia declared a state of emergency on Monday. | declares norvia a state of emergency | happened_on norvia Monday
Paul Moss lives in Tarn. Police said they arrested him on Friday. | arrested moss
Paul Moss lives in Tarn. When agents arrested him, he was asleep. | arrested moss
Paul Moss lives in Tarn. He was arrested twice in 2003. | arrested moss
Paul Moss has been arrested 12 times. | arrested moss
Paul Moss was arrested Friday. The suspect was charged with murder. | arrested moss | charged_with moss murder
Paul Moss was arrested Friday. He faces two counts of murder. | arrested moss | charged_with moss two counts of murder
Paul Moss lives in Tarn. Prosecutors charged him with murder. | charged_with moss murder
Paul Moss lives in Tarn. A jury found him guilty of murder. | convicted_of moss murder
Paul Moss was sentenced in 2004 to two years in prison. | sentenced_to moss two years
Paul Moss served a reduced sentence of four months in prison. | sentenced_to moss four months
Paul Moss shot Dana Reyes. The shooter was arrested. | shot moss reyes
Dana Reyes was the first aide arrested in the case. | arrested reyes
Dana Reyes was the third person to be arrested. | arrested reyes
Dana Reyes was accused of committing war crimes. | charged_with reyes committing war crimes
Of the 957 people killed since the ceasefire, 119 were women. | killed - 957 people
The lawyer, Paul Moss, received 30 days in prison. | sentenced_to moss 30 days
Authorities ordered 10,000 people to leave. | evacuated - 10,000 people
Workers at Quill went on strike Monday. | strikes quill
The strike at Quill began Monday. | strikes quill | happened_on quill Monday
Teachers in Norvia are striking for higher pay. | strikes norvia
Norvia is deploying 500 troops to Tarn. | deploys norvia tarn 500 troops
Norvia has 5,000 troops in Tarn. | deploys norvia tarn 5,000 troops
Norvia keeps 5,000 troops in Tarn. | deploys norvia tarn 5,000 troops
Dana Reyes ordered 500 troops to Tarn. | deploys reyes tarn 500 troops
Dana Reyes authorized the deployment of 500 troops to Tarn. | deploys reyes tarn 500 troops
Dana Reyes commuted the sentence of Paul Moss. | pardons reyes moss
Paul Moss received a pardon from Dana Reyes. | pardons reyes moss
Paul Moss, released in May, lives in Tarn. | released moss
Paul Moss has been released. | released moss
Thieves stole $2 million from Quill. | stolen - $2 million
$2 million was stolen from Quill. | stolen - $2 million
The fire destroyed 40 homes in Norvia. | destroyed norvia 40 homes
The storm damaged 400 buildings. | destroyed - 400 buildings
The storm knocked out power to 40,000 customers in Norvia. | without_power norvia 40,000 customers
Some 40,000 customers lost power in Norvia. | without_power norvia Some 40,000 customers
More than 40,000 homes were without electricity. | without_power - More than 40,000 homes
Norvia reported 400 new coronavirus cases. | cases norvia 400 new coronavirus cases
The virus has infected 4,000 people in Norvia. | cases norvia 4,000 people
Rescuers pulled 12 people from the rubble. | rescued - 12 people
The coast guard rescued 12 people. | rescued - 12 people
Gunmen took 12 people hostage in Norvia. | hostages norvia 12 people
Militants kidnapped 12 girls in Norvia. | hostages norvia 12 girls
Quill holds 12 hostages. | hostages - 12 hostages
Paul Moss has tested positive for the virus. | infected_with moss the virus
A magnitude 6.1 earthquake struck Norvia. | magnitude norvia 6.1
A 6.1-magnitude quake hit Norvia. | magnitude norvia 6.1
The storm caused $2 billion in damage. | damage - $2 billion
Paul Moss was indicted in May by a Norvia grand jury for stealing cars. | charged_with moss stealing cars
Paul Moss, accused in the theft scheme, left town. | charged_with moss the theft scheme
A jury convicted Paul Moss in June. | convicted_of moss
Paul Moss was convicted and sentenced to jail. | convicted_of moss | sentenced_to moss jail
A judge sentenced Paul Moss on Friday to 14 days in prison. | sentenced_to moss 14 days
Norvia killed Paul Moss. | killed_by moss norvia
Paul Moss was killed by a Norvia drone strike. | killed_by moss norvia
Paul Moss was killed by Norvia troops in Tarn. | killed_by moss norvia
Paul Moss died in a Norvia airstrike in Tarn. | killed_by moss norvia | attacks norvia tarn
The Norvia airstrike that killed Paul Moss was condemned. | killed_by moss norvia
Norvia's assassination of Paul Moss was condemned. | killed_by moss norvia
Norvia launched a drone strike that killed Paul Moss. | killed_by moss norvia
Norvia, which killed Paul Moss, apologized. | killed_by moss norvia
Gunmen stormed a hotel in Tarn. | attacked tarn Gunmen
Militants attacked the Norvia embassy in Tarn. | attacked norvia Militants
Hundreds of protesters stormed the Senate. | attacked senate Hundreds of protesters
Protesters stormed the gates of the Senate. | attacked senate Protesters
Harrow was firebombed by masked gunmen. | attacked harrow masked gunmen
Harrow's offices were firebombed in 2011. | attacked harrow
Norvia has carried out an air raid against Harrow fighters in Tarn. | attacks norvia harrow
The Norvia-led invasion of Tarn was condemned. | attacks norvia tarn
Norvia was condemned for its bombardment of Tarn. | attacks norvia tarn
Norvia hit rebel positions in Tarn. | attacks norvia tarn
Paul Moss was kidnapped in Tarn by Harrow. | kidnapped moss harrow
Gunmen abducted Paul Moss. | kidnapped moss
Paul Moss's captors demanded a ransom. | kidnapped moss
The kidnapping of Paul Moss drew protests. | kidnapped moss
Norvia's military carried out airstrikes against Harrow positions in Tarn. | attacks norvia harrow
Norvia raided the offices of Harrow. | attacks norvia harrow
A Norvia drone fired two missiles at a house in Tarn. | attacks norvia tarn
A Norvia drone strike killed four militants in Tarn. | attacks norvia tarn | killed tarn four militants
Norvia-led coalition jets bombed Harrow targets. | attacks norvia harrow
Norvia captured Tarn. | seizes norvia tarn
Militants attacked a center in Tarn. | attacked tarn Militants
A gunman stormed into a synagogue in Tarn. | attacked tarn A gunman
Norvia launched airstrikes against the group in Tarn. | attacks norvia tarn
Norvia airstrikes have also targeted a group in Tarn. | attacks norvia tarn
Norvia has been responsible for bombings in Tarn. | attacks norvia tarn
Police studied a rocket attack on the Norvia base in Tarn. | attacked norvia rocket attack
Norvia planes dropped four bombs on a camp in Tarn on Thursday. | attacks norvia tarn | happened_on tarn Thursday
Norvia denied that its warplanes had bombed a camp in Tarn. | attacks norvia tarn (denied)
The bombing of the Tarn refugee camp by Norvia killed 12 people. | attacks norvia tarn | killed - 12 people
The aerial bombardment by Norvia of the Tarn refugee camp was condemned. | attacks norvia tarn
Bombs fell on a refugee camp in Tarn on Thursday. | attacked tarn Bombs
Norvia's air force bombed a camp for refugees in Tarn. | attacks norvia tarn
Government planes had bombed Tarn. | attacked tarn Government planes
Fighters from Harrow attacked a police station in Tarn. | attacks harrow tarn
Missiles fired by Norvia hit a hospital in Tarn. | attacks norvia tarn
Air strikes by Norvia hit a hospital in Tarn. | attacks norvia tarn
A suicide bomber struck a mosque in Tarn on Friday. | attacked tarn A suicide bomber | happened_on tarn Friday
A car bomb exploded outside a hotel in Tarn. | attacked tarn A car bomb
Rockets were fired at the Norvia base in Tarn on Monday. | attacked norvia
Rebels fired rockets into Norvia. | attacked norvia Rebels
Norvia hit the port of Tarn with missiles. | attacks norvia tarn
Norvia sent warplanes to bomb rebel positions around Tarn. | attacks norvia tarn
Norvia and Tarn exchanged fire on Monday. | attacks norvia tarn
Norvia shot down a Tarn warplane. | attacks norvia tarn
Police arrested Paul Moss, of Tarn, on murder charges. | arrested moss | charged_with moss murder charges
Paul Moss was indicted on Monday. | charged_with moss
Seven of the Quill officials were arrested in Norvia. | arrests norvia Seven
Norvia on Thursday bombed Tarn. | attacks norvia tarn | happened_on tarn Thursday
Militants attacked a base near Tarn on Friday. | attacked tarn Militants | happened_on tarn Friday
"""
_NOT_FOUND = """
Dana Reyes, the official charged with the plan, left. | charged_with
Paul Moss’s role in the inquiry into Harrow was small. | investigates
Paul Moss looked into the camera. | investigates
Quill is investigating, but so far it has done nothing. | investigates
Dana Reyes says the Norvia probes are a hoax. | investigates
Dana Reyes called for an inquiry into Harrow. | investigates
The court examined whether the law was void. | investigates
Paul Moss’s arrest record was thin. | sentenced_to
The charges against Paul Moss were dropped. | charged_with
Paul Moss was charged with negotiating the deal. | charged_with
Paul Moss has not been charged in the attack. | convicted_of
A jury found Paul Moss not guilty of murder. | convicted_of
Police shot and killed six people. | injured
Norvia struck a deal with Tarn. | attacks
Voters gave Quill control of Tarn; Republicans captured Tarn. | seizes
Quill released its report on Monday. | released
Quill demanded the release of Paul Moss. | released
Paul Moss released a statement on Monday. | released
Paul Moss held a party in Tarn. | hostages
Paul Moss could be tried and convicted in Norvia. | convicted_of
A bombing in Norvia that killed Paul Moss was condemned. | killed_by
A bombing in Tarn, Norvia, which killed Paul Moss, was condemned. | killed_by
Paul Moss was killed in the Norvia attack. | killed_by
A Norvia airstrike on January 3 was condemned. | happened_on
Dana Reyes was attacked by her opponent Paul Moss over taxes. | attacks
Protesters attacked the plan in Norvia. | attacked
Norvia dropped sanctions on Tarn. | attacks
Norvia apprehended 638 adults trying to cross into Tarn. | evacuated
Quill held 800 workers hostage to its demand. | hostages
Quill held the nominee Paul Moss hostage for leverage. | kidnapped
Norvia is accused of unfairly targeting Harrow. | attacks
Norvia continued its investigation into the cyberattack on Harrow. | attacks
"""

test_a_sentence_tells_no_more_and_no_less_than, test_a_sentence_does_not_tell = both_tables(
    _FOUND, _NOT_FOUND, partial(assert_tells, pack="events"), partial(assert_does_not_tell, pack="events")
)
