"""Turns of phrase that make a reply one to be signed: doses, advice, promises, comparisons, legal words."""

import re
from dataclasses import dataclass

from answerable.engines.wording.shapes import Kind, Role


@dataclass(frozen=True)
class Phrase:
    """A pattern, what it makes of the reply, and why in plain words."""

    pattern: re.Pattern[str]
    kind: Kind
    role: Role
    why: str


def _phrase(pattern: str, kind: Kind, role: Role, why: str) -> Phrase:
    # A space in a pattern stands for one or two blanks or a line break, as people type them.
    spaced = pattern.replace(" ", r"[ \t\u00a0]{0,2}\n?[ \t\u00a0]{0,2}(?<=\s)")
    return Phrase(re.compile(spaced, re.IGNORECASE), kind, role, why)


# The look-behind and the possessive quantifiers keep a long run of digits linear.
NUMBER = r"(?<![\d.,])\d++(?:[.,]\d++)*+"
UNIT = (
    r"(?:milligrams?|micrograms?|grams?|millilitres?|milliliters?|mg|mcg|µg|μg|ug|g|kg|ml|l|dl|cc|iu|"
    r"ie|ui|units?|einheiten|"
    r"unidades|unités|mmol|meq|mmhg|tablets?|pills?|capsules?|drops?|puffs?|sprays?|patch(?:es)?|"
    r"doses?|sachets?|spoon(?:s|fuls?)|"
    r"tabletten|tropfen|hübe|comprimidos?|gotas|comprimés?|gouttes|°c|°f|celsius|fahrenheit|bpm)\b"
)
DOER = (
    r"(?:doctors?|gp|physicians?|pharmacists?|nurses?|specialists?|surgeons?|clinics?|hospitals?|dentists?|"
    r"midwi(?:fe|ves))"
)
DOING = (
    r"(?:tak(?:e|ing)|us(?:e|ing)|inject(?:ing)?|appl(?:y|ying)|drink(?:ing)?|eat(?:ing)?|smok(?:e|"
    r"ing)|swallow(?:ing)?|driv(?:e|ing)"
    r"|exercis(?:e|ing)|breastfeed(?:ing)?)"
)
ACT = (
    r"(?:take|taking|stop|start|use|try|avoid|skip|drink|eat|rest|increase|reduce|lower|raise|double|"
    r"halve|apply|inject|swallow|"
    r"continue|exercise|sleep|lie down|drive|fast|cut down|breastfeed|crush|chew|mix|combine|switch|"
    r"hold off)\b"
)

PHRASES: tuple[Phrase, ...] = (
    _phrase(
        rf"{NUMBER}\s?-?(?:{UNIT}|[°]c\b)",
        "medical",
        "medical",
        "An amount with its unit may be read as a dose.",
    ),
    _phrase(
        r"\b(?:once|twice|three times|four times|one|two|three|half an?|1|2|3|4) (?:x )?(?:a|per|"
        r"every|each|tablets?|pills?|capsules?|times) ?"
        r"(?:day|daily|night|week|morning|evening|\d{1,2} hours)?\b(?<=day|ght|eek|ing|ily|urs|ets|"
        r"lls|les|let|ill|ule)",
        "medical",
        "medical",
        "How often something is taken is dosing.",
    ),
    _phrase(
        rf"{NUMBER}\s?(?:%|percent\b|per cent\b|prozent\b|por ciento\b|pour cent\b)",
        "regulatory",
        "regulatory",
        "A figure in percent reads as a claim; its source must be checked.",
    ),
    _phrase(
        r"\b(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine) (?:in|"
        r"out of) (?:every )?(?:\d{1,6}|two|three|four|five|ten|twenty|a hundred|a thousand)\b",
        "regulatory",
        "regulatory",
        "A rate reads as a claim; its source must be checked.",
    ),
    _phrase(
        rf"\b(?:stop|start|keep|continue|carry on|avoid|skip|quit|go on|hold off|go back to|begin|"
        rf"resume|pause|don['’]?t|do not|never|always) (?:on )?{DOING}\b",
        "medical",
        "medical",
        "This tells the person what to do with a treatment.",
    ),
    _phrase(
        r"\b(?:double|halve|skip|reduce|increase|lower|raise) (?:it|them|that|this|the|your)\b|"
        r"\bstop (?:it|them|this|now|today|at once)\b"
        r"|\b(?:get|take|need|have) (?:some|more|plenty of|lots of|a) (?:rest|sleep|water|fluids?|"
        r"exercise)\b",
        "medical",
        "medical",
        "This tells the person what to do with a treatment.",
    ),
    _phrase(
        rf"\byou(?:['’]d)? (?:should|must|can|could|may|might|need to|ought to|have to|had better|"
        rf"better|do not need to|don['’]?t need to|needn['’]?t|"
        rf"shouldn['’]?t|mustn['’]?t|can['’]?t|cannot) (?:\w{{1,15}} ){{0,2}}?{ACT}",
        "medical",
        "medical",
        "This advises the person what to do.",
    ),
    _phrase(
        r"\b(?:i|we)(?:['’]d| would| do| can| could)? (?:strongly )?(?:advise|recommend|suggest|"
        r"prescribe)\b|\bmy advice\b|\bour advice\b",
        "medical",
        "medical",
        "This gives advice.",
    ),
    _phrase(
        rf"\b(?:see|ask|visit|consult|call|phone|contact|tell|talk to|talk with|speak to|speak with|"
        rf"check with) (?:your|a|an|the|our|another) (?:\w{{1,15}} )?{DOER}\b",
        "medical",
        "medical",
        "Sending the person to someone for care is medical advice.",
    ),
    _phrase(
        r"\b(?:go|get|come|head|drive) (?:straight )?to (?:the |a |your )?(?:nearest )?(?:hospital|"
        r"emergency|a&e|er\b|casualty|clinic)|\bcall (?:an ambulance|911|999|112|000|144|15)\b",
        "medical",
        "medical",
        "This says how urgent it is; a clinician must agree.",
    ),
    _phrase(
        r"\b(?:is|it['’]?s|are|be|seems?|sounds?|looks?)(?: \w{1,12})? (?:safe|harmless|normal|common|"
        r"dangerous|serious|not serious|nothing serious|life.threatening)\b",
        "medical",
        "medical",
        "This judges a risk or a symptom.",
    ),
    _phrase(
        r"\bside.{0,2}effects?\b|\ballergic\b|\bover.the.counter\b|\b(?:blood|urine|test|lab|"
        r"scan) (?:pressure|tests?|results?)\b|"
        r"\bshort(?:ness)? of breath\b|\beffets? secondaires?\b|\befectos? secundarios?\b"
        r"|\beffets? indésirables?\b|\beffetti collaterali\b|\befeitos? secundários?\b",
        "medical",
        "medical",
        "This is about health or a treatment.",
    ),
    _phrase(
        r"\b(?:nehmen|setzen|hören) sie\b|\bsie (?:sollten|müssen|dürfen|können) .{0,40}?(?:nehmen|"
        r"absetzen|einnehmen|aufhören)\b|\b(?:tome|deje de|debe|debería) (?:tomar|su|la|el|una?)\b"
        r"|\b(?:prenez|arrêtez|vous devriez|vous devez|il faut)\b",
        "medical",
        "medical",
        "This advises the person what to do.",
    ),
    _phrase(
        r"\byou(?:['’]ll| will| are going to|['’]re going to)(?: \w{1,12}){0,2} (?:fine|better|okay|"
        r"ok|well|all right|alright|cured|safe|healthy|healed|recovered|recover|improve|heal|"
        r"good as new)\b",
        "promise",
        "medical",
        "This promises how the person will be; nobody can know that.",
    ),
    _phrase(
        r"\b(?:everything|it|all|that|this|things)(?:['’]ll| will|"
        r" is going to)(?: \w{1,12}){0,2} (?:fine|okay|ok|all right|alright|well|pass|work|go away|"
        r"help|better|clear up|settle)\b",
        "promise",
        "medical",
        "This promises a result; nobody can know that.",
    ),
    _phrase(
        r"\bno(?:thing)?(?: need| reason)? to (?:worry|be afraid|fear|be scared)\b|\b(?:don['’]?t|"
        r"do not|no need to) worry\b|\bthere is no(?:thing)? (?:risk|danger|harm)\b|\bno risks?\b|"
        r"\brisk.free\b"
        r"|\bguarante\w{1,5}\b|\b(?:completely|totally|perfectly|absolutely|entirely|always) (?:safe|"
        r"harmless|healthy|cured)\b|\b(?:definitely|certainly|surely) (?:will|help|work|get)\b|"
        r"\bmiracle\b"
        r"|\bpromise (?:you|that) (?:\w{1,12} ){0,4}(?:better|fine|well|work|cured?|safe)\b|"
        r"\balles wird gut\b|\bmachen sie sich keine sorgen\b|\bno se preocupe\b|"
        r"\bne vous inquiétez pas\b|\btodo irá bien\b|\btout ira bien\b",
        "promise",
        "medical",
        "This promises that all is or will be well; nobody can know that.",
    ),
    _phrase(
        r"\b(?:we|i)(?: \w{1,12})? (?:accept|take|admit|bear) (?:\w{1,12} )?responsibility\b|\b(?:our|"
        r"my) (?:fault|mistake|error)\b|\blegal (?:action|advice|claim)\b|\bwithout prejudice\b|"
        r"\b(?:entitled|right) to (?:compensation|damages|a refund)\b"
        r"|\bdata breach\b|\bin writing by our\b|\bproduct recall\b|\brecall(?:ed|s)?\b",
        "legal",
        "legal",
        "This may bind the organisation in law.",
    ),
    _phrase(
        r"\b(?:better|safer|stronger|cheaper|faster|gentler|worse|weaker|milder|more effective|"
        r"less effective|more powerful|more reliable|fewer|as (?:good|safe|strong|"
        r"effective) as)(?: \w{1,15}){0,3}? than\b"
        r"|\bas (?:good|safe|strong|effective) as\b|\bcompared (?:to|with)\b|\bunlike other\b|"
        r"\b(?:alternative|superior|equivalent|equal|similar) to\b|\binstead of (?:taking|using|"
        r"your)\b|\bbesser als\b|\bmejor que\b|\bmeilleure? que\b",
        "regulatory",
        "regulatory",
        "This compares treatments.",
    ),
    _phrase(
        r"\b(?:the )?(?:best|most effective|safest|only|newest|latest|number one|"
        r"leading) (?:treatment|medicine|medication|drug|therapy|option|choice|product|remedy)\b|"
        r"\boff.label\b|\bclinical(?:ly)? (?:trials?|proven|stud(?:y|ies)|tested)\b"
        r"|\bresearch shows\b|\bfree (?:sample|trial|of charge medicine)\b|\bnew (?:treatment|"
        r"medicine|drug|therapy)\b",
        "regulatory",
        "regulatory",
        "This praises or promotes a treatment, which the rules on advertising cover.",
    ),
)
