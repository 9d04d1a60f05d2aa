"""Statements: whose words, which words, and what is none."""

from __future__ import annotations

import pytest

from tests.search.facts.conftest import Find


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Her opponent, Ada Hill, said the bridge was unsafe.", "hill"),
        ("Ada Hill (D-Mass.), the chair of the board, said the bridge was unsafe.", "hill"),
        ("Ada Hill, a banker from Brno, Moravia, said the bridge was unsafe.", "hill"),
        ("Ada Hill, asked about the river, said the bridge was unsafe.", "hill"),
        ("Ada Hill, in a letter to the board, said the bridge was unsafe.", "hill"),
        ("Ada Hill, the head of Norvia, who has said that the bridge was unsafe, left.", "hill"),
        ("Secretary of State Ada Hill said the bridge was unsafe.", "hill"),
        ("Ada Hill of Brno said the bridge was unsafe.", "hill"),
        ("A Norvia spokesman said the bridge was unsafe.", "norvia"),
        ("Norvia officials say the bridge was unsafe.", "norvia"),
        ("The bridge was unsafe, according to a statement by Norvia.", "norvia"),
        ("As Ada Hill wrote, the bridge was unsafe.", "hill"),
        ("Ada Hill left the room and said the bridge was unsafe.", "hill"),
        ("Ada Hill spoke of the river, saying that the bridge was unsafe.", "hill"),
        ("Ada Hill is arguing that the bridge was unsafe.", "hill"),
        ("Ada Hill spoke. She has since stressed that the bridge was unsafe.", "hill"),
        ("Jan Novak spoke and said no more. Ada Hill was careless, he said.", "novak"),
        ("Ada Hill pointed out that the bridge was unsafe.", "hill"),
        ("Ada Hill, the mayor of Brno, responded, saying the bridge was unsafe.", "hill"),
        ("Ada Hill asks for money, telling Novak the bridge was unsafe.", "hill"),
        ("Brno, the town by Norvia, would never have mended it, said Ada Hill, a banker who worked for Quill.", "hill"),
        ("Ada Hill hit Jan Novak for voting when he was in office, arguing that the bridge was unsafe.", "hill"),
        ("Ada Hill requested in a letter written in May that the bridge be closed.", "hill"),
        ("Norvia sees Ada Hill as a leader in decline, arguing that it was long ago.", "norvia"),
        ("Ada Hill believes the bridge was unsafe.", "hill"),
        ("Ada Hill claims that the bridge was unsafe.", "hill"),
        ("Ada Hill reports that the bridge was unsafe.", "hill"),
        ("Norvia is a firm. The Brno, Moravia-based company said the bridge was unsafe.", "norvia"),
        ("Ada Hill (D-Mass.), said the bridge was unsafe.", "hill"),
        ("Ada Hill spoke. The bridge by Jan Novak was unsafe, she told Norvia reporters on Friday.", "hill"),
        ("Mayor Ada Hill was careless, she said in a letter.", "hill"),
        ("The bridge was unsafe, Ada Hill said on a show hosted by Jan Novak.", "hill"),
        ("Ada Hill also thinks that the bridge was unsafe.", "hill"),
        ("Ada Hill went on to explain that the bridge was unsafe.", "hill"),
        ("Ada Hill has made it very clear that the bridge was unsafe.", "hill"),
        ("Jan Novak, who told Norvia he’ll be at home on Monday, left.", "novak"),
        ("The board noted Ada Hill's conclusion that the bridge was unsafe.", "hill"),
        ("The board closed it because of Ada Hill's repeated insistence that the bridge was unsafe.", "hill"),
        ("The board heard of Ada Hill's warning that the bridge was unsafe.", "hill"),
        ("Ada Hill, citing a study of the river, said that the bridge was unsafe.", "hill"),
        ("Ada Hill, 22, of Brno, Moravia, said the bridge was unsafe.", "hill"),
        ("Ada Hill, chairwoman of the Harbor Union, a local group, said the bridge was unsafe.", "hill"),
        ("Ada Hill, the mayor known as “Ada,” said the bridge was unsafe.", "hill"),
        ("Ada Hill - who once led the board - said the bridge was unsafe.", "hill"),
        ("Ada Hill, in the wake of a new poll, told Norvia that the bridge was unsafe.", "hill"),
        ("Ada Hill twice told crowds that the bridge was unsafe.", "hill"),
        ("A spokesman for House Speaker Ada Hill, D-Brno, said the bridge was unsafe.", "hill"),
        ("A report by Norvia's inspectors said the bridge was unsafe.", "norvia"),
        ("The head of Brno's Harrow Bank, Ada Hill, said the bridge was unsafe.", "hill"),
        ("The company, Norvia, argues in the suit that the bridge was unsafe.", "norvia"),
        ("The bridge was unsafe, predicted Ada Hill, who had built it.", "hill"),
        ("On Norvia's “Morning Hour,” Ada Hill said the bridge was unsafe.", "hill"),
        ("The bridge was unsafe, Ada Hill said in a letter to the board of the bank on Monday.", "hill"),
        ("Ada Hill joined the debate, announcing on Wednesday she would mend the bridge.", "hill"),
        ("Ada Hill, Norvia Democrat, who leads the board, said the bridge was unsafe.", "hill"),
        ("Ada Hill, who heads Quill, a nonprofit that recommends ways to build, says the bridge was unsafe.", "hill"),
        ("Ada Hill (D-Calif.), herself a former speaker who oversaw the works, said the bridge was unsafe.", "hill"),
        ("Ada Hill's office has said the bridge was unsafe.", "hill"),
        ("The Ada Hill campaign argued in a legal filing that the bridge was unsafe.", "hill"),
        ("Norvia, the firm that built it, sank. The company said the bridge was unsafe.", "norvia"),
        (
            "Hill fell, according to figures from Norvia, a research firm. The firm said the bridge was unsafe.",
            "norvia",
        ),
        ("Norvia was late. It announced that the bridge was unsafe.", "norvia"),
        ("Brno Vice Minister of Commerce Ada Hill said the bridge was unsafe.", "hill"),
        ("At the time Ada Hill said the bridge was unsafe.", "hill"),
        ("Ada Hill in a statement said the bridge was unsafe.", "hill"),
        ("Ada Hill, expressing surprise at the speed of the board, said the bridge was unsafe.", "hill"),
        ("Ada Hill instead said the bridge was unsafe.", "hill"),
        ("Ada Hill at the time said the bridge was unsafe.", "hill"),
        ("Ada Hill's spokesman said the bridge was unsafe.", "hill"),
        ("Ada Hill continues to insist that the bridge was unsafe.", "hill"),
        ("Ada Hill spoke. She’s predicting the bridge will fall.", "hill"),
        ("Ada Hill has said for weeks the bridge was unsafe.", "hill"),
        ("House Speaker Ada Hill spoke. The Ohio Republican left early and said the bridge was unsafe.", "hill"),
        ("Ada Hill, for example, said the bridge was unsafe.", "hill"),
        ("Ada Hill, meanwhile, who has no seat, said the bridge was unsafe.", "hill"),
        ("Ada Hill (D-Mass.), another banker, said the bridge was unsafe.", "hill"),
        ("While saying that the bridge was unsafe, Ada Hill kept it open.", "hill"),
        ("After initially saying the bridge was unsafe, Ada Hill opened it.", "hill"),
        ("Ada Hill, after saying the bridge was unsafe, opened it.", "hill"),
        ("Ada Hill began by telling Novak the bridge was unsafe.", "hill"),
        ("Ada Hill spoke. While she’s said the bridge was unsafe, it is open.", "hill"),
        ("Ada Hill struck a measured tone, saying the bridge was unsafe.", "hill"),
        ("The bridge was unsafe, said the bank's chief executive, Ada Hill.", "hill"),
        ("Ada Hill and others said the bridge was unsafe.", "hill"),
        ("The two towns have agreed to a deal, Ada Hill said.", "hill"),
        ("Ada Hill later clarified that the bridge was unsafe.", "hill"),
        ("Rep. Ada Hill, Republican of Ohio, the House leader, said the bridge was unsafe.", "hill"),
        ("Ada Hill released a letter in which she said the bridge was unsafe.", "hill"),
        ("It was set up under Governor Novak and Senator Ada Hill said the bridge was unsafe.", "hill"),
        ("The board hired Jan Novak, the mayor, and Ada Hill said the bridge was unsafe.", "hill"),
        ("Both Ada Hill and her lawyers have said the bridge was unsafe.", "hill"),
        ("Gov. Ada Hill of Brno, a banker who has refused to come, said the Novak family deserved better.", "hill"),
        ("In Ada Hill's view, the bridge was unsafe.", "hill"),
        ("Ada Hill spoke. But in her opinion, the bridge was unsafe.", "hill"),
        ("The bridge, however, was unsafe, according to spokesman Jan Novak.", "novak"),
        ("He vowed to mend the bridge, Ada Hill said.", "hill"),
        ("Ada Hill asked Novak whether the bridge was unsafe.", "hill"),
        ("Ada Hill questioned whether the bridge was unsafe.", "hill"),
        ("Ada Hill made the case that the bridge was unsafe.", "hill"),
        ("Ada Hill is adamant that the bridge was unsafe.", "hill"),
        ("Sgt. Ada Hill of the county police said the bridge was unsafe.", "hill"),
        ("The bridge was unsafe, Ada Hill of the Brno police said.", "hill"),
        ("Ada Hill, of the county police, said the bridge was unsafe.", "hill"),
        ("Ada Hill and two others said the bridge was unsafe.", "hill"),
        ("Ada Hill, known for her books, said the bridge was unsafe.", "hill"),
        ("Ada Hill, together with her lawyer, said the bridge was unsafe.", "hill"),
        ("Ada Hill has doubled down on her claim that the bridge was unsafe.", "hill"),
        ("Ada Hill has maintained her strong belief that the bridge was unsafe.", "hill"),
        ("Jan Novak was mocked for his allegations in the press that the bridge was unsafe.", "novak"),
        ("Ada Hill's repeated claim that the bridge was unsafe was mocked.", "hill"),
        ("Despite Ada Hill's insistence that the bridge was unsafe, it is open.", "hill"),
        ("The board told drivers before Ada Hill's announcement that the bridge was unsafe.", "hill"),
        ("Ada Hill has often raised concerns that the bridge was unsafe.", "hill"),
        ("Ada Hill floated the theory that the bridge was unsafe.", "hill"),
        ("Ada Hill has long held the view that the bridge was unsafe.", "hill"),
        ("They met friends of the plan that Ada Hill says would fail.", "hill"),
        ("They spoke of a plan, which Ada Hill says includes two roads and is trying to help.", "hill"),
        ("They fired Jan Novak, who Ada Hill said had lied.", "hill"),
        ("Norvia published on Friday what it said was a map of the mines.", "norvia"),
        ("Ada Hill spoke of the river, asking why the bridge was unsafe.", "hill"),
        ("Ada Hill left while asking whether the bridge was unsafe.", "hill"),
        ("Ada Hill tried to argue that the bridge was unsafe.", "hill"),
        ("They met Jan Novak of Norvia, who said the bridge was unsafe.", "novak"),
        (
            "They met Rep. Jan Novak of Ohio, top Democrat on the Senate Committee, who said the bridge was unsafe.",
            "novak",
        ),
        ("Ada Hill's office released a statement saying the bridge was unsafe.", "hill"),
        ("The board shut it on legislation that Ada Hill argues would fail.", "hill"),
        ("Ada Hill spoke of hope, saying that floods can be defeated by care.", "hill"),
        ("Ada Hill shut it on Monday, calling the bridge “unsafe.”", "hill"),
        ("According to an analysis by Ada Hill, the bridge was unsafe.", "hill"),
        ("At first Ada Hill said the bridge was unsafe.", "hill"),
        ("At first Ada Hill tried to insist the bridge was unsafe.", "hill"),
    ],
)
def test_a_statement_has_its_speaker(find: Find, text: str, speaker: str) -> None:
    assert [fact.subject for fact in find(text, "statement")] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "Senator Jan Novak and Governor Ada Hill said the bridge was unsafe.",
        "Sen. Jan Novak of Ohio and Rep. Ada Hill of Texas said the bridge was unsafe.",
        "Sen. Jan Novak (R-Ohio) and Rep. Ada Hill (D-Texas) said the bridge was unsafe.",
        "Jan Novak, the mayor of Brno, and Ada Hill, the governor, said the bridge was unsafe.",
        "On Monday, Sen. Jan Novak and House Speaker Ada Hill said the bridge was unsafe.",
        "Sen. Jan Novak and former Vice President Ada Hill said the bridge was unsafe.",
    ],
)
def test_two_people_with_titles_speak_together(find: Find, text: str) -> None:
    assert [fact.subject for fact in find(text, "statement")] == ["novak", "hill"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ada Hill says building a bridge will help.", "building a bridge will help"),
        ("Ada Hill said no decision had been made.", "no decision had been made"),
        ("Ada Hill said that was a natural part of it.", "that was a natural part of it"),
        ("Ada Hill says that doesn't mean it is over.", "that doesn't mean it is over"),
        ("Ada Hill said, per a translator, that the bridge was old.", "the bridge was old"),
        ("Ada Hill said if elected mayor she could mend it.", "if elected mayor she could mend it"),
        ("Ada Hill said she “respects the river” near Brno.", "she “respects the river” near Brno"),
        ("But, Ada Hill added, she did not like it “at all.”", "she did not like it “at all.”"),
        ("Ada Hill suggested the board’s refusal to act could hurt it.", "the board’s refusal to act could hurt it"),
        ("Ada Hill said repeatedly the bridge was old.", "the bridge was old"),
        ("Ada Hill told Quill her bridge was old.", "her bridge was old"),
        ("Ada Hill said trucks damage the roads.", "trucks damage the roads"),
        ("Ada Hill said bridges carry the trucks.", "bridges carry the trucks"),
        ("Ada Hill argued the bridge, which was old, is gone.", "the bridge, which was old, is gone"),
        ("Ada Hill said bridges, painted and mended, will last.", "bridges, painted and mended, will last"),
        ("The roads are checked, Ada Hill said, but “nobody comes to see.”", "The roads are checked"),
        ("Ada Hill spoke of the bridge, which she said would fall.", "the bridge, which she said would fall"),
        ("Ada Hill spoke of a plan that she says will help the port.", "a plan that she says will help the port"),
        ("Ada Hill asked why the bridge was old.", "why the bridge was old"),
        ("Ada Hill expressed doubts about the bridge.", "doubts about the bridge"),
        ("Ada Hill mentioned several times that the bridge was old.", "the bridge was old"),
        ("Ada Hill said in a letter released by Norvia that the bridge was old.", "the bridge was old"),
        ("Ada Hill said Quill, despite its age, is safe.", "Quill, despite its age, is safe"),
        ("The bridge was old, Ada Hill told reporters later.", "The bridge was old"),
        ("Ada Hill asserted that unnamed engineers knew it.", "unnamed engineers knew it"),
        ("Ada Hill claimed that the plans exist.", "the plans exist"),
        ("Ada Hill called the bridge “a good start.”", "the bridge “a good start.”"),
        ("Ada Hill said it was a ``good start.''", "it was a ``good start.''"),
        ("Ada Hill said the bridge was old, a claim that Jan Novak knew.", "the bridge was old"),
        ("Ada Hill said the bridge was old - a claim that Jan Novak knew.", "the bridge was old"),
        ("Ada Hill said the bridge was old, echoing Jan Novak.", "the bridge was old"),
        ("Ada Hill said the bridge was old – which Novak denied.", "the bridge was old"),
        ("Ada Hill said the bridge was old, as she continued to smile.", "the bridge was old"),
        ("Ada Hill said on Norvia the bridge was old.", "the bridge was old"),
        ("Norvia, which said on Monday the bridge was old, has closed it.", "the bridge was old"),
        ("Ada Hill declared the bridge “finished” in a letter before it fell.", "the bridge “finished”"),
        ("Ada Hill said the bridge has three: “There is one in Brno, one in Tarn.”", "the bridge has three"),
        ("Ada Hill says this is no private matter: “It is a river,” she said.", "this is no private matter"),
        ("In 2013, it was closed, though not for long, Ada Hill said.", "In 2013, it was closed, though not for long"),
        ("Ada Hill said the plan was old, and accused Norvia of theft.", "the plan was old"),
        (
            "Ada Hill noted that the lack of guards is a risk and, on May 2, called for more.",
            "the lack of guards is a risk",
        ),
        (
            "Ada Hill said a report that faulted it and praised us was old.",
            "a report that faulted it and praised us was old",
        ),
        ("Ada Hill told a crowd at that dinner that the bridge was old.", "the bridge was old"),
        ("Ada Hill told Novak since May, at dinners, that the bridge was old.", "the bridge was old"),
        ("Ada Hill said on her own Norvia page that the bridge was old.", "the bridge was old"),
        ("Ada Hill said she understands how hard that can be.", "she understands how hard that can be"),
        ("That is a mistake of the board, Ada Hill said.", "That is a mistake of the board"),
        ("Meanwhile, Ada Hill says, the bridge is old.", "the bridge is old"),
        ("As Ada Hill points out in a column, the bridge is old.", "the bridge is old"),
        ("Ada Hill says there are limits to what she can do.", "there are limits to what she can do"),
        (
            "Ada Hill added that old bridges — which may break — are to be mended.",
            "old bridges — which may break — are to be mended",
        ),
        ("In areas such as “bad roads,” Ada Hill said the board could do more.", "the board could do more"),
        ("Ada Hill said, however, that the bridge was old.", "the bridge was old"),
        ("Ada Hill told the Brno news show the bridge was old.", "the bridge was old"),
        ("Ada Hill says the guard who shot Novak was not old.", "the guard who shot Novak was not old"),
        ("Ada Hill later said he misunderstood the question.", "he misunderstood the question"),
        ("Ada Hill said “many” of the bridges were old.", "“many” of the bridges were old"),
        ("Ada Hill said in a statement Thursday the bridge was old.", "the bridge was old"),
        ("Ada Hill said Thursday's vote was too late.", "Thursday's vote was too late"),
        ("Ada Hill acknowledged this spring that the bridge was old.", "the bridge was old"),
        ("Ada Hill told Quill and other news outlets the bridge was old.", "the bridge was old"),
        ("Ada Hill told Quill on Sunday the board was late.", "the board was late"),
        ("The bridge was old, Ada Hill told Quill's Jan Novak.", "The bridge was old"),
        ("Ada Hill, D-Ohio, who sits on the board, said the bridge was old.", "the bridge was old"),
        ("Ada Hill, R-N.Y., the board's chairman, said the bridge was old.", "the bridge was old"),
        ("The Ada Hill campaign said the bridge was old.", "the bridge was old"),
        ("A spokeswoman for Ada Hill said the bridge was old.", "the bridge was old"),
        (
            "Ada Hill said “half a ton” of paper proves the bridge is old.",
            "“half a ton” of paper proves the bridge is old",
        ),
        ("Ada Hill called it “a sad day for the town.”", "it “a sad day for the town.”"),
        (
            "Ada Hill called Norvia “a friend,” “a builder” and “a liar.”",
            "Norvia “a friend,” “a builder” and “a liar.”",
        ),
        (
            "Ada Hill has described her talks with Norvia ― which used “N” as a name ― as “benign.”",
            "her talks with Norvia ― which used “N” as a name ― as “benign.”",
        ),
        (
            "Ada Hill described the bridge as a ruin that nobody needs, and left.",
            "the bridge as a ruin that nobody needs",
        ),
        ("Ada Hill described it as a brave, honest plan.", "it as a brave, honest plan"),
        ("Ada Hill claimed, without any proof, that the bridge was old.", "the bridge was old"),
        ("Ada Hill said drivers want a bridge.", "drivers want a bridge"),
        ("Ada Hill told the board it was old.", "it was old"),
        ("Ada Hill told Norvia's “Morning Hour” the bridge was old.", "the bridge was old"),
        ("Ada Hill told “Brno & Friends” the bridge was old.", "the bridge was old"),
        ("Ada Hill told guests at a dinner hosted by Quill that the bridge was old.", "the bridge was old"),
        (
            'Ada Hill claimed that it was "old, and nobody, she said, knew.”',
            'it was "old, and nobody, she said, knew.”',
        ),
        ("According to Ada Hill, the head of Norvia, some bridges are old.", "some bridges are old"),
        (
            "Especially since Novak was elected in May, Ada Hill argued, the bridge looks old.",
            "Especially since Novak was elected in May, Ada Hill argued, the bridge looks old",
        ),
        ("Ada Hill said she would support it.", "she would support it"),
        ("And when a talent like Ada Hill announces she is leaving, the town is sad.", "she is leaving"),
        ("Ada Hill said there will be a “new bridge,” although she gave no details.", "there will be a “new bridge,”"),
        ("Moreover, while Ada Hill claims the bridge is old, Jan Novak apparently knows it.", "the bridge is old"),
        ("So far, the bridge is old, Ada Hill said.", "So far, the bridge is old"),
        ("Indeed, the bridge is old, Ada Hill said.", "Indeed, the bridge is old"),
        ("Ada Hill argued that for years, “the bridge was unsafe.”", "for years, “the bridge was unsafe.”"),
        ("He left, but speaking to Quill on “Evening,” Ada Hill said she knew it.", "she knew it"),
        (
            "Leaving that aside, drivers will get used to it, says Ada Hill.",
            "Leaving that aside, drivers will get used to it",
        ),
        ("For most drivers, the plans are late, says Ada Hill, a banker.", "For most drivers, the plans are late"),
        ("Ada Hill left, saying that it was not “late,” and later saying, “I go.”", "it was not “late,”"),
        ("Ada Hill said Brno was late and pointed to a poll.", "Brno was late"),
        ("Ada Hill argues that the bill helps Brno and she's threatening to sue.", "the bill helps Brno"),
        ("Ada Hill said on Monday that she hoped to change that.", "she hoped to change that"),
    ],
)
def test_a_statement_is_the_clause_that_is_said(find: Find, text: str, words: str) -> None:
    (fact,) = find(text, "statement")
    assert fact.value is not None
    assert fact.value.text == words


@pytest.mark.parametrize(
    "text",
    [
        "Those who helped Ada Hill said the bridge was unsafe.",
        "Ada Hill named several roads that she would take.",
        "Ada Hill did not mention that the bridge was unsafe.",
        "A report on Norvia said the bridge was unsafe.",
        "A spokesman for Ada Hill's bank said the bridge was unsafe.",
        "Ada Hill announced steps designed by Quill.",
        "Ada Hill added three more on the river.",
        "Ada Hill left early, as she said she would.",
        "Ada Hill said two men had been arrested.",
        "Ada Hill said Norvia and Quill have reached a deal.",
        "Quill state senators met.",
        "``The bridge is unsafe,'' Ada Hill said.",
        "“The bridge is unsafe” since the flood, Ada Hill said.",
        "Norvia claimed responsibility for the attack that killed two men.",
        "Friends say Ada Hill advises her father on issues such as bridges, reciting what is built.",
        "Ada Hill said there were six arrests on Monday.",
        "Ada Hill has proposed closing gaps that benefit the top earners.",
        "The bridge was old, as Ada Hill has warned.",
        "Ada Hill began her push for a bridge and has continued that push in the aftermath of a flood.",
        "Ada Hill wrote to Novak, telling him, “you are never going to leave,” according to letters.",
        "Ada Hill told Norvia host Jan Novak, “It might as well be closed.”",
        "Ada Hill often reminds voters of the promises from years ago that she has kept.",
        "Despite talks with Ada Hill, dozens of members voted against the plan, saying it was late.",
        "“It is late,” Ada Hill said after the “good plan” audit was over.",
        "When asked if Ada Hill believes the bridge was unsafe, the guard left.",
        "Norvia campaign officials said the bridge was unsafe.",
        "Guards flying into Brno on Tuesday said they expected a flood.",
        "Ada Hill cautioned Novak against getting “sucked into” trying it.",
        "Ada Hill left and was told that the bridge was unsafe.",
        "It was not as easy to cross the bridge as Ada Hill believed.",
        "Ada Hill said Sunday in Brno as the crowd roared.",
        "Calling the plan by the port and its guards a “turn,” Ada Hill stressed the importance of bridges.",
        "Calling the exit of Norvia and Quill troops a “turning point,” Ada Hill stressed the value of bridges.",
        "The rule, which the board excused as “fun,” can hurt — as Ada Hill wrote.",
        "The talks now involve Norvia, the Quill states, Brno and Tarn.",
        "Ada Hill's remarks that drew fire were long.",
        "Ada Hill's claim that the bridge and the road were unsafe and old angered Brno.",
        "Some feared Ada Hill's advice that it could be used as a cure could hurt Brno.",
        "Ada Hill had raised concerns that she would not accept the vote.",
        "Ada Hill on how Mayor Jan Novak requested that the bridge be closed.",
        "Ada Hill saw what she said was going to be the end.",
        "Ada Hill described her stay as part of a plan.",
        "Ada Hill met a group of drivers who wrote a letter, saying they were late.",
        "Norvian posts making claims such as that the bridge was old have gone.",
        "Bridges are old, and according to the board workers hired by Norvia can leave.",
        "Ada Hill called her friends, “the builders,” to the house.",
        "It is a step Ada Hill said she agrees with.",
        "One banker supporting Ada Hill, a friend of hers, said the bridge was unsafe.",
        "Many who would rather work for Jan Novak or Ada Hill said the bridge was unsafe.",
        "The revival she promised has turned into a rout. Ada Hill won.",
        "The Norvia TV station Quill and other media reported that the bridge was unsafe.",
        "Ada Hill began by saying, “It is a fine day for us,” and then left the old bridge.",
        "Asked whether the bridge was unsafe, Ada Hill left.",
        "If the bridge, in my opinion, is old, Ada Hill may go.",
        "The people by the river are angry at Mayor Ada Hill over the bridge, she says.",
        "Ada Hill reiterated that sentiment in her statement Monday.",
        "A judge denied a Norvia request to stay, saying the board lacked a plan.",
        "Residents of Brno and nearby Tarn told Novak that they remember the flood.",
        "Ada Hill shared a column by Jan Novak arguing for a wall, warning that the bridge would fall.",
        "Ada Hill tried to tweet that the bridge was old.",
        "Ada Hill wrote an op-ed about the bridge that is old.",
        "Officials from 48 states, Brno and Norvia said the bridge was old.",
        "The bridge is no road—“It is old,” Ada Hill said, “and rusty”—and it fell.",
        "Fans of Ada Hill and Jan Novak met. They said the bridge was old.",
        "Ada Hill shut it on Monday, calling them out for “haste.”",
    ],
)
def test_what_is_no_statement(find: Find, text: str) -> None:
    assert find(text, "statement") == ()


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Ada Hill said the bridge was old.", "asserted"),
        ("Ada Hill said the bridge would be closed.", "asserted"),
        ("Ada Hill said it likely would take a year.", "hedged"),
        ("The bridge is old, according to Ada Hill.", "reported"),
        ("Ada Hill said the bridge could not be saved.", "asserted"),
        ("Ada Hill said the bridge could fall and could not be saved.", "hedged"),
    ],
)
def test_a_plan_that_is_told_is_told_for_sure(find: Find, text: str, modality: str) -> None:
    assert [fact.modality for fact in find(text, "statement")] == [modality]


def test_our_correspondent_is_whom_the_outlet_names_as_its_own(find: Find) -> None:
    text = "Daily Herald's Ada Hill was at the bridge. Jan Novak left. Our correspondent says the bridge was unsafe."
    (said,) = find(text, "statement")
    assert said.subject == "hill"


def test_who_says_what_ends_before_the_name_is_no_partner(find: Find) -> None:
    assert not find("Quill competes with its own partners, Norvia said.", "partners_with")


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Sen. Ada Hill left. Another senator, who has no name, said it was late. The senator said it was old.", []),
        ("Sen. Ada Hill left. The senator said the bridge was old.", ["hill"]),
        ("Ada Hill and Jan Novak wrote a bill. They said the bridge was old.", ["hill", "novak"]),
        ("Norvian drivers met Ada Hill and Jan Novak. They said the bridge was old.", []),
        ("A spokesman for Brno Prosecutor Jan Novak said there was no plan.", ["novak"]),
        ("President Ada Hill met Brno President Jan Novak. The president said the bridge was old.", ["hill"]),
        ("Sen. Ada Hill left. The moderate senator said the bridge was old.", ["hill"]),
        ("Sen. Ada Hill left. The senator from Brno said the bridge was old.", ["hill"]),
        ("The river was low, according to Ada Hill. The bridge was old, she said.", ["hill", "hill"]),
        (
            "Hill said Norvia told the board that the river was low. She also said the bridge was old.",
            ["hill", "norvia", "hill"],
        ),
        ("Jan Novak said it was good to meet Ada Hill, although he said the bridge was old.", ["novak", "novak"]),
        ("“I am old,” Limb said. He added that the bridge was old.", ["Limb"]),
        ("Jan Novak said Ada Hill had left but said the bridge was old.", ["novak", "novak"]),
        ("Prime Minister Theresa May left. Then it rained. May said the bridge was old.", ["Theresa May"]),
    ],
)
def test_who_is_meant_by_a_title_or_a_family_name(find: Find, text: str, speakers: list[str]) -> None:
    assert [fact.subject for fact in find(text, "statement")] == speakers


def test_two_may_say_the_same(find: Find) -> None:
    found = find("Sens. Ada Hill and Jan Novak said the bridge was old.", "statement")
    assert [fact.subject for fact in found] == ["hill", "novak"]
    assert {fact.attribution for fact in found} == {("hill", "novak")}


@pytest.mark.parametrize(
    ("text", "attribution"),
    [
        ("Jan Novak told Quill CEO Ada Hill that the bridge was old.", ()),
        ("Jan Novak warned the Quill CEO Ada Hill on Monday that the bridge was old.", ()),
        ("Jan Novak told Norvia that Quill CEO Ada Hill had left.", ("novak",)),
        ("He is among the friends in Brno who claim Quill CEO Ada Hill was late.", ("the friends in Brno",)),
        ("“Those who say it was late, Quill CEO Ada Hill would thank,” Novak said.", ("novak",)),
    ],
)
def test_whom_somebody_tells_is_not_told(find: Find, text: str, attribution: tuple[str, ...]) -> None:
    assert [fact.attribution for fact in find(text, "role")] == [attribution]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ada Hill hinted that she knew it, and even suggested that she had come.", ["she knew it", "she had come"]),
        ("Ada Hill said it was late and pointedly noted that it was old.", ["it was late", "it was old"]),
        ("Ada Hill, warning that it was late, flatly said that she knew it.", ["she knew it", "it was late"]),
        ("Ada Hill said it was “late” and added, “I will go.”", ["it was “late”"]),
        ("Ada Hill said that it was late, and that nobody knew.", ["it was late", "nobody knew"]),
        (
            "Ada Hill said that she believed that it was late and that nobody knew.",
            ["she believed that it was late and that nobody knew"],
        ),
        (
            "Ada Hill said that the bridge, and that is my point, was late.",
            ["the bridge, and that is my point, was late"],
        ),
        ("Ada Hill left Brno. She has paid for a bridge, and has long said that it was late.", ["it was late"]),
    ],
)
def test_a_second_verb_of_the_same_speaker_tells_another_statement(find: Find, text: str, words: list[str]) -> None:
    assert [fact.value.text for fact in find(text, "statement") if fact.value] == words


@pytest.mark.parametrize(
    ("text", "attribution", "modality"),
    [
        ("Quill reported that Ada Hill said in a letter that the bridge was old.", ("quill", "hill"), "reported"),
        ("Ada Hill said the bridge was old, Quill reported.", ("quill", "hill"), "reported"),
        ("Jan Novak said Ada Hill told him the bridge was old.", ("novak", "hill"), "asserted"),
        ("Ada Hill said the bridge was old, and Quill agreed.", ("hill",), "asserted"),
        ("Jan Novak said it was late, and Sen. Ada Hill (D-Mass.) said the bridge was old.", ("hill",), "asserted"),
        ("Ada Hill claims the bridge was old.", ("hill",), "asserted"),
        ("Ada Hill said the bridge can hold for years.", ("hill",), "asserted"),
    ],
)
def test_who_passes_a_statement_on(find: Find, text: str, attribution: tuple[str, ...], modality: str) -> None:
    told = [(one.attribution, one.modality) for one in find(text, "statement") if one.subject == "hill"]
    assert told == [(attribution, modality)]


def test_an_office_of_somebody_within_a_statement_leaves_it(find: Find) -> None:
    assert find("Ada Hill suggested that she spoke to the Norvia chairman, Jan Novak.", "statement")


def test_a_statement_goes_on_over_the_lines_of_a_hard_wrapped_text(find: Find) -> None:
    text = (
        "The pump maker of the northern valleys was late on Friday with\n"
        "its mills and most of its dams, which had shut for a long year.\n"
        "Ada Hill, who keeps a tenth of the shares, said that the bridge\n"
        "was unsafe and old, and nobody had looked at it for a dozen years.\n"
        "The dams have been there since the flood of that early spring.\n"
    )
    (statement,) = find(text, "statement")
    assert statement.value is not None
    assert " ".join((statement.value.text or "").split()).startswith("the bridge was unsafe")
